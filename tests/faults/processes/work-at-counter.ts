import { writeSync } from 'node:fs'
import { contract } from '#contract/contract.ts'
import { registration } from '#tests/support/day.ts'
import { acceptedResident, CERTIFICATE_SERVICE, finalLetter } from '#tests/support/letters.ts'
import { type OpenCounter, openCounter } from '#tests/support/open-counter.ts'

/**
 * Opens the counter of a folder and works through days without end, as fast as it can: visitors, letters with their
 * numbers, a number from outside, a copy that at once takes the place of the data, the closing. Says what it asks for and
 * what was acknowledged; goes on until it is killed.
 */
const [folder = '', token = '', run = '', now = '', calls = 'Infinity'] = process.argv.slice(2)

/** Written at once, so that what was acknowledged has left this process before it can be killed. */
const tell = (told: object): void => {
  writeSync(1, `${JSON.stringify(told)}\n`)
}

tell({ what: 'begins' })
const opened = await openCounter({ folder, token, now, state: 'kept', ids: run })
tell({ what: 'opened' })

let asked = 0
function waitToBeKilled(): Promise<never> {
  tell({ what: 'waits' })
  setInterval(() => undefined, 60_000)
  return new Promise(() => undefined)
}
const done: OpenCounter['done'] = async (entry, input) => {
  if (contract[entry].kind === 'read') return opened.done(entry, input)
  asked += 1
  const key = `${run}-key-${asked}`
  const asks = { entry, input, key, at: counter.clock.now }
  tell({ what: 'asks', ...asks })
  const value = await opened.done(entry, input, key)
  tell({ what: 'acknowledged', ...asks, value })
  if (asked === Number(calls)) await waitToBeKilled()
  return value
}
const counter: OpenCounter = { ...opened, done }

const today = (): string => counter.clock.now.slice(0, 10)
const nextDay = (): void => counter.clock.advance(24 * 60)

/** The first serial nobody has. */
async function freeSerial(): Promise<number> {
  const { numbers } = await counter.done('letter.list-numbers', { year: Number(today().slice(0, 4)) })
  return Math.max(0, ...numbers.map(({ serial }) => serial)) + 1
}

async function letter(name: string): Promise<string> {
  const { applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE, name)
  return (await finalLetter(counter, applicationId, 'registry-certificate')).letterId
}

/** A letter that the last run left without its signature would keep the day open. */
async function signWhatIsLeft(): Promise<void> {
  const { differences } = await counter.done('closing.reconcile', { date: today() })
  for (const { letterId, blocks } of differences)
    if (blocks && letterId) await counter.done('letter.sign', { letterId, signedOn: today() })
}

while ((await counter.done('queue.board', {})).dayClosed) nextDay()
for (let day = 1; ; day += 1) {
  const name = (what: string) => `Contoh ${run} ${day} ${what}`
  for (const visitor of ['satu', 'dua', 'tiga']) await counter.done('visit.register', registration(name(visitor)))
  const letterId = await letter(name('surat'))
  await counter.done('letter.sign', { letterId, signedOn: today() })
  await counter.done('letter.void', { letterId: await letter(name('batal')), reason: 'Salah tulis' })
  const serial = await freeSerial()
  await counter.done('letter.enter-outside-number', {
    serial,
    date: today(),
    about: 'Undangan',
    reason: 'Lewat SRIKANDI',
  })
  await signWhatIsLeft()
  const { path } = await counter.done('backup.make', { date: null })
  await counter.done('backup.restore', { file: path, lastNumbers: null })
  await counter.done('closing.close-day', { date: today() })
  nextDay()
}
