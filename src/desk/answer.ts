import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { contract, type EntryName, isEntryName } from '#contract/contract.ts'
import { type FieldProblem, type Refused, type Reply, refused } from '#contract/reply.ts'
import type { Topic } from '#contract/topics.ts'
import type { AskMessage } from '#contract/wire.ts'
import { maskPersonal } from '#domain/mask-personal.ts'
import type { Author } from '#ports/database.ts'
import { FolderNotWritable } from '#ports/files.ts'
import { PaperNotDrawn } from '#ports/paper.ts'
import type { Ports } from '#ports/ports.ts'
import type { Reading, Store } from '#ports/store.ts'
import { DiskFailing, DiskFull, StoreGone } from '#ports/store-failures.ts'
import { Cancelled, type Watch } from '#ports/watch.ts'
import { folderSentence } from '#usecases/paper/draw-pdf.ts'
import { type Admitted, admit } from './admit.ts'
import { CatalogueBroken } from './catalogue/catalogue-broken.ts'
import { isTooLarge } from './message-limits.ts'
import { openReadingLog } from './reading-log.ts'
import { NumbersUnsettled, withSettledNumbers } from './settled-numbers.ts'
import { useCases } from './use-cases.ts'

export type Question = Pick<AskMessage, 'name' | 'input' | 'token' | 'key'>
/** `changed` names the topics a commit may have touched; empty when nothing was written. */
export type Answered = { reply: Reply<unknown>; changed: readonly Topic[] }

type AnyReply = Reply<unknown>
/** Nothing for a public entry. */
type Who = Admitted | Record<never, never>
/** A call that writes: its idempotency key, what was asked under it, and who is told how far it is. */
type Call = { key: string; inputHash: string; watch: Watch }

/** Undoes everything the call has written: a refused call writes nothing. */
class Undo extends Error {
  readonly reply: AnyReply
  constructor(reply: AnyReply) {
    super('refused')
    this.reply = reply
  }
}

/**
 * Answers questions of the contract: session and right checked, input parsed, one transaction around every write,
 * the reply kept under its idempotency key, output parsed. `report` gets what only a programmer can mend.
 */
export function answering(ports: Ports, report: (error: unknown, entry: EntryName) => void) {
  const readingLog = openReadingLog(ports.now)
  const underWay = new Map<string, { inputHash: string; answered: Promise<Answered> }>()

  async function answer(question: Question, watch: Watch = () => undefined): Promise<Answered> {
    const { name } = question
    if (!isEntryName(name)) return unchanged(refused('unknown-entry', `Pertanyaan ${name} tidak dikenal program ini.`))
    try {
      return await answerEntry(name, question, watch)
    } catch (error) {
      if (error instanceof Cancelled) return { reply: cancelled, changed: contract[name].topics }
      if (error instanceof Undo) return unchanged(error.reply)
      if (error instanceof DiskFull)
        return unchanged(
          refused(
            'disk-full',
            'Disk komputer ini penuh, jadi tidak ada yang disimpan. Kosongkan tempat, lalu coba lagi.',
          ),
        )
      if (error instanceof NumbersUnsettled)
        return unchanged(
          refused(
            'numbers-unsettled',
            'Data baru saja dipulihkan dari cadangan. Isi dahulu nomor terakhir yang sudah tercetak, supaya tidak ada nomor yang terbit dua kali.',
          ),
        )
      if (error instanceof StoreGone)
        return unchanged(
          refused(
            'store-gone',
            'Folder data terlepas atau terkunci, jadi yang ini belum disimpan. Sambungkan lagi disknya, lalu ulangi.',
          ),
        )
      if (error instanceof DiskFailing) {
        report(error, name)
        return unchanged(
          refused(
            'disk-failing',
            'Disk komputer gagal membaca atau menulis, jadi belum tentu tersimpan. Coba lagi: yang sudah tersimpan tidak dicatat dua kali. Bila berulang, hubungi petugas komputer.',
          ),
        )
      }
      if (error instanceof CatalogueBroken) return unchanged(refused('catalogue-broken', error.message))
      if (error instanceof PaperNotDrawn) return unchanged(refused('paper-unavailable', error.message))
      if (error instanceof FolderNotWritable)
        return unchanged(refused('folder-not-writable', folderSentence(error, error.message)))
      report(error, name)
      return unchanged(
        refused(
          'broken',
          'Program menemui kesalahan dan tidak ada yang disimpan. Coba lagi; bila berulang, hubungi admin.',
        ),
      )
    }
  }

  async function answerEntry(name: EntryName, { input, token, key }: Question, watch: Watch): Promise<Answered> {
    const entry = contract[name]
    const who: Who | Refused = entry.right === 'public' ? {} : await admit(ports, entry.right, token)
    if (isRefused(who)) return unchanged(who)
    if (isTooLarge(input)) return unchanged(tooLarge)
    const parsed = entry.input.safeParse(input)
    if (!parsed.success) return unchanged(invalid(parsed.error))
    if (entry.kind === 'read') return unchanged(await look(name, parsed.data, who))
    if (entry.kind === 'probe') return unchanged(checked(name, await useCases[name](ports, parsed.data), who))
    if (key === null || !/^[\w-]{8,80}$/.test(key))
      return unchanged(refused('key-missing', 'Panggilan yang menulis memerlukan kunci, 8 sampai 80 huruf atau angka.'))

    const inputHash = hashOfInput(name, parsed.data)
    const running = underWay.get(key)
    if (running !== undefined) return running.inputHash === inputHash ? running.answered : unchanged(keyReused)
    const answered = answerOnce(name, parsed.data, who, { key, inputHash, watch })
    underWay.set(key, { inputHash, answered })
    try {
      return await answered
    } finally {
      underWay.delete(key)
    }
  }

  async function answerOnce(name: EntryName, input: unknown, who: Who, call: Call): Promise<Answered> {
    const kept = await ports.database.findReply(call.key)
    if (kept !== null) return unchanged(kept.inputHash === call.inputHash ? JSON.parse(kept.reply) : keyReused)
    return contract[name].kind === 'write' ? change(name, input, who, call) : reachOut(name, input, who, call)
  }

  /** The answer to a question; where it shows a sealed record, that reading is on record before the answer is given. */
  async function look(name: EntryName, input: unknown, who: Who): Promise<AnyReply> {
    const readings: Reading[] = []
    const reply = await ports.database.read(async store =>
      checked(name, await run(name, store, who, input, reading => readings.push(reading)), who),
    )
    const fresh = 'asker' in who ? readings.filter(reading => readingLog.isNew(who.asker.sessionId, reading)) : []
    if (reply.ok && fresh.length > 0)
      await ports.database.transact(authorOf(name, who), async store => {
        for (const { subject, id } of fresh) await store.audit.noteReading(subject, id)
      })
    return reply
  }

  async function change(name: EntryName, input: unknown, who: Who, { key, inputHash }: Call): Promise<Answered> {
    const author = authorOf(name, who)
    const reply = await ports.database.transact(author, async store => {
      const given = checked(name, await run(name, withSettledNumbers(store), who, input), who)
      if (!given.ok) throw new Undo(given)
      await ports.database.keepReply(store, {
        key,
        inputHash,
        entry: name,
        reply: JSON.stringify(given),
        at: author.at,
      })
      return given
    })
    return { reply, changed: contract[name].topics }
  }

  async function reachOut(name: EntryName, input: unknown, who: Who, call: Call): Promise<Answered> {
    const keep = (store: Store, reply: AnyReply) =>
      ports.database.keepReply(store, {
        key: call.key,
        inputHash: call.inputHash,
        entry: name,
        reply: JSON.stringify(reply),
        at: ports.now(),
      })
    let interim: AnyReply | null = null
    let wrote = false
    const desk = {
      ...ports,
      ...who,
      entry: name,
      watch: call.watch,
      read: <T>(look: (store: Store) => Promise<T>) => ports.database.read(look),
      transact: async <T>(work: (store: Store) => Promise<T>) => {
        const done = await ports.database.transact(authorOf(name, who), work)
        wrote = true
        return done
      },
      keepInterim: async (store: Store, reply: AnyReply) => {
        const given = checked(name, reply, who)
        await keep(store, given)
        interim = given
      },
    }
    try {
      const reply = checked(name, await useCases[name](desk, input), who)
      // Work that ends in a no may have written down why: a damaged copy is proven no longer.
      if (!reply.ok) return { reply, changed: wrote ? contract[name].topics : [] }
      if (toldOnce.has(name)) return { reply, changed: contract[name].topics }
      await ports.database.transact(authorOf(name, who), store =>
        interim === null
          ? keep(store, reply)
          : ports.database.replaceReply(store, { key: call.key, reply: JSON.stringify(reply) }),
      )
      return { reply, changed: contract[name].topics }
    } catch (error) {
      if (interim === null) throw error
      report(error, name)
      return { reply: interim, changed: contract[name].topics }
    }
  }

  const run = (
    name: EntryName,
    store: Store,
    who: Who,
    input: unknown,
    noteReading: (reading: Reading) => void = () => undefined,
  ): Promise<AnyReply> => useCases[name]({ ...ports, asker: null, ...who, store, entry: name, noteReading }, input)

  const authorOf = (name: EntryName, who: Who): Author => ({
    accountId: 'asker' in who ? who.asker.accountId : null,
    entry: name,
    at: ports.now(),
  })

  return answer
}

const isRefused = (who: Who | Refused): who is Refused => 'refusal' in who

const unchanged = (reply: AnyReply): Answered => ({ reply, changed: [] })

/** A PIN has few digits, so that even its hash would give it away. */
const secretFields = new Set(['pin', 'newPin', 'recoveryKey', 'groups'])

/** Their replies are told once and kept nowhere: a session's token, a recovery key. */
const toldOnce: ReadonlySet<EntryName> = new Set<EntryName>(['session.sign-in', 'recovery.begin'])

const hashOfInput = (name: EntryName, input: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify([name, input], (field, value) => (secretFields.has(field) ? undefined : value)))
    .digest('hex')

/** A reply that does not fit the contract is a bug; fields the contract does not name never leave the desk. */
function checked(name: EntryName, reply: AnyReply, who: Who): AnyReply {
  if (!reply.ok) return reply
  const value = contract[name].output.parse(reply.value)
  return { ok: true, value: 'asker' in who && !who.seesPersonal ? maskPersonal(value) : value }
}

const cancelled = refused(
  'cancelled',
  'Pekerjaan dihentikan. Yang sudah selesai tersimpan utuh, sisanya tidak ditinggalkan.',
)

const tooLarge = refused('invalid-input', 'Isian ini terlalu besar untuk diterima. Kurangi isinya, lalu coba lagi.')

const keyReused = refused('key-reused', 'Kunci panggilan ini sudah dipakai untuk isian lain. Ulangi dengan kunci baru.')

function invalid(error: z.ZodError): AnyReply {
  const fields: FieldProblem[] = error.issues.map(({ path, message }) => ({ path: path.join('.'), detail: message }))
  return refused('invalid-input', 'Ada isian yang belum benar. Perbaiki isian yang ditandai, lalu coba lagi.', fields)
}
