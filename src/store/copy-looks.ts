import type { FoundCopy } from '#ports/backup.ts'
import type { Watch } from '#ports/watch.ts'
import { type CopyKey, type Held, prove } from './back-up.ts'
import { inspectCopy } from './inspect-copy.ts'

/** The two looks into a copy that read all of it. Whoever opens the store may have them done in another thread. */
export type CopyLooks = {
  prove(path: string, copyKey: CopyKey, held: Held, watch?: Watch): Promise<string | null>
  inspect(path: string, copyKey: CopyKey, watch?: Watch): Promise<FoundCopy>
}

export const looksHere: CopyLooks = { prove, inspect: inspectCopy }
