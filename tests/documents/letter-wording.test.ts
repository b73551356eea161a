import { describe, expect, it } from 'vitest'
import { letterDocx } from '#documents/letter-docx.ts'
import { letterPrintable } from '#documents/letter-printable.ts'
import type { LetterModel } from '#domain/letter.ts'
import type { LetterHead } from '#domain/letters/letter-head.ts'
import type { LetterOffice } from '#domain/letters/office-style.ts'
import { composed, type SampleLetter } from '#tests/support/letter-templates.ts'
import { htmlText, wordParts, wordText } from '#tests/support/read-paper.ts'
import {
  certificate,
  chief,
  head,
  kabupaten,
  kota,
  printout,
  recommendation,
  replacement,
  secretary,
  siti,
} from '#tests/support/sample-letters.ts'

const page = (model: LetterModel) => letterPrintable(model, { fontUrlPrefix: 'fonts/' })
const text = (letter: SampleLetter, more: Partial<LetterHead> = {}, office: LetterOffice = kabupaten) =>
  htmlText(page(composed(letter, { ...head, ...more }, office)).html)
const times = (whole: string, part: string) => whole.split(part).length - 1

const letters: [string, SampleLetter][] = [certificate, replacement, recommendation, printout].map(letter => [
  letter.kind,
  letter,
])

describe.each(letters)('%s', (_kind, letter) => {
  it('names its subject and each number of the subject once, in HTML and in Word', async () => {
    const model = composed(letter, head, kabupaten)
    const word = wordText(wordParts(await letterDocx(model))['word/document.xml'] ?? '')
    for (const whole of [htmlText(page(model).html), word]) {
      expect(times(whole, '3516014107900001')).toBe(1)
      expect(times(whole, '3516010101100001')).toBe(1)
      expect(times(whole, `Nama : ${siti.name}`)).toBe(1)
    }
  })

  it('says from which register, source and period it speaks', () => {
    const whole = text(letter)
    expect(whole).toContain('Data Tunggal Sosial dan Ekonomi Nasional (DTSEN)')
    expect(whole).toContain('aplikasi SIKS-NG')
    expect(whole).toContain('triwulan III tahun 2026')
    expect(whole).toContain('23 November 2026')
  })

  it('is plain JSON, so that a final letter can be kept as it was', () => {
    const model = composed(letter, head, kabupaten)
    expect(JSON.parse(JSON.stringify(model))).toEqual(model)
  })

  it('has the letter’s number or id as the file’s title, never a name', () => {
    const { title, html, css } = page(composed(letter, head, kabupaten))
    expect(title).not.toContain('Siti')
    expect(html).not.toMatch(/\sstyle=|<script|\son\w+=/i)
    expect(css).toContain('@page{size:')
  })
})

describe('surat keterangan terdaftar', () => {
  it('is titled as the office and the register in force want it', () => {
    expect(composed(certificate, head, kabupaten).title).toBe('SURAT KETERANGAN TERDAFTAR DTSEN')
    const inDtks = { ...certificate, facts: { ...certificate.facts, registry: 'DTKS' as const } }
    expect(composed(inDtks, { ...head, serviceId: 'mjk-kota-slrt' }, kota).title).toBe('SURAT KETERANGAN DTKS')
  })

  it('says what the register shows and does not call anybody poor', () => {
    const whole = text(certificate)
    expect(whole).toContain('bukan pernyataan mengenai keadaan ekonomi')
    expect(whole.replaceAll('Surat Keterangan Tidak Mampu', '')).not.toMatch(/miskin|tidak mampu/i)
    expect(whole).toContain('tercatat sebagai penerima PKH dan Program Sembako dan berada pada desil 2 (dua).')
    expect(whole).toContain('berlaku sampai dengan tanggal 23 Februari 2027')
  })

  it('leaves out what is not known: no empty colon, no hyphen', () => {
    const bare = {
      ...certificate,
      facts: {
        ...certificate.facts,
        subject: { ...siti, birthPlace: null, religion: null, occupation: null },
        programmes: [],
        decile: null,
        sktm: null,
        validUntil: null,
        checkedTime: null,
      },
    }
    const whole = text(bare)
    expect(whole).toContain('Tanggal Lahir : 1 Juli 1990')
    expect(whole).not.toMatch(/Agama|Pekerjaan|desil|Tidak Mampu|berlaku|pukul|null|undefined|: :/)
  })

  it('names who asked for it when that is not the subject, without a number', () => {
    const asked = {
      ...certificate,
      facts: { ...certificate.facts, relationship: 'parent' as const, applicant: { ...siti, name: 'Budi Uji' } },
    }
    expect(text(asked)).toContain('atas permohonan Budi Uji, orang tua dari yang bersangkutan, untuk keperluan')
  })

  it('opens with a table of the signer where the office writes so', () => {
    const office = { ...kabupaten, style: { ...kabupaten.style, opener: 'table' as const } }
    const signing = { capacity: 'on-behalf', mandatorPost: chief.post, signer: secretary } as const
    const whole = text(certificate, { signing }, office)
    expect(whole).toContain('Nama : Sekretaris Contoh, S.H. NIP : 19750202 200003 2 002')
    expect(whole).toContain('Pangkat/Golongan : Pembina Tingkat I (IV/b) Jabatan : Sekretaris')
    expect(whole).toContain('atas nama Kepala Dinas Sosial Kabupaten Mojokerto menerangkan bahwa:')
  })
})

describe('surat pengurusan buku tabungan dan KKS', () => {
  it('shows four digits of card and account and hides part of the proxy’s NIK', () => {
    const whole = text(replacement)
    expect(whole).toContain('•••• 4321')
    expect(whole).toContain('•••• 6789')
    expect(whole).not.toMatch(/6013|012345/)
    expect(whole).toContain('3516••••••••0002')
    expect(whole).not.toContain('3516010101850002')
  })

  it('becomes a letter to the bank when the bank wants one', () => {
    const toBank = { ...replacement, facts: { ...replacement.facts, bankLetter: true } }
    const whole = text(toBank, { attachments: { count: 3, unit: 'lembar' } })
    expect(whole).toContain('Nomor : 400.9.14/412/416-106/2026 Mojokerto, 23 November 2026 Sifat : Biasa')
    expect(whole).toContain('Lampiran : 3 (tiga) lembar Hal : Permohonan Pelayanan Penggantian Buku Tabungan')
    expect(whole).toContain('Yth. Kepala Bank Contoh Kantor Cabang Mojokerto di Mojokerto')
    expect(text(toBank)).not.toContain('Lampiran')
    const older = { ...kabupaten, style: { ...kabupaten.style, emptyAttachmentRow: true } }
    expect(text(toBank, {}, older)).toContain('Lampiran : -')
  })

  it('prints secrecy above Biasa before speed', () => {
    const toBank = { ...replacement, facts: { ...replacement.facts, bankLetter: true } }
    expect(text(toBank, { secrecy: 'rahasia', urgency: 'segera' })).toContain('Sifat : Rahasia')
    expect(text(toBank, { urgency: 'sangat segera' })).toContain('Sifat : Sangat segera')
  })
})

describe('surat rekomendasi Biakesmaskin', () => {
  it('quotes the village for the means and never names an illness', () => {
    const whole = text(recommendation)
    expect(whole).toContain('dinyatakan tidak mampu dalam Surat Keterangan Tidak Mampu Nomor 470/12/416-310.05/2026')
    expect(whole).toContain('a. pasien dinyatakan')
    expect(whole).toContain('c. pasien dirujuk oleh Puskesmas Contoh ke RSUD Contoh')
    expect(whole).not.toMatch(/diagnos|penyakit/i)
  })

  it('says that the patient is proposed when the register does not know the patient yet', () => {
    const proposed = {
      ...recommendation,
      facts: {
        ...recommendation.facts,
        registryFound: false,
        villageProposal: { number: '05/2026', date: '2026-11-19', issuer: 'Desa Jabon' },
      },
    }
    expect(text(proposed)).toContain('pasien belum tercatat dalam Data Tunggal Sosial')
    expect(text(proposed)).toContain('telah diusulkan melalui usulan desa Nomor 05/2026 tanggal 19 November 2026')
  })
})

describe('cetak data', () => {
  it('is a sheet without number that says what it is not', () => {
    const whole = text(printout)
    expect(whole).not.toContain('NOMOR')
    expect(whole).toContain('petikan isi DTSEN')
    expect(whole).toContain('bukan surat keterangan')
    expect(whole).toContain('Petugas pencetak, Rini Contoh')
  })

  it('hides part of the NIK of the other members', () => {
    const whole = text(printout)
    expect(whole).toContain('3516••••••••0002')
    expect(whole).not.toMatch(/3516010101850002|3516014505150003/)
  })
})

describe('a draft, a copy and a training sheet', () => {
  it('a draft shows where its number and date will stand', () => {
    const number = { state: 'draft', before: '400.9.14/', after: '/416-106/2026' } as const
    const model = composed(certificate, { ...head, number, dateOn: null, marks: ['draft'] }, kabupaten)
    const { html } = page(model)
    expect(html).toContain('400.9.14/<mark>diambil saat final</mark>/416-106/2026')
    expect(html).toContain('Mojokerto, <mark>tanggal diambil saat final</mark>')
    expect(htmlText(html)).toContain('KONSEP, BELUM BERLAKU SEBAGAI SURAT')
    expect(model.fileTitle).toBe('letter-0001')
  })

  it('marks stand in the head that repeats on every page, in HTML and in Word', async () => {
    const model = composed(certificate, { ...head, marks: ['reprint', 'training'] }, kabupaten)
    expect(page(model).html).toContain('<thead><tr><td><div class="marks">SALINAN CETAK ULANG · LATIHAN</div>')
    const parts = wordParts(await letterDocx(model))
    const headers = Object.entries(parts).filter(([path]) => /word\/header\d+\.xml/.test(path))
    expect(headers).toHaveLength(2)
    for (const [, xml] of headers) expect(wordText(xml)).toContain('SALINAN CETAK ULANG · LATIHAN')
  })

  it('only the archive copy carries the initials', () => {
    const initials = [secretary]
    expect(text(certificate, { initials, archiveCopy: true })).toContain('Telah diperiksa Paraf Tanggal Sekretaris')
    expect(text(certificate, { initials })).not.toContain('Paraf')
  })

  it('copies are numbered only when there are several', () => {
    expect(text(certificate, { copiesTo: ['Camat Contoh'] })).toMatch(/Tembusan: Camat Contoh$/)
    expect(text(certificate, { copiesTo: ['Camat Contoh', 'Kepala Desa Contoh'] })).toMatch(
      /Tembusan: 1\. Camat Contoh 2\. Kepala Desa Contoh$/,
    )
  })

  it('a verification code goes to the foot of every page and does not call itself a signature', async () => {
    const model = composed(certificate, { ...head, verificationCode: 'ABCD-EFGH' }, kabupaten)
    expect(page(model).footerTemplate).toContain('Kode verifikasi: ABCD-EFGH')
    const parts = wordParts(await letterDocx(model))
    const footers = Object.entries(parts).filter(([path]) => /word\/footer\d+\.xml/.test(path))
    expect(footers.map(([, xml]) => wordText(xml))).toEqual([
      'Kode verifikasi: ABCD-EFGH',
      'Kode verifikasi: ABCD-EFGH',
    ])
    expect(page(composed(certificate, head, kabupaten)).footerTemplate).toBeUndefined()
  })
})
