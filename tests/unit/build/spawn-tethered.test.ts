import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { spawnTethered } from '#build/runtime/spawn-tethered.ts'

const tellsItsNumber = ['-c', 'echo $$; exec sleep 60']

/** The program's process id, which it prints first. */
async function numberFrom(output: NodeJS.ReadableStream | null | undefined): Promise<number> {
  if (!output) throw new Error('The program has no output')
  const [text] = await once(output, 'data')
  return Number(String(text))
}

const runs = (id: number): boolean => {
  try {
    return process.kill(id, 0)
  } catch {
    return false
  }
}

describe('a program on a tether', () => {
  it('ends when it is told to', async () => {
    const program = spawnTethered('sh', tellsItsNumber, { output: ['pipe', 'ignore'] })
    const id = await numberFrom(program.process.stdout)
    expect(runs(id)).toBe(true)
    await program.stop()
    expect(runs(id)).toBe(false)
  })

  it('ends when the one who started it is killed', async () => {
    const script = `
      const { spawnTethered } = await import('#build/runtime/spawn-tethered.ts')
      spawnTethered('sh', ${JSON.stringify(tellsItsNumber)}, { output: ['inherit', 'ignore'] })`
    const starter = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const id = await numberFrom(starter.stdout)
    expect(runs(id)).toBe(true)
    starter.kill('SIGKILL')
    await expect.poll(() => runs(id)).toBe(false)
  })

  it('tells when the program cannot be started', async () => {
    const program = spawnTethered('/no/such/program', [])
    const [code] = await once(program.process, 'exit')
    expect(code).toBe(127)
    await program.stop()
  })
})
