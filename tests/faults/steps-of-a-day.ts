import { basename, join } from 'node:path'
import type { Reply } from '#contract/reply.ts'
import { registration } from '#tests/support/day.ts'
import { acceptedResident, CERTIFICATE_SERVICE, completeDraft } from '#tests/support/letters.ts'
import type { OpenCounter } from '#tests/support/open-counter.ts'

/** Of the counter that was prepared, or of one on a copy of its folder. */
export type Act = (counter: OpenCounter, key: string) => Promise<Reply<unknown>>

const KIND = 'registry-certificate'
const date = '2026-11-23'

const accepted = (counter: OpenCounter) => acceptedResident(counter, CERTIFICATE_SERVICE)
const drafted = async (counter: OpenCounter) => completeDraft(counter, (await accepted(counter)).applicationId, KIND)
const final = async (counter: OpenCounter) => {
  const letterId = await drafted(counter)
  await counter.done('letter.finalise', { letterId })
  return letterId
}
const signed = async (counter: OpenCounter) =>
  counter.done('letter.sign', { letterId: await final(counter), signedOn: date })
const closed = async (counter: OpenCounter) => {
  await signed(counter)
  await counter.done('closing.close-day', { date })
}

/** What happens before, while there is room, and then the one call. */
export const steps: Readonly<Record<string, (counter: OpenCounter) => Promise<Act>>> = {
  'visit.register': async () => (counter, key) =>
    counter.call('visit.register', registration('Siti Contoh', { serviceIds: [CERTIFICATE_SERVICE] }), key),
  'letter.draft': async counter => {
    const { applicationId } = await accepted(counter)
    return (counter, key) => counter.call('letter.draft', { applicationId, kind: KIND }, key)
  },
  'letter.finalise': async counter => {
    const letterId = await drafted(counter)
    return (counter, key) => counter.call('letter.finalise', { letterId }, key)
  },
  'letter.sign': async counter => {
    const letterId = await final(counter)
    return (counter, key) => counter.call('letter.sign', { letterId, signedOn: date }, key)
  },
  'closing.close-day': async counter => {
    await signed(counter)
    return (counter, key) => counter.call('closing.close-day', { date }, key)
  },
  'closing.make-registers': async counter => {
    await closed(counter)
    return (counter, key) => counter.call('closing.make-registers', { date }, key)
  },
  'closing.make-bundle': async counter => {
    await closed(counter)
    return (counter, key) => counter.call('closing.make-bundle', { date }, key)
  },
  'backup.make': async counter => {
    await closed(counter)
    return (counter, key) => counter.call('backup.make', { date }, key)
  },
  'backup.restore': async counter => {
    const { path } = await counter.done('backup.make', { date: null })
    await counter.done('visit.register', registration('Budi Uji'))
    return ({ folder, ...counter }, key) =>
      counter.call('backup.restore', { file: join(folder, 'backups', basename(path)), lastNumbers: null }, key)
  },
}
