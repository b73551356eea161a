import { describe, expect, it } from 'vitest'
import { letterDocx } from '#documents/letter-docx.ts'
import type { LetterModel } from '#domain/letter.ts'
import { composed } from '#tests/support/letter-templates.ts'
import { wordParts, wordText } from '#tests/support/read-paper.ts'
import { certificate, head, kabupaten, printout, secretary } from '#tests/support/sample-letters.ts'

const model = composed(
  certificate,
  { ...head, copiesTo: ['Camat Contoh', 'Kepala Desa Contoh'], initials: [secretary], archiveCopy: true },
  kabupaten,
)
const body = async (letter: LetterModel) => wordParts(await letterDocx(letter))['word/document.xml'] ?? ''
const twips = (mm: number) => Math.round((mm * 1440) / 25.4)

describe('the Word file of a letter', () => {
  it('has the office’s sheet and margins', async () => {
    const xml = await body(model)
    expect(xml).toContain(`<w:pgSz w:w="${twips(215)}" w:h="${twips(330)}"`)
    expect(xml).toContain(`w:top="${twips(20)}" w:right="${twips(20)}" w:bottom="${twips(25)}" w:left="${twips(30)}"`)
    expect(await body({ ...model, paper: 'A4' })).toContain(`<w:pgSz w:w="${twips(210)}" w:h="${twips(297)}"`)
  })

  it('carries the letterhead on its first page only, and page numbers after it', async () => {
    const parts = wordParts(await letterDocx(model))
    const headers = Object.entries(parts).filter(([path]) => /word\/header\d+\.xml/.test(path))
    const texts = headers.map(([, xml]) => wordText(xml))
    expect(texts.filter(text => text.includes('PEMERINTAH KABUPATEN MOJOKERTO'))).toHaveLength(1)
    expect(headers.filter(([, xml]) => xml.includes('PAGE'))).toHaveLength(1)
    expect(parts['word/document.xml']).toContain('<w:titlePg')
  })

  it('tells no name, time or place in its properties', async () => {
    const parts = wordParts(await letterDocx(model))
    const core = parts['docProps/core.xml'] ?? ''
    expect(core).toContain('<dc:title>400.9.14/412/416-106/2026</dc:title><dc:creator>Loket</dc:creator>')
    expect(core).not.toMatch(/Siti|dcterms|\d{2}:\d{2}/)
    expect(JSON.stringify({ ...parts, 'word/document.xml': '' })).not.toContain('Siti Contoh')
  })

  it('never splits a row, and keeps closing, signature and copies in one', async () => {
    const xml = await body(model)
    const rows = xml.match(/<w:tr>.*?<\/w:trPr>|<w:tr>/g) ?? []
    expect(rows.length).toBeGreaterThan(8)
    for (const row of rows) expect(row).toContain('<w:cantSplit')
    const last = xml.slice(xml.lastIndexOf('</w:tbl>', xml.indexOf('Demikian surat')), xml.lastIndexOf('</w:tbl>'))
    const signed = wordText(last)
    expect(signed).toMatch(
      /Surat keterangan ini menerangkan.*Demikian surat.*KEPALA DINAS SOSIAL.*2\. Kepala Desa Contoh$/,
    )
  })

  it('repeats the head of a table on every page', async () => {
    expect((await body(composed(printout, head, kabupaten))).match(/<w:tblHeader/g)).toHaveLength(1)
  })

  it('names Arial, and says that the language is Indonesian', async () => {
    const styles = wordParts(await letterDocx(model))['word/styles.xml'] ?? ''
    expect(styles).toContain('w:ascii="Arial"')
    expect(styles).toContain('w:val="id-ID"')
  })

  it('holds the office’s emblem', async () => {
    const pngBase64 = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='
    const letterhead = { ...kabupaten.letterhead, logo: { pngBase64, widthPx: 1, heightPx: 1 } }
    const parts = wordParts(await letterDocx({ ...model, letterhead }))
    const drawings = Object.values(parts).filter(xml => xml.includes('<w:drawing>'))
    expect(drawings).toHaveLength(1)
    expect(drawings[0]).toContain('Lambang daerah')
  })
})
