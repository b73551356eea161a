import { copiesToKeep } from '#domain/backup-keeping.ts'
import { type BackupRecord, SecondPlaceFailed } from '#ports/backup.ts'
import type { AuditEventRecord } from '#ports/records.ts'
import type { AuditStore } from '#ports/store.ts'
import { copiesLyingThere } from './copies-lying-there.ts'
import { type CopyDesk, copyOnce, copyStore, isBeforeChange } from './copy-store.ts'

const PAGE = 1000
/** A copy's own record, and who signed in or out, are no reason for the next copy. */
const isWork = ({ subject, entry }: AuditEventRecord): boolean =>
  subject !== 'backup' && entry !== 'session.sign-in' && entry !== 'session.sign-out'

/**
 * What the desk does every quarter of an hour: a copy where something was recorded since the newest one, a second try
 * where that did not get to the second place, and older copies thinned out. Answers whether anything was done.
 */
export async function keepBackups(desk: CopyDesk): Promise<boolean> {
  const { newest, changed } = await desk.read(async ({ closings, audit }) => {
    const backups = await closings.backups()
    const newest = backups.find(({ place, provenAt }) => place === 'local' && provenAt !== null) ?? null
    return { newest, changed: await workedSince(audit, newest?.events ?? 0) }
  })
  const folder = desk.office.secondBackupFolder
  if (changed) await copyStore(desk)
  else if (folder !== null && newest !== null && newest.secondFailure !== null) await copyOnce(desk, folder, newest)
  else return false
  await dropOld(desk)
  return true
}

async function workedSince(audit: AuditStore, events: number): Promise<boolean> {
  for (let seq = events; ; seq += PAGE) {
    const page = await audit.page(seq, PAGE)
    if (page.some(isWork)) return true
    if (page.length < PAGE) return false
  }
}

async function dropOld(desk: CopyDesk): Promise<void> {
  const { copies } = await copiesLyingThere(desk, desk.office.secondBackupFolder)
  const recorded = await desk.read(({ closings }) => closings.backups())
  const lying = recorded.filter(
    ({ path, bytes, provenAt }) => provenAt !== null && copies.some(copy => copy.path === path && copy.bytes === bytes),
  )
  for (const place of ['local', 'second'] as const) {
    const here = lying.filter(copy => copy.place === place && !isForGoingBack(copy.path))
    const kept = new Set(copiesToKeep(here, desk.now(), desk.office.zone))
    for (const copy of here) if (!kept.has(copy)) await drop(desk, copy)
  }
}

const isForGoingBack = (path: string): boolean => isBeforeChange(path, 'update') || isBeforeChange(path, 'restore')

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
