import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CounterOptions, KEY, type OpenCounter, openCounter } from './open-counter.ts'

export type ReadyCounterOptions = Omit<CounterOptions, 'state' | 'now'>

/**
 * A folder with a counter that has been set up, for windows whose test is not about the first run; `openWindow({ folder })`
 * then asks for the `PIN`. The data lies in `data`, its key in `data.key`, as the program keeps them. What `play` does
 * happened just now, by the computer's own clock.
 */
export async function readyCounter(
  options: ReadyCounterOptions = {},
  play: (counter: OpenCounter) => Promise<void> = async () => undefined,
): Promise<string> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'loket-window-')))
  const counter = await openCounter({ ...options, folder, now: new Date().toISOString() })
  try {
    await play(counter)
  } finally {
    await counter.close()
  }
  await writeFile(keyFileOf(folder), `${KEY.toString('hex')}\n`, { mode: 0o600 })
  return folder
}

/** Where the program looks for the key of `<folder>/data` on a computer without a key store. */
export const keyFileOf = (folder: string): string => join(folder, 'data.key')
