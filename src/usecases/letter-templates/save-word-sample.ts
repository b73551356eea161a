import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import { businessDate } from '#domain/business-day.ts'
import { shippedProfile } from '#domain/letters/office-style.ts'
import type { WorkDesk } from '#ports/ports.ts'
import { templateInForce } from '../letters/template-of.ts'
import { folderNotWritable } from '../paper/draw-pdf.ts'
import { findTemplate } from './find-template.ts'

/** Writes a wording as a Word file that an office can begin its own one with. */
export async function saveWordSample(
  desk: WorkDesk,
  { kind, shown }: ParsedInputOf<'letter-template.save-word-sample'>,
): Promise<ReplyOf<'letter-template.save-word-sample'>> {
  const found = findTemplate(desk, kind)
  if (!found.ok) return found
  const template = await desk.read(store => templateInForce({ ...desk, store }, kind))
  const wording = template.wordings[shown] ?? template.wordings[0]
  if (wording === undefined) throw new Error(`The template ${kind} has no wording`)
  const { office } = desk
  const profile = (await desk.read(store => store.office.letterProfile())) ?? shippedProfile
  const bytes = await desk.documents.wordSample(template, wording, {
    office,
    style: { ...profile.style, paperForLetters: office.letterPaper },
  })
  try {
    const written = await desk.files.writeWhole(`${businessDate(desk.now(), office.zone)}/contoh-${kind}.docx`, bytes)
    return granted({ path: written.path, bytes: written.bytes })
  } catch (error) {
    return folderNotWritable(error, desk)
  }
}
