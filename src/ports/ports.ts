import type { LetterTemplates } from '#domain/letters/template.ts'
import type { Registers } from '#domain/registers/register.ts'
import type { FrozenService, Office, Service, ServiceStandard } from '#domain/standard.ts'
import type { HolidayYear } from '#domain/working-calendar.ts'
import type { SecondPlace } from './backup.ts'
import type { Bundler } from './bundler.ts'
import type { Computer } from './computer.ts'
import type { Database } from './database.ts'
import type { Disks } from './disks.ts'
import type { Documents } from './documents.ts'
import type { Files } from './files.ts'
import type { Paper } from './paper.ts'
import type { OfficeRecord } from './records.ts'
import type { Recovery } from './recovery.ts'
import type { Salvaging } from './salvage.ts'
import type { Reading, Store } from './store.ts'
import type { Vault } from './vault.ts'
import type { Watch } from './watch.ts'

export type CataloguedService = { office: Office; standard: ServiceStandard; service: Service }

/** One thing that is wrong in the text of a standard. */
export type StandardFault = {
  /** Of the text, from 1; null where it is about the file as a whole. */
  line: number | null
  /** "services[3].requirements[2].form"; empty for the file as a whole. */
  path: string
  /** What should stand there. */
  mend: string
}

/** `lineOf` finds the line of a place in the text. */
export type Judged =
  | { ok: true; standard: ServiceStandard; lineOf(path: string): number | null }
  | { ok: false; faults: StandardFault[] }

/** The shipped standards of public service. Throws `CatalogueBroken` where a file cannot be read. */
export type Catalogue = {
  offices(): readonly Office[]
  services(): readonly CataloguedService[]
  /** The services of one office; reads only its own files. Empty for an unknown office. */
  servicesOf(officeId: string): readonly CataloguedService[]
  find(serviceId: string): CataloguedService | null
  /** The shipped standards of an office, oldest first, in one version each. */
  standardsOf(officeId: string): readonly ServiceStandard[]
  /** The file of a shipped standard, as a base for the office's own; null for an unknown one. */
  textOf(standardId: string): string | null
  /** What is wrong with the text of a standard, or the standard. Keeps nothing. */
  judge(text: string): Judged
  /** The standard of a text that was judged well once; the text is asked for only the first time. */
  imported(hash: string, text: () => Promise<string>): Promise<ServiceStandard>
  freeze(catalogued: CataloguedService): FrozenService
}

/** Hashes and randomness, so that use cases stay without them. */
export type Secrets = {
  /** 32 random bytes as hex. */
  random(): string
  /** scrypt of a PIN with its salt, hex. */
  hashPin(pin: string, salt: string): Promise<string>
  /** SHA-256 of a session token, hex; only this is kept. */
  hashToken(token: string): string
  /** SHA-256 of a text, hex. */
  digest(text: string): string
}

/** What use cases need from outside. */
export type Ports = {
  /** The UTC instant now. */
  now(): string
  newId(): string
  secrets: Secrets
  catalogue: Catalogue
  /** The kinds of paper the program can write. Throws `CatalogueBroken` where a file cannot be read. */
  letterTemplates: LetterTemplates
  /** The registers the program can print. Throws `CatalogueBroken` where a file cannot be read. */
  registers: Registers
  /** First proposal for the office's holiday calendar, by year. */
  holidays(): readonly HolidayYear[]
  /** Names of kabupaten and kota by their code of four digits. */
  regions(): ReadonlyMap<string, string>
  documents: Documents
  bundler: Bundler
  files: Files
  disks: Disks
  secondPlace: SecondPlace
  computer: Computer
  salvaging: Salvaging
  /** Null on the command line, where no page can be made. */
  paper: Paper | null
  recovery: Recovery
  /** Null on the command line, which is given its key and keeps none. */
  vault: Vault | null
  database: Database
  /** Since when the store is open; what was under way before died with whoever had it open. */
  openedAt: string
  programVersion: string
  /** What the clerk must see until it is mended, such as a key kept in a file. */
  warnings: readonly string[]
}

/** Who asks: the account of the session. */
export type Asker = { accountId: string; accountName: string; sessionId: string }

/** What a use case of kind `read` or `write` works with: one transaction and who asks. `asker` is null for public entries. */
export type Desk = Ports & { store: Store; asker: Asker | null; entry: string }

/** The same after set-up and sign-in: the office is known, so is the asker, and whether NIK and phones are shown whole. */
export type OpenDesk = Desk & { asker: Asker; office: OfficeRecord; seesPersonal: boolean }

/** The same for a question of kind `read`. */
export type LookDesk = OpenDesk & {
  /** To be told of every sealed record whose content the answer shows: its reading becomes an audit event. */
  noteReading(reading: Reading): void
}

/**
 * What a use case of kind `work` works with after sign-in. No transaction is open: it does its outside work (printing,
 * writing a file) between short `transact`s, under the asker's name and its entry.
 */
export type WorkDesk = PublicWorkDesk & { asker: Asker; office: OfficeRecord; seesPersonal: boolean }

/** The same for a public entry: nobody has signed in yet. */
export type PublicWorkDesk = Ports & {
  entry: string
  /** Told how far long work is. */
  watch: Watch
  /** One read-only look. */
  read<T>(look: (store: Store) => Promise<T>): Promise<T>
  /** All or nothing: an exception rolls back. */
  transact<T>(work: (store: Store) => Promise<T>): Promise<T>
  /**
   * Keeps, in the transaction of `store`, the reply that this call and its repeats get should its work never come to an
   * end. Without it a repeat does the work once more.
   */
  keepInterim(store: Store, reply: { ok: true; value: unknown }): Promise<void>
}
