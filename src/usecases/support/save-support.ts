import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import { businessDate, clockText, minuteOfDay } from '#domain/business-day.ts'
import type { WorkDesk } from '#ports/ports.ts'
import { folderNotWritable } from '../paper/draw-pdf.ts'
import { supportText } from './support-text.ts'

/** Writes what a clerk may send to support into the folder of the day. */
export async function saveSupport(
  desk: WorkDesk,
  _input: ParsedInputOf<'support.save'>,
): Promise<ReplyOf<'support.save'>> {
  const now = desk.now()
  try {
    const time = clockText(minuteOfDay(now, desk.office.zone))
    const path = `${businessDate(now, desk.office.zone)}/keterangan-dukungan-${time}.txt`
    return granted(await desk.files.writeWhole(path, await supportText(desk)))
  } catch (error) {
    return folderNotWritable(error, desk)
  }
}
