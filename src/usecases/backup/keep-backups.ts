import { backupPlaces, isBefore } from '#domain/backup.ts'
import { copiesToKeep } from '#domain/backup-keeping.ts'
import { businessDate } from '#domain/business-day.ts'
import { type Room, roomOf } from '#domain/disk-room.ts'
import { type BackupRecord, SecondPlaceFailed } from '#ports/backup.ts'
import type { AuditEventRecord } from '#ports/records.ts'
import type { AuditStore } from '#ports/store.ts'
import { copiesLyingThere } from './copies-lying-there.ts'
import { type CopyDesk, copyOnce, copyStore } from './copy-store.ts'

const PAGE = 1000
/** A copy's own record, and who signed in or out, are no reason for the next copy. */
const isWork = ({ subject, entry }: AuditEventRecord): boolean =>
  subject !== 'backup' && entry !== 'session.sign-in' && entry !== 'session.sign-out'

/**
 * What the desk does every quarter of an hour: a copy where something was recorded since the newest one and the disk has
 * room for it, a second try where that does not lie whole in the second place, and older copies thinned out. Answers
 * whether anything was done.
 */
export async function keepBackups(desk: CopyDesk): Promise<boolean> {
  const { newest, missing, changed } = await desk.read(async ({ closings, audit }) => {
    const proven = (await closings.backups()).filter(({ provenAt, continued }) => provenAt !== null && continued)
    const newest = proven.find(({ place }) => place === 'local') ?? null
    return {
      newest,
      missing: !proven.some(({ place, sha256 }) => place === 'second' && sha256 === newest?.sha256),
      changed: await workedSince(audit, newest?.events ?? 0),
    }
  })
  const folder = desk.office.secondBackupFolder
  if (changed) {
    const room = await roomAfterCopy(desk, newest)
    if (room === 'scarce') return makeRoom(desk, newest)
    await copyStore(desk)
  } else if (folder !== null && newest !== null && missing) await copyOnce(desk, folder, newest)
  else return false
  await dropOld(desk)
  return true
}

/** How much room another copy would leave, which is about as large as the newest one. */
const roomAfterCopy = async ({ disks }: CopyDesk, newest: BackupRecord | null): Promise<Room> =>
  roomOf((await disks.freeForCopies()) - (newest?.bytes ?? 0))

/** A disk that runs full is left to the counter itself: older copies give way first, and only then is one more made. */
async function makeRoom(desk: CopyDesk, newest: BackupRecord | null): Promise<boolean> {
  const dropped = await dropOld(desk, 'scarce')
  const enough = (await roomAfterCopy(desk, newest)) !== 'scarce'
  if (enough) await copyStore(desk)
  return dropped || enough
}

async function workedSince(audit: AuditStore, events: number): Promise<boolean> {
  for (let seq = events; ; seq += PAGE) {
    const page = await audit.page(seq, PAGE)
    if (page.some(isWork)) return true
    if (page.length < PAGE) return false
  }
}

/**
 * Copies that the data does not go on from hold what is nowhere else, so they are thinned among themselves; what a
 * restoration replaced stays, and so does what a day was closed with until that day is over.
 */
async function dropOld(desk: CopyDesk, room: Room = 'enough'): Promise<boolean> {
  const { copies } = await copiesLyingThere(desk, desk.office.secondBackupFolder)
  const { recorded, ofDays } = await desk.read(async ({ closings }) => ({
    recorded: await closings.backups(),
    ofDays: await closings.copiesOfDays(),
  }))
  const now = desk.now()
  const dayOf = (instant: string) => businessDate(instant, desk.office.zone)
  const closesToday = ({ path, madeAt }: BackupRecord) => ofDays.includes(path) && dayOf(madeAt) === dayOf(now)
  const lying = recorded.filter(
    ({ path, bytes, provenAt }) =>
      provenAt !== null && !isForGoingBack(path) && copies.some(copy => copy.path === path && copy.bytes === bytes),
  )
  const old = backupPlaces.flatMap(place =>
    [true, false].flatMap(continued => {
      const among = lying.filter(copy => copy.place === place && copy.continued === continued)
      const kept = new Set(copiesToKeep(among, now, desk.office.zone, place === 'local' ? room : 'enough'))
      return among.filter(copy => !kept.has(copy) && !closesToday(copy))
    }),
  )
  for (const copy of old) await drop(desk, copy)
  return old.length > 0
}

const isForGoingBack = (path: string): boolean => isBefore(path, 'update') || isBefore(path, 'restore')

/** One that cannot be removed now stays on record and is tried again. */
async function drop(desk: CopyDesk, { id, path, place }: BackupRecord): Promise<void> {
  try {
    await (place === 'local' ? desk.files.removeBackup(path) : desk.secondPlace.remove(path))
  } catch (error) {
    if (place === 'second' && error instanceof SecondPlaceFailed) return
    throw error
  }
  await desk.transact(({ closings }) => closings.forgetBackup(id))
}
