import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import type { LetterModel } from '#domain/letter.ts'
import type { WorkDesk } from '#ports/ports.ts'
import { letterFile } from '../letters/find-letter.ts'
import { drawPdf, folderNotWritable, paperUnavailable } from './draw-pdf.ts'
import { findPaper } from './find-paper.ts'
import type { DocumentRef } from './wanted-paper.ts'

/** Writes a paper as PDF, or a letter also as Word file, into the folder of its day. */
export async function savePaper(desk: WorkDesk, input: ParsedInputOf<'paper.save'>): Promise<ReplyOf<'paper.save'>> {
  const found = await desk.read(store => findPaper({ ...desk, store }, input.document, 'save'))
  if (!found.ok) return found
  const { page, letter, date, fileName, readings = [] } = found.paper
  let bytes: Uint8Array
  if (input.format === 'docx') {
    if (letter === null)
      return refused('format-not-offered', 'Berkas Word hanya tersedia untuk surat. Simpan kertas ini sebagai PDF.')
    bytes =
      letter.ownWord === undefined ? await desk.documents.letterWord(letter) : await filledOwnWord(desk, letter.ownWord)
  } else {
    if (desk.paper === null) return paperUnavailable()
    const drawn = await drawPdf(desk.paper, page)
    if (!drawn.ok) return drawn
    bytes = drawn.bytes
  }
  await noteSealedLetter(desk, input.document)
  if (readings.length > 0)
    await desk.transact(async store => {
      for (const { subject, id } of readings) await store.audit.noteReading(subject, id)
    })
  try {
    const written = await desk.files.writeWhole(`${date}/${fileName}.${input.format}`, bytes)
    return granted({ path: written.path, bytes: written.bytes })
  } catch (error) {
    return folderNotWritable(error, desk)
  }
}

/** The letter as the office's own Word file says it, filled in with what was frozen when it became final. */
async function filledOwnWord(desk: WorkDesk, ownWord: NonNullable<LetterModel['ownWord']>): Promise<Uint8Array> {
  const file = await desk.read(store => store.ownWords.file(ownWord.hash))
  if (file === null) throw new Error(`The Word file ${ownWord.hash} of a final letter is gone`)
  return desk.documents.filledWord(file, ownWord)
}

/** Whoever saves the letter of a sealed case has read it. */
async function noteSealedLetter(desk: WorkDesk, document: DocumentRef): Promise<void> {
  if (document.kind !== 'letter') return
  const file = await desk.read(store => letterFile({ store }, document.letterId))
  if (file?.application.confidential) await desk.transact(store => store.audit.noteReading('letter', document.letterId))
}
