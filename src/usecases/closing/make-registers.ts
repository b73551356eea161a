import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import type { WorkDesk } from '#ports/ports.ts'
import type { WrittenFile } from '#ports/records.ts'
import { drawPdf, folderNotWritable, paperUnavailable } from '../paper/draw-pdf.ts'
import { registerFileName, registerPage } from '../registers/register-page.ts'
import { closedDay, keepWithClosing } from './closed-day.ts'
import { closingRegister, registerKinds } from './register-papers.ts'

/** Writes the four registers of a closed day as PDF; all are drawn before the first one is written. */
export async function makeRegisters(
  desk: WorkDesk,
  { date }: ParsedInputOf<'closing.make-registers'>,
): Promise<ReplyOf<'closing.make-registers'>> {
  const seen = await desk.read(async store => {
    const day = await closedDay(store, date)
    if (!day.ok) return day
    const pages = []
    for (const kind of registerKinds) {
      const register = closingRegister(desk, kind)
      const page = await registerPage({ ...desk, store }, register, date)
      pages.push({ name: registerFileName(register, date), page })
    }
    return { ...day, pages }
  })
  if (!seen.ok) return seen
  if (desk.paper === null) return paperUnavailable()
  const drawn = []
  for (const { name, page } of seen.pages) {
    const pdf = await drawPdf(desk.paper, page)
    if (!pdf.ok) return pdf
    drawn.push({ name, bytes: pdf.bytes })
  }
  const registers: WrittenFile[] = []
  try {
    for (const { name, bytes } of drawn) registers.push(await desk.files.writeWhole(`${date}/${name}.pdf`, bytes))
  } catch (error) {
    return folderNotWritable(error, desk)
  }
  await desk.transact(store => keepWithClosing(store, seen.closing, { registers }))
  return granted(registers)
}
