import type { z } from 'zod'
import { accounts } from './entries/account.ts'
import { applications } from './entries/application.ts'
import { attachments } from './entries/attachment.ts'
import { backup } from './entries/backup.ts'
import { breach } from './entries/breach.ts'
import { calendar } from './entries/calendar.ts'
import { catalogue } from './entries/catalogue.ts'
import { closing } from './entries/closing.ts'
import { complaints } from './entries/complaint.ts'
import { handovers } from './entries/handover.ts'
import { health } from './entries/health.ts'
import { integrity } from './entries/integrity.ts'
import { letters } from './entries/letter.ts'
import { letterTemplates } from './entries/letter-template.ts'
import { paper } from './entries/paper.ts'
import { personal } from './entries/personal.ts'
import { queue } from './entries/queue.ts'
import { recovery } from './entries/recovery.ts'
import { registers } from './entries/register.ts'
import { restoration } from './entries/restoration.ts'
import { retention } from './entries/retention.ts'
import { session } from './entries/session.ts'
import { setup } from './entries/setup.ts'
import { standards } from './entries/standard.ts'
import { steps } from './entries/step.ts'
import { support } from './entries/support.ts'
import { visit } from './entries/visit.ts'
import type { Reply } from './reply.ts'

/** Every question a screen or the command line may ask. */
export const contract = {
  ...setup,
  ...calendar,
  ...session,
  ...accounts,
  ...recovery,
  ...catalogue,
  ...standards,
  ...visit,
  ...queue,
  ...applications,
  ...attachments,
  ...steps,
  ...letters,
  ...letterTemplates,
  ...handovers,
  ...complaints,
  ...paper,
  ...registers,
  ...closing,
  ...backup,
  ...restoration,
  ...integrity,
  ...personal,
  ...retention,
  ...breach,
  ...health,
  ...support,
}

export type Contract = typeof contract
export type EntryName = keyof Contract
/** What a caller sends. */
export type InputOf<N extends EntryName> = z.input<Contract[N]['input']>
/** What a use case receives, parsed. */
export type ParsedInputOf<N extends EntryName> = z.output<Contract[N]['input']>
export type OutputOf<N extends EntryName> = z.output<Contract[N]['output']>
export type RefusalOf<N extends EntryName> = Contract[N]['refusals'][number]
export type ReplyOf<N extends EntryName> = Reply<OutputOf<N>, RefusalOf<N>>

export const entryNames = Object.keys(contract) as EntryName[]
export const isEntryName = (name: string): name is EntryName => Object.hasOwn(contract, name)
