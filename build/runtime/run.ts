import { spawn } from 'node:child_process'

export type Outcome = { exitCode: number; stdout: string; stderr: string }

/** Runs a program to its end and keeps what it printed. A program that cannot be started counts as exit code 127. */
export function run(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; input?: string } = {},
): Promise<Outcome> {
  const { cwd, env = process.env, input = '' } = options
  return new Promise(resolve => {
    const child = spawn(command, args, { ...(cwd ? { cwd } : {}), env, stdio: ['pipe', 'pipe', 'pipe'] })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.on('error', error => resolve({ exitCode: 127, stdout, stderr: `${stderr}${error.message}` }))
    child.on('close', code => resolve({ exitCode: code ?? 1, stdout, stderr }))
    // A program that ends before it reads its input closes the pipe; its exit code tells the story.
    child.stdin.on('error', () => undefined).end(input)
  })
}

/** As `run`, but an exit code other than 0 throws with what the program wrote to its error output. */
export async function runOrThrow(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; input?: string } = {},
): Promise<string> {
  const outcome = await run(command, args, options)
  if (outcome.exitCode !== 0) {
    throw new Error(
      `${command} ${args.join(' ')} ended with ${outcome.exitCode}: ${outcome.stderr.trim().slice(-2000)}`,
    )
  }
  return outcome.stdout
}
