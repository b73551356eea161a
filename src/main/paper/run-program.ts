import { spawn } from 'node:child_process'

export type ProgramResult = { code: number; stdout: string; stderr: string }

const patienceMs = 15_000

/**
 * Runs a program without a shell, in plain English so that its answers can be read, and gives it `input`.
 * Null when the program is not installed. One that does not end in 15 seconds is ended; its code is then -1.
 */
export function runProgram(
  program: string,
  args: readonly string[],
  input: Uint8Array | null = null,
): Promise<ProgramResult | null> {
  return new Promise(resolve => {
    const child = spawn(program, args, {
      env: { ...process.env, LC_ALL: 'C' },
      stdio: ['pipe', 'pipe', 'pipe'],
      timeout: patienceMs,
      windowsHide: true,
    })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    // A program that refuses its arguments closes its input before all of it is written; its code tells.
    child.stdin.on('error', () => undefined)
    child.once('error', () => resolve(null))
    child.once('close', code =>
      resolve({ code: code ?? -1, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    )
    child.stdin.end(input ?? undefined)
  })
}
