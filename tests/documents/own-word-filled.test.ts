import { Paragraph, TextRun } from 'docx'
import { describe, expect, it } from 'vitest'
import { filledWord } from '#documents/own-word/fill-word.ts'
import { leftNames, readWord } from '#documents/own-word/read-word.ts'
import type { WordTexts } from '#domain/letters/own-word.ts'
import { base64, line, officeWord, tableOf } from '#tests/support/office-word.ts'
import { readPdf, wordParts, wordText, wordToPdf } from '#tests/support/read-paper.ts'

const read = (word: Uint8Array) => {
  const found = readWord(base64(word))
  if (!found.ok) throw new Error(found.sentence)
  return found
}
const texts = (filled: Record<string, string>, rows: WordTexts['rows'] = {}): WordTexts => ({ texts: filled, rows })
const textOf = async (word: Uint8Array, filled: WordTexts, part = 'word/document.xml') =>
  wordText(wordParts(await filledWord(read(word).bytes, filled))[part] ?? '')

describe('the names in an office’s Word file', () => {
  it('are found in body, table, header and footer, also split over runs, each with its place', async () => {
    const word = await officeWord({
      header: 'Nomor {{Nomor}}',
      footer: '{{Kantor.nama}}',
      body: [line('Menerangkan bahwa {', '{Pasi', 'en.NI', 'K}', '} benar.'), tableOf(['{{ Tembusan }}'])],
    })
    const { names } = read(word)
    expect(names.map(({ name }) => name).sort()).toEqual(['Kantor.nama', 'Nomor', 'Pasien.NIK', 'Tembusan'])
    const place = (wanted: string) => names.find(({ name }) => name === wanted)?.place
    expect(place('Pasien.NIK')).toBe('isi surat, pada “Menerangkan bahwa {{Pasien.NIK}} benar.”')
    expect(place('Nomor')).toMatch(/^kepala halaman/)
    expect(place('Kantor.nama')).toMatch(/^kaki halaman/)
  })

  it('are told as broken where the braces are not closed in their paragraph', async () => {
    const { names } = read(await officeWord({ body: [line('Nomor {{Nomor'), line('}} dan {biasa}')] }))
    expect(names).toEqual([{ name: 'Nomor', closed: false, place: expect.any(String) }])
  })
})

describe('a filled Word file', () => {
  it('says the facts wherever their names stood', async () => {
    const word = await officeWord({
      header: 'Nomor {{Nomor}}',
      body: [line('{{Pasi', 'en}} dan ', '{{Pasien}}'), tableOf(['NIK', '{{ Pasien.NIK }}'])],
    })
    const filled = texts({ Pasien: "Ma'ruf & <Siti>", Nomor: '400/1/2026', 'Pasien.NIK': '3516' })
    expect(await textOf(word, filled)).toBe("Ma'ruf & <Siti> dan Ma'ruf & <Siti> NIK 3516")
    expect(await textOf(word, filled, 'word/header1.xml')).toBe('Nomor 400/1/2026')
  })

  it('keeps the look of a name, and breaks the lines of a long text', async () => {
    const bold = new Paragraph({ children: [new TextRun('Isi: '), new TextRun({ text: '{{Isi}}', bold: true })] })
    const word = await officeWord({ body: [bold] })
    const xml = wordParts(await filledWord(read(word).bytes, texts({ Isi: 'satu\ndua' })))['word/document.xml'] ?? ''
    const runs = xml.match(/<w:r>.*?<\/w:r>/g) ?? []
    expect(runs.filter(run => /satu|dua/.test(run)).map(run => run.includes('<w:b/>'))).toEqual([true, true])
    expect(xml).toMatch(/satu<\/w:t>.*<w:br\/>.*dua<\/w:t>/)
  })

  it('takes no fact for a name, and no control for a letter', async () => {
    const word = await officeWord({ body: [line('{{Pasien}}|{{Nomor}}')] })
    const filled = texts({ Pasien: '{{Nomor}} {{{Pasien}}}\u202e\u0000', Nomor: 'N-1' })
    expect(await textOf(word, filled)).toBe('{ {Nomor}} { { {Pasien}}}|N-1')
  })

  it('repeats the row of a table for each row of its field, and leaves it out where there is none', async () => {
    const word = await officeWord({
      body: [tableOf(['No', 'Nama'], ['{{Anggota.nomor urut}}', '{{Anggota.Nama}}']), line('selesai')],
    })
    const rows = {
      Anggota: [
        { 'nomor urut': '1', Nama: 'Siti' },
        { 'nomor urut': '2', Nama: 'Budi' },
      ],
    }
    expect(await textOf(word, texts({}, rows))).toBe('No Nama 1 Siti 2 Budi selesai')
    expect(await textOf(word, texts({}, { Anggota: [] }))).toBe('No Nama selesai')
  })

  it('tells a name of a table that stands outside of every row', async () => {
    const word = await officeWord({ body: [line('{{Anggota.Nama}}')] })
    const left = await leftNames(read(word).bytes, texts({}, { Anggota: [{ Nama: 'Siti' }] }))
    expect(left).toEqual([{ name: 'Anggota.Nama', closed: true, place: expect.any(String) }])
  })

  it('is opened by LibreOffice with every fact and no brace', async () => {
    const word = await officeWord({
      header: '{{Kantor.nama}}',
      footer: 'Nomor {{Nomor}}',
      body: [line('Nama: {{Pasi', 'en}}'), tableOf(['{{Anggota.Nama}}', '{{Anggota.NIK}}'])],
    })
    const filled = texts(
      { Pasien: "Sya'roni & Ma'ruf", Nomor: '400/1/2026', 'Kantor.nama': 'Dinas Sosial' },
      {
        Anggota: [
          { Nama: 'Siti Contoh', NIK: '3516••••••••0001' },
          { Nama: 'Budi Contoh', NIK: '3516••••••••0002' },
        ],
      },
    )
    const [pdf] = await wordToPdf([await filledWord(read(word).bytes, filled)])
    const { text } = await readPdf(pdf ?? new Uint8Array())
    for (const fact of [
      "Sya'roni & Ma'ruf",
      '400/1/2026',
      'Dinas Sosial',
      'Siti Contoh',
      'Budi Contoh',
      '3516••••••••0002',
    ])
      expect(text).toContain(fact)
    expect(text).not.toContain('{{')
  })
})
