import { join } from 'node:path'
import type Sqlite from 'better-sqlite3'
import type { InputOf } from '#contract/contract.ts'
import { openEncrypted } from '#store/sqlite/open-file.ts'
import { acceptedResident, CERTIFICATE_SERVICE, finalLetter, onePixelPng } from './letters.ts'
import { KEY, type OpenCounter } from './open-counter.ts'

export const OLD_DAY = '2015-03-02'
export const TODAY = '2026-11-23'
export const [NAME, COMPLAINANT, RECIPIENT] = ['Zulaikhah Purnamasari', 'Wiryawan Kertanegara', 'Qomariyah Handayani']
/** What the store must not know any more, as typed and as the search folds it. */
export const told = [
  NAME,
  COMPLAINANT,
  RECIPIENT,
  '3516014107900001',
  '0811223344',
  'Dusun Contoh',
  'Jagalan',
  'rahasia dapur',
]

/** One file of long ago, from the visitor to the handover, and a complaint; then today comes. */
export async function longAgo(
  counter: OpenCounter,
  besides: (applicationId: string) => Promise<void> = async () => undefined,
) {
  const { visitId, applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE, NAME)
  await besides(applicationId)
  const { person } = await counter.done('visit.read', { visitId })
  await counter.done('person.correct', { personId: person.id, fields: { phone: '0811223344' } })
  const { letterId, numberText } = await finalLetter(counter, applicationId, 'registry-certificate')
  await counter.done('letter.sign', { letterId, signedOn: OLD_DAY })
  await counter.done('handover.record', {
    letterId,
    recipientName: RECIPIENT,
    relation: 'family',
    identityShown: 'KTP Jagalan',
    signature: { on: 'pad', png: onePixelPng },
  })
  const { complaintId, number } = await counter.done('complaint.register', {
    visitId: null,
    anonymous: false,
    complainantName: COMPLAINANT,
    complainantSex: 'male',
    complainantAddress: 'Jagalan',
    contact: '0811223344',
    channel: 'phone',
    category: 'service',
    matter: 'rahasia dapur',
    chronology: 'rahasia dapur',
  })
  counter.clock.now = `${TODAY}T01:00:00.000Z`
  return { visitId, applicationId, letterId, numberText, personId: person.id, complaintId, complaint: number }
}

/** Closes the counter and opens its file with SQLite itself, as somebody with the key and a tool would. */
export async function pastTheProgram<T>(counter: OpenCounter, look: (sqlite: Sqlite.Database) => T): Promise<T> {
  await counter.detach()
  const sqlite = openEncrypted({ path: join(counter.folder, 'data', 'loket.db'), key: KEY })
  try {
    return look(sqlite)
  } finally {
    sqlite.close()
    await counter.reopen()
  }
}

/** What draws and carries out lists. */
export const lists = (counter: OpenCounter) => {
  const draw = (...kinds: InputOf<'retention.draw-list'>['kinds']) => counter.done('retention.draw-list', { kinds })
  return {
    draw,
    everything: () => draw('visit', 'application', 'letter', 'complaint', 'audit'),
    signed: (listId: string) => ({ listId, signedBy: ['Ketua Panitia Uji'], signedOn: TODAY }),
  }
}
