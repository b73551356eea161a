import { refused } from '#contract/reply.ts'
import { businessDate } from '#domain/business-day.ts'
import type { LetterModel } from '#domain/letter.ts'
import { readFacts } from '#domain/letters/read-facts.ts'
import { sketchFacts } from '#domain/letters/sketch-facts.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { classificationCode, composeLetter, pendingNumber } from '../letters/compose-letter.ts'
import { type LetterFile, letterFile, letterNotFound } from '../letters/find-letter.ts'
import { findSignatory } from '../letters/find-signatory.ts'
import { routingOf } from '../letters/letter-routing.ts'
import { currentFacts } from '../letters/registry-facts.ts'
import { templateInForce } from '../letters/template-of.ts'
import { isReprint } from './print-jobs.ts'
import { type DocumentRef, inFileName, type PaperUse, type Wanted } from './wanted-paper.ts'

type LetterRef = Extract<DocumentRef, { letterId: string }>

/** A letter: a draft can be seen and saved with its mark, never printed as a letter; a void one is no paper any more. */
export async function letterPaper(desk: OpenDesk, { kind, letterId }: LetterRef, use: PaperUse): Promise<Wanted> {
  const file = await letterFile(desk, letterId)
  if (file === null) return letterNotFound()
  const { letter } = file
  const emblemHash = letter.state === 'draft' ? desk.office.emblemHash : letter.emblemHash
  const emblem = emblemHash === null ? null : await desk.store.office.emblem(emblemHash)
  if (letter.state === 'void')
    return refused('wrong-state', 'Surat ini sudah dibatalkan, jadi tidak dapat dicetak atau disimpan lagi.')
  if (letter.state === 'draft') {
    if (use === 'print' || kind === 'letter-archive')
      return refused('wrong-state', 'Surat ini masih konsep. Jadikan final lebih dahulu, lalu cetak.')
    const model = await draftModel(desk, file, use)
    if (!('body' in model)) return model
    return wanted(
      { ...model, initials: null },
      { date: businessDate(desk.now(), desk.office.zone), fileName: `konsep-${letter.id}` },
    )
  }
  if (letter.model === null && (await desk.store.retention.isDestroyed('letter', letter.id)))
    return refused('wrong-state', 'Isi surat ini sudah dimusnahkan menurut daftar arsip usul musnah.')
  if (letter.model === null || letter.businessDate === null)
    throw new Error(`Letter ${letter.id} is final without its text or date`)
  const reprint = use !== 'save' && (await isReprint(desk, { kind, letterId }))
  const { ownWord, ...page } = letter.model
  const { marks, initials } = page
  const model: LetterModel = {
    ...page,
    // The copy that stays in the house bears the initials, which only the program's own page has.
    ...(ownWord && kind === 'letter' ? { ownWord } : {}),
    marks: reprint ? [...marks, 'reprint'] : marks,
    initials: kind === 'letter-archive' ? initials : null,
  }
  const fileName = letter.numberText === null ? `lembar-${letter.id}` : `surat-${inFileName(letter.numberText)}`
  return wanted(model, {
    date: letter.businessDate,
    fileName: kind === 'letter-archive' ? `${fileName}-arsip` : fileName,
    reprint,
  })

  function wanted(
    letterModel: LetterModel,
    { date, fileName, reprint = false }: { date: string; fileName: string; reprint?: boolean },
  ): Wanted {
    const letterhead = letterModel.letterhead && { ...letterModel.letterhead, logo: emblem }
    const printed = { ...letterModel, letterhead }
    return { ok: true, paper: { page: desk.documents.letterPage(printed), letter: printed, date, fileName, reprint } }
  }
}

/** On the screen what is missing is a marked gap; a file to keep is made of complete facts only. */
async function draftModel(desk: OpenDesk, { letter, application }: LetterFile, use: PaperUse) {
  const given = await currentFacts(desk, letter, application)
  const template = await templateInForce(desk, letter.kind)
  const read = readFacts(template, given)
  if (!read.ok && use !== 'preview')
    return refused(
      'wrong-state',
      'Isian surat belum lengkap, jadi konsepnya belum dapat disimpan. Lengkapi isian yang ditandai.',
      read.problems.map(({ field, sentence }) => ({ path: field, detail: sentence })),
    )
  const signing = await findSignatory(desk, letter.signatoryId)
  if ('missing' in signing) return refused('wrong-state', signing.missing)
  const today = businessDate(desk.now(), desk.office.zone)
  return composeLetter(desk, {
    letterId: letter.id,
    template,
    facts: read.ok ? read.facts : sketchFacts(template, given),
    signing,
    application,
    routing: await routingOf(desk, letter, application),
    number:
      template.numbering === 'own'
        ? pendingNumber(desk.office, classificationCode(template, application), today)
        : null,
    dateOn: null,
    marks: ['draft'],
    ownWord: null,
  })
}
