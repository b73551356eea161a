import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'

/** A program of this folder in a process of its own. `lines` gives what it prints, line by line. */
export function run(program: 'hold-open' | 'open-as-stranger', dataFolder: string) {
  const child: ChildProcess = spawn(process.execPath, [resolve(import.meta.dirname, `${program}.ts`), dataFolder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (!child.stdout) throw new Error('the process has no output')
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    nextLine: async (): Promise<string> => String((await lines.next()).value),
    /** Ends it at once, without any chance to tidy up, and answers what it had printed by then. */
    kill: async (): Promise<string[]> => {
      child.kill('SIGKILL')
      const printed: string[] = []
      for (let line = await lines.next(); !line.done; line = await lines.next()) printed.push(line.value)
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
      return printed
    },
  }
}
