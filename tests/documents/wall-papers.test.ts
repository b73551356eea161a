import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { InputOf } from '#contract/contract.ts'
import type { PrintableDocument } from '#domain/printable.ts'
import { openCounter } from '#tests/support/open-counter.ts'
import { fontUrlPrefix, printHtml } from '#tests/support/print-html.ts'
import { normalised, readPdf } from '#tests/support/read-paper.ts'

type Ref = InputOf<'paper.preview'>['document']

const wanted: Record<string, Record<string, Ref>> = {
  'pasuruan-kab': {
    'adoption-leaflet': { kind: 'service-leaflet', serviceId: 'psr-kab-rekomendasi-adopsi', size: 'A4' },
    'adoption-poster': { kind: 'requirement-poster', serviceId: 'psr-kab-rekomendasi-adopsi', size: 'A3' },
    'adoption-poster-a4': { kind: 'requirement-poster', serviceId: 'psr-kab-rekomendasi-adopsi', size: 'A4' },
    'grave-visit-poster': { kind: 'requirement-poster', serviceId: 'psr-kab-izin-ziarah-tmp', size: 'A4' },
    'grave-visit-leaflet': { kind: 'service-leaflet', serviceId: 'psr-kab-izin-ziarah-tmp', size: 'F4' },
    'grant-board': { kind: 'procedure-board', serviceId: 'psr-kab-hibah-bansos-lksa', size: 'A3' },
    'complaint-board': { kind: 'complaint-board', standardId: 'pasuruan-kab-69-2024', size: 'A3' },
  },
  'mojokerto-kota': {
    pledge: { kind: 'service-pledge', standardId: 'mojokerto-kota-27-2024', size: 'F4' },
    'pledge-a3': { kind: 'service-pledge', standardId: 'mojokerto-kota-27-2024', size: 'A3' },
  },
  'mojokerto-kab': {
    'two-officers': { kind: 'complaint-board', standardId: 'mojokerto-kab-50-2023', size: 'A4' },
    'short-board': { kind: 'procedure-board', serviceId: 'mjk-kab-sk-terdaftar-dtks', size: 'F4' },
  },
  'seruyan-kab': {
    'expired-poster': { kind: 'requirement-poster', serviceId: 'sry-kab-dtks-pkh-sembako', size: 'F4' },
  },
}

const read: Record<string, Awaited<ReturnType<typeof readPdf>>> = {}
const asPage: Record<string, PrintableDocument> = {}
beforeAll(async () => {
  for (const [officeId, refs] of Object.entries(wanted)) {
    const counter = await openCounter({ officeId })
    try {
      for (const [name, document] of Object.entries(refs)) {
        const { footerTemplate, css, ...page } = await counter.done('paper.preview', { document })
        asPage[name] = {
          ...page,
          css: css.replaceAll('app://counter/fonts/', fontUrlPrefix),
          ...(footerTemplate === undefined ? {} : { footerTemplate }),
        }
      }
    } finally {
      await counter.close()
    }
  }
  const pdfs = await printHtml(Object.values(asPage))
  for (const [index, name] of Object.keys(asPage).entries()) {
    const pdf = pdfs[index] ?? Buffer.alloc(0)
    read[name] = await readPdf(pdf)
    if (process.env.LOKET_PICTURES === undefined) continue
    await mkdir(process.env.LOKET_PICTURES, { recursive: true })
    await writeFile(join(process.env.LOKET_PICTURES, `${name}.pdf`), pdf)
  }
}, 180_000)

const textOf = (name: string) => normalised(read[name]?.text ?? '')

describe('the papers of the wall', () => {
  it.each([
    ['adoption-leaflet', 210, 297],
    ['grave-visit-leaflet', 215, 330],
    ['adoption-poster', 297, 420],
    ['pledge', 215, 330],
    ['complaint-board', 297, 420],
  ])('%s leaves on a sheet of %i by %i with its fonts embedded', (name, width, height) => {
    expect([read[name]?.widthMm, read[name]?.heightMm]).toEqual([width, height])
    expect(read[name]?.fonts.every(({ embedded }) => embedded)).toBe(true)
  })

  it('names every paper of a long list with its form, issuer and alternative', () => {
    for (const name of ['adoption-leaflet', 'adoption-poster', 'adoption-poster-a4'])
      for (const part of [
        '7.a',
        '7.y',
        'Surat Permohonan Izin Pengangkatan Anak (formulir, bermeterai)',
        'SKCK (asli · dari Polres/Polrestabes)',
        'atau Akta perkawinan COTA (fotokopi dilegalisir)',
        'bagi anak yang telah mampu menyampaikan pendapatnya',
        '2 lembar',
        'Tidak dipungut biaya',
        '18 Hari',
      ])
        expect(textOf(name)).toContain(part)
  })

  it('puts a short list on one sheet', () => {
    for (const name of [
      'grave-visit-poster',
      'grave-visit-leaflet',
      'pledge',
      'pledge-a3',
      'short-board',
      'expired-poster',
    ])
      expect(read[name]?.pages).toHaveLength(1)
  })

  it('prints the pledge word for word, with place, day and whoever signed it', () => {
    const text = textOf('pledge')
    for (const part of [
      'Kami berjanji dan sanggup untuk melaksanakan pelayanan sesuai dengan standar pelayanan.',
      'Kami bersedia untuk menerima sanksi, dan / atau memberikan kompensasi apabila pelayanan tidak sesuai standar.',
      'Mojokerto, 19 Maret 2024',
      'CHOIRUL ANWAR SH, M.Si',
      '188.4/26/417.504.1/2024',
    ])
      expect(text).toContain(part)
  })

  it('numbers the boxes of a procedure, each with who does it and what comes of it', () => {
    const text = textOf('grant-board')
    for (const part of ['ALUR PELAYANAN', 'Oleh: ', 'Hasil: ', '11']) expect(text).toContain(part)
  })

  it('names the officers of complaints by their post alone', () => {
    const text = textOf('two-officers')
    for (const part of ['Petugas pengaduan', 'Pejabat', 'Staff', '081211124799']) expect(text).toContain(part)
    expect(text).not.toMatch(/Lenny|M\. Nur/)
    expect(textOf('complaint-board')).toContain('14 Hari – 60 Hari')
  })

  it('marks the paper of a decree that is over', () => {
    expect(textOf('expired-poster')).toContain('Masa berlaku keputusan ini berakhir 31 Desember 2024')
  })
})
