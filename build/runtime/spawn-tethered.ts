import { type ChildProcess, type IOType, spawn } from 'node:child_process'

/** A running helper program. */
export type Tethered = { process: ChildProcess; stop: () => Promise<void> }

/** Ends the program when the pipe at descriptor 9 closes, which the system does for us however we end. */
const tether = `exec 9<&0
"$@" </dev/null 9<&- &
program=$!
{ read -r _ <&9; kill $program; } 2>/dev/null &
watcher=$!
wait $program
code=$?
kill $watcher 2>/dev/null
exit $code`

/** Starts a program that is ended by `stop()`, and also when this process ends in any way, killed included. POSIX only. */
export function spawnTethered(
  command: string,
  args: readonly string[],
  options: { env?: NodeJS.ProcessEnv; output?: IOType[] } = {},
): Tethered {
  const { env = process.env, output = ['ignore', 'ignore'] } = options
  const child = spawn('/bin/sh', ['-c', tether, 'tether', command, ...args], { env, stdio: ['pipe', ...output] })
  const ended = new Promise<void>(resolve => {
    child.on('error', () => resolve())
    child.on('exit', () => resolve())
  })
  child.stdin?.on('error', () => undefined)
  return {
    process: child,
    async stop() {
      child.stdin?.end()
      await ended
    },
  }
}
