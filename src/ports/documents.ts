import type { LetterModel } from '#domain/letter.ts'
import type { PrintableDocument } from '#domain/printable.ts'

/** The papers of the counter made from facts; all pure. */
export type Documents = {
  letterPage(model: LetterModel): PrintableDocument
  letterWord(model: LetterModel): Promise<Uint8Array>
}
