import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { Told } from './told.ts'

export type Run = { folder: string; token: string; name: string; now: string }

/** Works at the counter in a process of its own, killed so many milliseconds after it began to open the store. */
export async function workedUntilKilled({ folder, token, name, now }: Run, delayMs: number): Promise<Told[]> {
  const program = resolve(import.meta.dirname, 'processes/work-at-counter.ts')
  const child = spawn(process.execPath, [program, folder, token, name, now], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const told: Told[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    // The last line may be cut short by the kill.
    if (!line.endsWith('}')) break
    told.push(JSON.parse(line) as Told)
    if (told.length === 1) setTimeout(() => child.kill('SIGKILL'), delayMs)
  }
  await ended
  if (child.signalCode !== 'SIGKILL') throw new Error(`The process ended by itself: ${child.exitCode}`)
  return told
}
