import { type Refused, refused } from '#contract/reply.ts'
import { businessDate } from '#domain/business-day.ts'
import type { LetterModel } from '#domain/letter.ts'
import { shippedProfile } from '#domain/letters/office-style.ts'
import { readFacts } from '#domain/letters/read-facts.ts'
import { sketchFacts } from '#domain/letters/sketch-facts.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { LetterRecord } from '#ports/records.ts'
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
  if (letter.state === 'void')
    return refused('wrong-state', 'Surat ini sudah dibatalkan, jadi tidak dapat dicetak atau disimpan lagi.')
  if (letter.state === 'draft') {
    if (use === 'print' || kind === 'letter-archive')
      return refused('wrong-state', 'Surat ini masih konsep. Jadikan final lebih dahulu, lalu cetak.')
    const model = await draftModel(desk, file, use)
    if (!('body' in model)) return model
    const printed = await withEmblem(desk, { ...model, initials: null }, desk.office.emblemHash)
    return {
      ok: true,
      paper: {
        page: desk.documents.letterPage(printed),
        letter: printed,
        date: businessDate(desk.now(), desk.office.zone),
        fileName: `konsep-${letter.id}`,
        reprint: false,
      },
    }
  }
  const final = await finalModel(desk, letter, { kind, use })
  if (!('model' in final)) return final
  const { model, date, reprint } = final
  const fileName = letter.numberText === null ? `lembar-${letter.id}` : `surat-${inFileName(letter.numberText)}`
  return {
    ok: true,
    paper: {
      page: desk.documents.letterPage(model),
      letter: model,
      date,
      fileName: kind === 'letter-archive' ? `${fileName}-arsip` : fileName,
      reprint,
    },
  }
}

/** A final letter as it is printed now: with its emblem, and its mark once it was printed before. */
export async function finalModel(
  desk: OpenDesk,
  letter: LetterRecord,
  { kind, use }: { kind: LetterRef['kind']; use: PaperUse },
): Promise<{ model: LetterModel; date: string; reprint: boolean } | Refused<'wrong-state'>> {
  if (letter.model === null && (await desk.store.retention.isDestroyed('letter', letter.id)))
    return refused('wrong-state', 'Isi surat ini sudah dimusnahkan menurut daftar arsip usul musnah.')
  if (letter.model === null || letter.businessDate === null)
    throw new Error(`Letter ${letter.id} is final without its text or date`)
  const reprint = use !== 'save' && (await isReprint(desk, { kind, letterId: letter.id }))
  const { ownWord, ...page } = letter.model
  const { marks, initials } = page
  const shown = {
    ...page,
    // The copy that stays in the house bears the initials, which only the program's own page has.
    ...(ownWord && kind === 'letter' ? { ownWord } : {}),
    marks: reprint ? [...marks, 'reprint' as const] : marks,
    initials: kind === 'letter-archive' ? initials : null,
  }
  return { model: await withEmblem(desk, shown, letter.emblemHash), date: letter.businessDate, reprint }
}

async function withEmblem(desk: OpenDesk, model: LetterModel, emblemHash: string | null): Promise<LetterModel> {
  const logo = emblemHash === null ? null : await desk.store.office.emblem(emblemHash)
  return { ...model, letterhead: model.letterhead && { ...model.letterhead, logo } }
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
  const routing = await routingOf(desk, letter, application)
  const profile = (await desk.store.office.letterProfile()) ?? shippedProfile
  return composeLetter(desk, {
    letterId: letter.id,
    template,
    facts: read.ok ? read.facts : sketchFacts(template, given),
    signing,
    application,
    routing,
    profile,
    number:
      template.numbering === 'own'
        ? pendingNumber(desk.office, classificationCode(template, application, routing, profile), today)
        : null,
    dateOn: null,
    marks: ['draft'],
    ownWord: null,
  })
}
