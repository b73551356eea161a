import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { Told } from './told.ts'

export type Run = { folder: string; token: string; name: string; now: string }

/**
 * So long after it began to open the store, or, with `inCall`, after that call was asked; or it waits to be killed once so
 * many calls were acknowledged.
 */
export type Kill = { afterMs: number; inCall?: number } | { afterCalls: number }

/** Works at the counter in a process of its own until it is killed. */
export async function workedUntilKilled({ folder, token, name, now }: Run, kill: Kill): Promise<Told[]> {
  const program = resolve(import.meta.dirname, 'processes/work-at-counter.ts')
  const calls = 'afterCalls' in kill ? [String(kill.afterCalls)] : []
  const child = spawn(process.execPath, [program, folder, token, name, now, ...calls], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const told: Told[] = []
  let isDue = false
  for await (const line of createInterface({ input: child.stdout })) {
    // The last line may be cut short by the kill.
    if (!line.endsWith('}')) break
    told.push(JSON.parse(line) as Told)
    const asked = told.filter(({ what }) => what === 'asks').length
    if ('afterMs' in kill && !isDue && asked === (kill.inCall ?? 0)) {
      isDue = true
      setTimeout(() => child.kill('SIGKILL'), kill.afterMs)
    }
    if (told.at(-1)?.what === 'waits') child.kill('SIGKILL')
  }
  await ended
  if (child.signalCode !== 'SIGKILL') throw new Error(`The process ended by itself: ${child.exitCode}`)
  return told
}
