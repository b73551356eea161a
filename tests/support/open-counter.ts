import { createHash, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { EntryName, InputOf, OutputOf, ReplyOf } from '#contract/contract.ts'
import type { Question } from '#desk/answer.ts'
import { openDesk } from '#desk/open-desk.ts'
import { secrets } from '#desk/secrets.ts'
import type { Paper } from '#ports/paper.ts'
import type { Vault } from '#ports/vault.ts'
import type { Watch } from '#ports/watch.ts'
import { resourcesFolder, storeWorker } from './folders.ts'

export const PIN = '246810'
export const FIRST_CLERK = 'Rini Contoh'
export const KEY = Buffer.alloc(32, 7)

/** Senin, 23 November 2026, 08.00 WIB. */
export const OPENING = '2026-11-23T01:00:00.000Z'

export type CounterOptions = {
  /** Null: an office without a shipped decree. */
  officeId?: string | null
  /** `fresh` leaves the first run to the test; `kept` opens the counter that `folder` holds, signed in with `token`. */
  state?: 'fresh' | 'ready' | 'kept'
  token?: string
  /** What ids begin with; a process that goes on in a folder needs its own. */
  ids?: string
  letterPaper?: 'A4' | 'F4'
  printers?: { tickets?: string; letters?: string }
  /** The instant the clock stands at; `OPENING` where none is named. */
  now?: string
  paper?: Paper | null
  folder?: string
}

/**
 * A whole counter without a window: real encrypted store, real catalogue, real scrypt. Only the clock, the ids and the
 * random bytes are the test's own.
 */
export async function openCounter(options: CounterOptions = {}) {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'loket-')))
  const clock = {
    now: options.now ?? OPENING,
    advance(minutes: number) {
      clock.now = new Date(Date.parse(clock.now) + minutes * 60_000).toISOString()
    },
  }
  const broken: unknown[] = []
  const ids = options.ids ?? 'id'
  let lastId = 0
  let token: string | null = options.token ?? null

  const kept: { key: Uint8Array; next: Uint8Array | null } = { key: KEY, next: null }
  const vault: Vault = {
    async keepNext(key) {
      kept.next = key
    },
    async takeNext() {
      Object.assign(kept, { key: kept.next ?? kept.key, next: null })
    },
    async dropNext() {
      kept.next = null
    },
  }

  const open = () =>
    openDesk(
      {
        dataFolder: join(folder, 'data'),
        outputFolder: join(folder, 'output'),
        resourcesFolder,
        logFolder: join(folder, 'logs'),
        key: kept.key,
        nativeBinding: null,
        paper: options.paper ?? null,
        vault,
        warnings: [],
        storeWorker,
        program: 'Loket uji',
        programVersion: '0.0.0-test',
        report: error => broken.push(error),
      },
      {
        now: () => clock.now,
        newId: () => `${ids}-${String(++lastId).padStart(6, '0')}`,
        secrets: { ...secrets, random: () => createHash('sha256').update(`${ids}${++lastId}`).digest('hex') },
      },
    )
  let desk: Awaited<ReturnType<typeof open>> | null = await open()
  const closeDesk = async () => {
    await desk?.close()
    desk = null
  }

  const ask = async (question: Question, watch?: Watch) => {
    if (desk === null) throw new Error('The store is detached')
    const answered = await desk.answer(question, watch)
    if (!answered.reply.ok && answered.reply.refusal === 'broken') throw broken.at(-1)
    return answered.reply
  }
  const call = async <N extends EntryName>(
    name: N,
    input: InputOf<N>,
    key: string = randomUUID(),
  ): Promise<ReplyOf<N>> => (await ask({ name, input, token, key })) as ReplyOf<N>
  /** The value of a call that must succeed; a refusal fails the test with its sentence. */
  const done = async <N extends EntryName>(name: N, input: InputOf<N>, key?: string): Promise<OutputOf<N>> => {
    const reply = await call(name, input, key)
    if (!reply.ok)
      throw new Error(`${name} refused: ${reply.refusal}: ${reply.detail} ${JSON.stringify(reply.fields ?? [])}`)
    return reply.value as OutputOf<N>
  }
  /** The first account, or the one of that name. */
  const signIn = async (name = FIRST_CLERK, pin = PIN) => {
    const { accounts } = await done('setup.status', {})
    const accountId = accounts.find(account => account.name === name)?.id ?? ''
    token = (await done('session.sign-in', { accountId, pin })).token
  }
  if (options.state === undefined || options.state === 'ready') {
    await done('setup.complete', setupInput(options))
    await signIn()
  }

  return {
    folder,
    clock,
    /** The keys that this computer keeps. */
    kept,
    ask,
    call,
    done,
    signIn,
    /** What the desk's timer does every quarter of an hour. */
    async keepBackups() {
      if (desk === null) throw new Error('The store is detached')
      return desk.keepBackups()
    },
    /** What the desk does beside its work after a start; ends when the check is over. */
    async checkAfterCrash(onChange: () => void = () => undefined) {
      if (desk === null) throw new Error('The store is detached')
      await desk.checkAfterCrash(onChange)
    },
    /** What the desk's timer does every few seconds: the topics that windows are told of. */
    async lookAtHealth() {
      if (desk === null) throw new Error('The store is detached')
      return desk.lookAtHealth()
    },
    async copies() {
      if (desk === null) throw new Error('The store is detached')
      return desk.copies()
    },
    get token() {
      return token
    },
    /** Closes the store and opens it again, as a restart of the program does; `meanwhile` has the files to itself. */
    async reopen(meanwhile: (dataFolder: string) => Promise<void> = async () => undefined) {
      await closeDesk()
      await meanwhile(join(folder, 'data'))
      desk = await open()
    },
    /** Closes the store, so that a test can look at its file by other means. */
    detach: () => closeDesk(),
    async close() {
      await closeDesk()
      if (options.folder === undefined) await rm(folder, { recursive: true, force: true })
    },
  }
}

export type OpenCounter = Awaited<ReturnType<typeof openCounter>>

export const setupInput = (options: CounterOptions = {}): InputOf<'setup.complete'> => ({
  officeId: options.officeId === undefined ? 'mojokerto-kab' : options.officeId,
  settings: {
    officeName: 'Dinas Sosial Kabupaten Mojokerto',
    government: 'Pemerintah Kabupaten Mojokerto',
    letterheadLines: ['PEMERINTAH KABUPATEN MOJOKERTO', 'DINAS SOSIAL', 'Jl. R.A. Basuni No. 08 Kode Pos 61361'],
    seat: 'Mojokerto',
    zone: 'WIB',
    letterPaper: options.letterPaper ?? 'F4',
    ticketPaper: 'roll-80',
    letterPrinter: options.printers?.letters ?? null,
    ticketPrinter: options.printers?.tickets ?? null,
    counterName: 'Loket 1',
    numberPattern: '{code}/{serial:4}/{unit}/{year}',
    unitCode: '416-106',
    registerName: 'DTSEN',
    registerSource: 'SIKS-NG',
    registerPeriod: 'triwulan III 2026',
    tieredVerification: false,
    idleLockMinutes: 2,
    secondBackupFolder: null,
  },
  signatory: {
    name: 'Contoh Kepala Dinas',
    post: 'Kepala Dinas Sosial Kabupaten Mojokerto',
    rank: 'Pembina',
    nip: null,
  },
  account: { name: FIRST_CLERK, pin: PIN, roles: ['front-office', 'back-office', 'verifier'] },
})
