import { refused } from '#contract/reply.ts'
import type { LetterModel } from '#domain/letter.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { LetterRecord } from '#ports/records.ts'
import { finalModel } from './letter-paper.ts'
import type { DocumentRef, PaperUse, Wanted } from './wanted-paper.ts'

type LettersRef = Extract<DocumentRef, { kind: 'letters' }>

/** The final letters of one kind of an application, in the order of their numbers. */
const finalLetters = async ({ store }: OpenDesk, { applicationId, letterKind }: LettersRef): Promise<LetterRecord[]> =>
  (await store.letters.listByApplication(applicationId))
    .filter(({ kind, state }) => kind === letterKind && state !== 'draft' && state !== 'void')
    .sort((a, b) => byDayAndNumber(a).localeCompare(byDayAndNumber(b), 'id', { numeric: true }))

const byDayAndNumber = ({ businessDate, numberText }: LetterRecord): string => `${businessDate} ${numberText}`

/** What is printed with a paper: itself, or each letter of many in one print. Print jobs are kept of these. */
export const papersIn = async (desk: OpenDesk, ref: DocumentRef): Promise<readonly DocumentRef[]> =>
  ref.kind === 'letters' ? (await finalLetters(desk, ref)).map(({ id }) => ({ kind: 'letter', letterId: id })) : [ref]

/** Many letters of one kind as one document. */
export async function lettersPaper(desk: OpenDesk, ref: LettersRef, use: PaperUse): Promise<Wanted> {
  const application = await desk.store.applications.find(ref.applicationId)
  if (application?.confidential)
    return refused('wrong-state', 'Surat dari kasus rahasia dicetak satu per satu, dari suratnya sendiri.')
  const letters = await finalLetters(desk, ref)
  const models: LetterModel[] = []
  let reprints = 0
  for (const letter of letters) {
    const final = await finalModel(desk, letter, { kind: 'letter', use })
    if (!('model' in final)) return final
    models.push(final.model)
    if (final.reprint) reprints += 1
  }
  const date = letters.at(-1)?.businessDate
  if (!date) return refused('wrong-state', 'Belum ada surat final yang dapat dicetak. Jadikan final lebih dahulu.')
  const fileName = `surat-bersama-${ref.applicationId}`
  return {
    ok: true,
    paper: {
      page: desk.documents.lettersPage(models, fileName),
      letter: null,
      date,
      fileName,
      reprint: reprints > 0,
    },
  }
}
