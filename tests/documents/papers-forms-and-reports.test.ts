import { beforeAll, describe, expect, it } from 'vitest'
import { letterDocx } from '#documents/letter-docx.ts'
import { letterPrintable } from '#documents/letter-printable.ts'
import type { LetterModel } from '#domain/letter.ts'
import { readFacts } from '#domain/letters/read-facts.ts'
import { sketchFacts } from '#domain/letters/sketch-facts.ts'
import { composed, type SampleLetter, templateNamed } from '#tests/support/letter-templates.ts'
import { fontUrlPrefix, printHtml } from '#tests/support/print-html.ts'
import { htmlText, type ReadPdf, readPdf, withoutPageNumbers, wordToPdf } from '#tests/support/read-paper.ts'
import { head, kabupaten } from '#tests/support/sample-letters.ts'
import * as counter from '#tests/support/sample-papers-of-services/counter-blanks.ts'
import * as group from '#tests/support/sample-papers-of-services/forms-and-reports.ts'
import * as report from '#tests/support/sample-papers-of-services/reports.ts'
import * as sealed from '#tests/support/sample-papers-of-services/sealed-blanks.ts'

const page = (model: LetterModel) => letterPrintable(model, { fontUrlPrefix })
const modelOf = (letter: SampleLetter): LetterModel => composed(letter, head, kabupaten)
const textOf = (letter: SampleLetter): string => htmlText(page(modelOf(letter)).html)
const gapsIn = (html: string): string[] => [...html.matchAll(/<mark>([^<]*)<\/mark>/g)].map(([, label]) => label ?? '')
const nothingOdd = /undefined|null|NaN|Invalid|[{}\ufdd0\ufdd1]/

/** Every word with its count; a reader of PDFs goes through columns in an order of its own. */
const wordsOf = (pdf: ReadPdf): string[] => withoutPageNumbers(pdf).split(' ').sort()

const named = (letters: readonly SampleLetter[]) =>
  letters.map((letter, index) => ({ name: `${index + 1}. ${letter.kind}`, letter }))
const papers = named(group.formsAndReports)
const blanks = named(group.blanks)

describe.each(papers)('$name', ({ letter }) => {
  it('is made of its sample, with nothing left open', () => {
    expect(readFacts(templateNamed(letter.kind), letter.facts)).toEqual({ ok: true, facts: letter.facts })
    const { html } = page(modelOf(letter))
    expect(gapsIn(html)).toEqual([])
    expect(html).not.toMatch(nothingOdd)
  })

  it('takes no number, is kept with the file, and waits for no official', () => {
    const { numbering, goesTo, wordings } = templateNamed(letter.kind)
    expect({ numbering, goesTo }).toEqual({ numbering: 'none', goesTo: 'file' })
    expect(wordings.map(({ signature }) => signature?.kind)).not.toContain('signatory')
  })
})

describe.each(blanks)('the blank of $name', ({ letter }) => {
  const empty = group.blankOf(letter)

  it('can be printed as it is, with lines and boxes for the hand', () => {
    expect(readFacts(templateNamed(letter.kind), {})).toEqual({ ok: true, facts: empty.facts })
    expect(sketchFacts(templateNamed(letter.kind), {})).toEqual(empty.facts)
    const { html } = page(modelOf(empty))
    expect(gapsIn(html)).toEqual([])
    expect(html).not.toMatch(nothingOdd)
    expect(html).toMatch(/class="line"|class="tick"|class="empty"/)
  })

  it('ticks nothing that nobody has chosen', () => {
    const options = modelOf(empty).body.flatMap(block => (block.kind === 'ticks' ? block.options : []))
    expect(options.filter(({ ticked }) => ticked)).toEqual([])
  })

  it('may be asked for before the file is accepted', () => {
    expect(templateNamed(letter.kind).beforeAcceptance).toBe(true)
  })
})

describe('in the PDF and in LibreOffice’s of the Word file', () => {
  const printed = [
    ...papers,
    ...blanks.map(({ name, letter }) => ({ name: `${name}, blank`, letter: group.blankOf(letter) })),
  ]
  let ours: ReadPdf[] = []
  let theirs: ReadPdf[] = []
  beforeAll(async () => {
    const models = printed.map(({ letter }) => modelOf(letter))
    ours = await Promise.all((await printHtml(models.map(page))).map(readPdf))
    theirs = await Promise.all((await wordToPdf(await Promise.all(models.map(letterDocx)))).map(readPdf))
  })

  it.each(printed.map(({ name }, index) => ({ name, index })))('$name reads the same', ({ index }) => {
    const [our, their] = [ours[index], theirs[index]]
    if (our === undefined || their === undefined) throw new Error('The paper was not printed')
    expect(our.text.length).toBeGreaterThan(100)
    expect(wordsOf(our)).toEqual(wordsOf(their))
  })
})

describe('what each paper must say', () => {
  it.each<[SampleLetter, string[]]>([
    [
      sealed.adoptionApplication,
      ['Kepala Dinas Sosial Provinsi Jawa Timur', 'Pasuruan, 1 Januari 1985', 'Alasan permohonan', 'Kakak Uji Coba'],
    ],
    [sealed.localApplication, ['Yth. Kepala Dinas Sosial Kabupaten Mojokerto']],
    [sealed.childConsent, ['Saya sudah diberi tahu', 'tidak ada yang memaksa', 'Pendamping anak,', 'Peksos Contoh']],
    [
      sealed.motivation,
      ['demi kepentingan terbaik bagi anak dan demi perlindungan anak', 'Kami belum dikaruniai anak.'],
    ],
    [sealed.nondiscrimination, ['tanpa diskriminasi, sesuai dengan hak-hak dan kebutuhan anak']],
    [sealed.originDisclosure, ['asal-usulnya dan orang tua kandungnya', 'kesiapan anak']],
    [sealed.marriageGuardian, ['tidak berhak menjadi wali nikah', 'wali hakim']],
    [sealed.gift, ['hibah sebagian harta kami', 'Sebagian tabungan pendidikan.']],
    [sealed.familyConsent, ['menyetujui rencana pengangkatan anak', 'Kakek Uji', 'Tanda Tangan']],
    [
      sealed.documentValidity,
      ['dokumen yang sah dan benar', 'menanggung akibatnya', 'Akta kelahiran calon anak angkat'],
    ],
    [sealed.ownChild, ['setuju dan bersedia menerimanya sebagai saudara', '13 tahun']],
    [
      sealed.caseService,
      ['Kode Kasus : K-0007/2026', 'menghentikan layanan kapan saja', 'dirahasiakan', 'Ketua P2TP2A'],
    ],
    [
      sealed.legalSupport,
      ['tidak menjanjikan hasil tertentu', 'tidak memungut biaya pendampingan', 'Batas kewenangan'],
    ],
    [
      sealed.religiousCourt,
      ['biaya perkara di pengadilan ditanggung oleh pihak yang berperkara', 'Pengadilan Agama Contoh'],
    ],
    [sealed.healthSupport, ['menyetujui penyampaian data kesehatan', 'RSUD Contoh']],
    [sealed.psychologySupport, ['bahaya yang nyata terhadap keselamatan', '6 kali']],
    [sealed.returnMediation, ['hanya bila PIHAK KEDUA bersedia dan keadaannya aman', 'Wali Contoh']],
    [sealed.shelterEntry, ['Tata tertib', 'alamat rumah', 'Hak klien', 'menyampaikan keluhan', 'pukul 14.30 WIB']],
    [
      counter.trainingRegistration,
      [
        'Mengikuti seluruh hari pelatihan',
        'Difoto untuk dokumentasi',
        'hanya dipergunakan untuk penyelenggaraan pelatihan',
      ],
    ],
    [
      counter.tmpBurial,
      ['Kepada Yth. : Komandan Garnisun Contoh', 'Cucu', 'Selasa, 24 November 2026, pukul 10.00 WIB'],
    ],
    [counter.villageProposal, ['tergolong tidak mampu', 'Buruh harian, menumpang', 'Kepala Desa/Lurah,']],
    [counter.verification, ['Keadaan rumah tangga', 'Rp900.000,00', 'Ketua RT,', 'Ketua RW,']],
    [counter.complaint, ['ADU-2026-0004', 'Budi Uji', '0812 0000 0001', 'Materi', 'Kronologi', 'tanpa dipungut biaya']],
    [
      counter.publicInformation,
      ['mencantumkan sumbernya', '10 (sepuluh) hari kerja', '7 (tujuh) hari kerja', 'Penulisan skripsi.'],
    ],
    [counter.survey, ['Jangan menuliskan nama', '9. Penanganan pengaduan', 'Saran : Pertahankan.']],
    [counter.documentTruth, ['benar dan sah', 'menerima sanksi', 'LKS Contoh', 'Akta pendirian']],
    [counter.powerOfAttorney, ['khusus untuk hal berikut', 'tidak dapat dialihkan', '23 Desember 2026', 'Mengetahui,']],
    [
      report.visitReport,
      [
        'Rumah dan keluarga:',
        'Kesehatan:',
        'Motivasi:',
        'Persetujuan keluarga:',
        'layak dengan catatan. Kamar anak',
        'rahasia',
      ],
    ],
    [
      report.elderlyOutreach,
      ['Pemerintah Desa Contoh, tanggal 2 November 2026', 'Penelusuran keluarga:', 'Koordinasi: Dengan UPT'],
    ],
    [
      report.surveyResult,
      ['layak 2 (dua) keluarga', 'tidak layak 1 (satu) keluarga', 'Pindah domisili', 'Mengetahui,'],
    ],
    [
      report.nobodyEligible,
      ['Tidak ada keluarga yang dinyatakan layak.', 'Tidak ada keluarga yang dinyatakan tidak layak.'],
    ],
    [report.assessment, ['Kode Kasus : K-0007/2026', 'Pemulihan psikologis', 'bersifat rahasia']],
    [report.caseReport, ['Konsultasi pertama', 'Keadaan baik', 'hanya jumlah']],
    [
      report.logistics,
      ['120 (seratus dua puluh) keluarga dengan 431', 'Mi instan', 'belum terpenuhi: Selimut anak', '250 kg'],
    ],
    [report.riceBoxes, ['862 (delapan ratus enam puluh dua) bungkus', 'Sore', 'telah terpenuhi']],
    [report.kitchen, ['15 November 2026, pukul 16.00 WIB', 'Air bersih terbatas', 'Menyiapkan tangki air']],
    [report.warehouse, ['Mei 2027', 'Dua selimut rusak.', 'dicocokkan dengan barang']],
    [
      report.training,
      ['28 (dua puluh delapan) orang mengikuti sampai selesai', 'Narasumber Contoh', 'Saran: Waktu praktik'],
    ],
    [sealed.shelterExit, ['atas kehendak sendiri tanpa paksaan', 'Barang yang dikembalikan', 'Satu tas pakaian']],
  ])('$kind', (letter, words) => {
    const text = textOf(letter)
    for (const said of words) expect(text).toContain(said)
  })
})

const inService = (letter: SampleLetter, serviceId: string): LetterModel =>
  composed(letter, { ...head, serviceId }, kabupaten)

describe('where the decree asks for a duty stamp', () => {
  const stamped = ({ signature, counterSignature }: LetterModel): boolean =>
    signature?.stamp === true || counterSignature?.stamp === true

  it('its place is drawn, and nowhere else', () => {
    const kinds = group.formsAndReports.filter(letter => stamped(modelOf(letter))).map(({ kind }) => kind)
    expect(kinds.sort()).toEqual([
      'adoption-application-blank',
      'child-consent-statement',
      'document-truth-statement',
      'motivation-statement',
      'nondiscrimination-statement',
    ])
    expect(stamped(modelOf(sealed.localApplication))).toBe(false)
  })

  it('an institution’s power of attorney has it, a beneficiary’s is known to the village instead', () => {
    const ofInstitution = inService(counter.powerOfAttorney, 'sry-kab-rekomendasi-izin-lks')
    expect([stamped(ofInstitution), ofInstitution.knownBy]).toEqual([true, undefined])
    expect(modelOf(counter.powerOfAttorney).knownBy).toHaveLength(1)
  })
})

describe('a report', () => {
  const made = named(group.reports)
  it.each(made)('$name asks for what it must hold', ({ letter }) => {
    const { html } = page(modelOf({ kind: letter.kind, facts: sketchFacts(templateNamed(letter.kind), {}) }))
    expect(gapsIn(html).length).toBeGreaterThan(3)
    expect(html).not.toMatch(/undefined|null|NaN|Invalid|[\ufdd0\ufdd1]/)
    expect(readFacts(templateNamed(letter.kind), {}).ok).toBe(false)
  })

  it.each(made)('$name is signed by its author, with the head of division knowing', ({ letter }) => {
    const { signature, counterSignature } = modelOf(letter)
    expect(signature).toMatchObject({ name: 'Peksos Contoh, S.ST.', lines: [{ text: 'Yang melaporkan,' }, {}] })
    expect(counterSignature).toMatchObject({ name: 'Bidang Contoh, S.Sos.', lines: [{ text: 'Mengetahui,' }, {}] })
  })

  it('cannot end before it began', () => {
    const problems = (letter: SampleLetter, change: Record<string, unknown>) => {
      const read = readFacts(templateNamed(letter.kind), { ...letter.facts, ...change })
      return read.ok ? [] : read.problems.map(({ field }) => field)
    }
    expect(problems(report.kitchen, { closedOn: '2026-11-14' })).toEqual(['closedOn'])
    expect(problems(report.training, { endDate: '2026-11-30' })).toEqual(['endDate'])
    expect(problems(counter.tmpBurial, { burialOn: '2026-11-22' })).toEqual(['burialOn'])
    expect(problems(sealed.shelterEntry, { plannedExit: '2026-11-22' })).toEqual(['plannedExit'])
  })
})

describe('what may not be read from a paper', () => {
  const said = (model: LetterModel): string => htmlText(page(model).html)

  it.each([sealed.shelterEntry, sealed.shelterExit])('$kind names the client only where the client signs', letter => {
    const model = modelOf(letter)
    expect(JSON.stringify(model.body)).not.toContain('Siti Contoh')
    expect(model.counterSignature?.name).toBe('Siti Contoh')
    expect(`${model.title} ${model.fileTitle}`).not.toMatch(/korban|kekerasan|Siti/i)
  })

  it('gives nothing to the agenda', () => {
    for (const { kind } of group.formsAndReports) expect([kind, templateNamed(kind).about]).toEqual([kind, null])
  })

  it.each([counter.documentTruth, counter.powerOfAttorney, report.elderlyOutreach])('$kind masks the NIK', letter => {
    expect(textOf(letter)).toMatch(/3514•+000[12]/)
    expect(textOf(letter)).not.toMatch(/\d{16}/)
  })

  it('a report prints no whole NIK', () => {
    for (const letter of group.reports) expect(textOf(letter)).not.toMatch(/\d{16}/)
  })

  it('the group of a participant stands on a sheet of its own, without the name', () => {
    expect(textOf(counter.trainingRegistration)).not.toContain('Perempuan kepala keluarga')
    const { body } = inService(counter.trainingRegistration, 'mjk-kota-pelatihan-kelompok-rentan')
    const sheet = JSON.stringify(body.slice(body.findIndex(({ kind }) => kind === 'attachment')))
    expect(sheet).toContain('Perempuan kepala keluarga')
    expect(sheet).not.toMatch(/Siti|3514/)
  })

  it('who complains in secret, or to P2TP2A, is named on a sheet of its own', () => {
    for (const model of [modelOf(counter.secretComplaint), inService(counter.complaint, 'mjk-kota-pengaduan-p2tp2a')]) {
      const first = model.body.slice(
        0,
        model.body.findIndex(({ kind }) => kind === 'attachment'),
      )
      expect(JSON.stringify([model.title, first, model.signature, model.counterSignature])).not.toMatch(/Budi|0812/)
      expect(said(model)).toContain('LEMBAR IDENTITAS')
    }
    const facts = { ...counter.complaint.facts, secrecyWish: 'anonymous' }
    expect(readFacts(templateNamed('complaint-form'), facts)).toMatchObject({ facts: { reporter: null, phone: null } })
  })

  it('an outreach to a child goes by the code of the case', () => {
    const text = said(inService(report.elderlyOutreach, 'psr-kab-rujukan-anak-balita-terlantar'))
    expect(text).toContain('Kode Kasus')
    expect(text).not.toContain('NIK')
    expect(text).toContain('bersifat rahasia')
  })
})
