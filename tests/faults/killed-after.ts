import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'

/** Runs one of the processes, kills it so many milliseconds after it first printed `word`, and answers what it printed. */
export async function killedAfter(word: string, delayMs: number, program: string, args: string[]): Promise<string[]> {
  const path = resolve(import.meta.dirname, 'processes', program)
  const child = spawn(process.execPath, [path, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const printed: string[] = []
  let isDue = false
  for await (const line of createInterface({ input: child.stdout })) {
    printed.push(line)
    if (line !== word || isDue) continue
    isDue = true
    setTimeout(() => child.kill('SIGKILL'), delayMs)
  }
  await ended
  if (child.signalCode !== 'SIGKILL') throw new Error(`The process ended by itself: ${child.exitCode}`)
  return printed
}
