import type { Kysely } from 'kysely'
import type { LetterProfile } from '#domain/letters/office-style.ts'
import type { WorkingTime } from '#domain/working-calendar.ts'
import type { LetterRoutingRecord, OfficeStore } from '#ports/office-store.ts'
import type { OfficeRecord } from '#ports/records.ts'
import { codec } from './codec.ts'
import { emblemsIn } from './emblems.ts'
import type { Journal } from './journal.ts'
import type { Schema } from './schema.ts'

const { row, record } = codec<OfficeRecord>()(['tieredVerification'], ['letterheadLines'])
const workingTimeCodec = codec<WorkingTime>()([], ['hours'])
const routingCodec = codec<LetterRoutingRecord>()([], ['copiesTo', 'initials'])
const profileCodec = codec<LetterProfile>()([], ['style'])

export const officeIn = (db: Kysely<Schema>, journal: Journal): OfficeStore => ({
  async find() {
    const found = await db.selectFrom('office').selectAll().executeTakeFirst()
    if (!found) return null
    const { row: _only, ...office } = found
    return record(office)
  },
  save: office => journal.put('office', { row: 1 }, { row: 1, ...row(office) }),
  holidays: () => db.selectFrom('holiday').selectAll().orderBy('day').execute(),
  async saveHolidays(holidays) {
    for (const { day, name, kind } of holidays) await journal.put('holiday', { day }, { day, name, kind })
  },
  removeHoliday: day => journal.delete('holiday', { day }),
  async workingTime() {
    const found = await db.selectFrom('workingTime').selectAll().executeTakeFirst()
    if (!found) return null
    const { row: _only, ...time } = found
    return workingTimeCodec.record(time)
  },
  saveWorkingTime: time => journal.put('workingTime', { row: 1 }, { row: 1, ...workingTimeCodec.row(time) }),
  async letterRouting(kind) {
    const found = await db.selectFrom('letterRouting').selectAll().where('kind', '=', kind).executeTakeFirst()
    return found ? routingCodec.record(found) : null
  },
  saveLetterRouting: routing => journal.put('letterRouting', { kind: routing.kind }, routingCodec.row(routing)),
  async letterProfile() {
    const found = await db.selectFrom('letterStyle').selectAll().executeTakeFirst()
    if (!found) return null
    const { row: _only, ...profile } = found
    return profileCodec.record(profile)
  },
  saveLetterProfile: profile => journal.put('letterStyle', { row: 1 }, { row: 1, ...profileCodec.row(profile) }),
  ...emblemsIn(db, journal),
})
