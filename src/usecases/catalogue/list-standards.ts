import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import { businessDate } from '#domain/business-day.ts'
import { STANDINGS } from '#domain/standards-in-force.ts'
import type { LookDesk } from '#ports/ports.ts'
import { decreeOfVersion } from './decree-of-version.ts'
import { maySeeNotes } from './may-see-notes.ts'
import { type KnownVersion, knownVersions } from './office-standards.ts'

/** Every version of every decree of the office; those in force first, those that were replaced last. */
export async function listStandards(
  desk: LookDesk,
  _input: ParsedInputOf<'standard.list'>,
): Promise<ReplyOf<'standard.list'>> {
  const versions = await knownVersions(desk, desk.office)
  const today = businessDate(desk.now(), desk.office.zone)
  const seesNotes = await maySeeNotes(desk)
  const listed = []
  for (const version of versions) {
    const { standard } = version
    listed.push({
      ...decreeOfVersion(version, versions, today),
      serviceCount: standard.services.length,
      hasPledge: standard.maklumat !== null,
      hasMotto: standard.motto !== null,
      notes: seesNotes ? [...standard.decree.notes] : null,
      imported: await importOf(desk, version),
    })
  }
  const rank = (standing: (typeof STANDINGS)[number]) => STANDINGS.indexOf(standing)
  return granted(listed.sort((a, b) => rank(a.standing) - rank(b.standing)))
}

async function importOf({ store }: LookDesk, { record }: KnownVersion) {
  if (record === null) return null
  return {
    id: record.id,
    at: record.importedAt,
    by: (await store.accounts.find(record.importedBy))?.name ?? '',
    used: await store.standards.isUsed(record.standardId, record.version),
  }
}
