import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import type { WorkDesk } from '#ports/ports.ts'
import { folderNotWritable } from '../paper/draw-pdf.ts'
import { inFileName } from '../paper/wanted-paper.ts'
import { closedDay, keepWithClosing } from './closed-day.ts'

/** Writes the export bundle of a closed day: one ZIP for another system and for a person. */
export async function makeBundle(
  desk: WorkDesk,
  { date }: ParsedInputOf<'closing.make-bundle'>,
): Promise<ReplyOf<'closing.make-bundle'>> {
  const day = await desk.read(store => closedDay(store, date))
  if (!day.ok) return day
  const { office, database } = desk
  const { bytes, counts } = await desk.bundler.bundle({
    schemaVersion: database.schemaVersion,
    programVersion: desk.programVersion,
    office: { id: office.officeId, name: office.officeName },
    zone: office.zone,
    counter: office.counterName,
    date,
    closedAt: day.closing.closedAt,
    tables: await database.exportDay(date),
  })
  const name = ['loket', office.officeId ?? 'dinas', office.counterName, date].map(inFileName).join('-')
  try {
    const bundle = await desk.files.writeWhole(`${date}/${name}.zip`, bytes)
    await desk.transact(store => keepWithClosing(store, day.closing, { bundle }))
    return granted({ ...bundle, counts })
  } catch (error) {
    return folderNotWritable(error, desk)
  }
}
