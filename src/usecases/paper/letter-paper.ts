import { refused } from '#contract/reply.ts'
import { businessDate } from '#domain/business-day.ts'
import type { LetterModel } from '#domain/letter.ts'
import { letterFormOf, readLetterFacts } from '#domain/letters/letter-forms.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { classificationCode, composeLetter, pendingNumber } from '../letters/compose-letter.ts'
import { type LetterFile, letterFile, letterNotFound } from '../letters/find-letter.ts'
import { findSignatory } from '../letters/find-signatory.ts'
import { currentFacts } from '../letters/registry-facts.ts'
import { isReprint } from './print-jobs.ts'
import { inFileName, type PaperUse, type Wanted } from './wanted-paper.ts'

/** A letter: a draft can be seen and saved with its mark, never printed as a letter; a void one is no paper any more. */
export async function letterPaper(desk: OpenDesk, letterId: string, use: PaperUse): Promise<Wanted> {
  const file = await letterFile(desk, letterId)
  if (file === null) return letterNotFound()
  const { letter } = file
  if (letter.state === 'void')
    return refused('wrong-state', 'Surat ini sudah dibatalkan, jadi tidak dapat dicetak atau disimpan lagi.')
  if (letter.state === 'draft') {
    if (use === 'print')
      return refused('wrong-state', 'Surat ini masih konsep. Jadikan final lebih dahulu, lalu cetak.')
    const model = await draftModel(desk, file)
    if (!('body' in model)) return model
    return wanted(model, { date: businessDate(desk.now(), desk.office.zone), fileName: `konsep-${letter.id}` })
  }
  if (letter.model === null && (await desk.store.retention.isDestroyed('letter', letter.id)))
    return refused('wrong-state', 'Isi surat ini sudah dimusnahkan menurut daftar arsip usul musnah.')
  if (letter.model === null || letter.businessDate === null)
    throw new Error(`Letter ${letter.id} is final without its text or date`)
  const reprint = use !== 'save' && (await isReprint(desk, { kind: 'letter', letterId }))
  const model: LetterModel = reprint ? { ...letter.model, marks: [...letter.model.marks, 'reprint'] } : letter.model
  return wanted(model, {
    date: letter.businessDate,
    fileName: letter.numberText === null ? `lembar-${letter.id}` : `surat-${inFileName(letter.numberText)}`,
    reprint,
  })

  function wanted(
    letterModel: LetterModel,
    { date, fileName, reprint = false }: { date: string; fileName: string; reprint?: boolean },
  ): Wanted {
    const page = desk.documents.letterPage(letterModel)
    return { ok: true, paper: { page, letter: letterModel, date, fileName, reprint } }
  }
}

async function draftModel(desk: OpenDesk, { letter, application }: LetterFile) {
  const read = readLetterFacts(letter.kind, await currentFacts(desk, letter, application))
  if (!read.ok)
    return refused(
      'wrong-state',
      'Isian surat belum lengkap, jadi konsepnya belum dapat ditampilkan. Lengkapi isian yang ditandai.',
      read.problems.map(({ field, sentence }) => ({ path: field, detail: sentence })),
    )
  const signing = await findSignatory(desk, letter.signatoryId)
  if ('missing' in signing) return refused('wrong-state', signing.missing)
  const today = businessDate(desk.now(), desk.office.zone)
  return composeLetter(desk, {
    letterId: letter.id,
    facts: read.facts,
    signing,
    application,
    number: letterFormOf(letter.kind).numbered
      ? pendingNumber(desk.office, classificationCode(letter.kind, application), today)
      : null,
    dateOn: null,
    marks: ['draft'],
  })
}
