import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run, runOrThrow } from '#build/runtime/run.ts'
import { type PrivateCups, startPrivateCups } from '../support/private-cups.ts'

describe('the print service of the tests', () => {
  let cups: PrivateCups
  let folder: string
  let page: string
  const inCups = () => ({ env: { ...process.env, ...cups.env } })
  const print = async (...options: string[]): Promise<string> => {
    const told = await runOrThrow('lp', [...options, page], inCups())
    return /request id is (\S+)/.exec(told)?.[1] ?? ''
  }

  beforeAll(async () => {
    cups = await startPrivateCups()
    folder = await mkdtemp(join(tmpdir(), 'loket-page-'))
    page = join(folder, 'page.txt')
    await writeFile(page, 'Selembar bukti cetak\n')
  })
  afterAll(async () => {
    await cups.stop()
    await rm(folder, { recursive: true })
  })

  it('has its two queues and knows nothing of the machine', async () => {
    const listed = await runOrThrow('lpstat', ['-e'], inCups())
    expect(listed.trim().split('\n').sort()).toEqual(['Loket-A4', 'Loket-Tiket'])
  })

  it('lays a printed page down as a PDF of the paper that was asked for', async () => {
    const printed = await cups.printed(await print('-d', 'Loket-Tiket', '-o', 'media=A6', '-n', '2'))
    const facts = await runOrThrow('pdfinfo', [printed])
    expect(facts).toMatch(/Pages: +2\n/)
    expect(facts).toMatch(/Page size: +297\.\d+ x 419\.\d+ pts/)
  })

  it('keeps the pages of a paused queue until it goes on', async () => {
    await cups.pause('Loket-A4')
    const waiting = await print('-d', 'Loket-A4')
    expect(await runOrThrow('lpstat', ['-p', 'Loket-A4'], inCups())).toContain('disabled')
    expect(await runOrThrow('lpstat', ['-o'], inCups())).toContain(waiting)
    expect(existsSync(join(cups.printedFolder, `${waiting}.pdf`))).toBe(false)
    await cups.resume('Loket-A4')
    await cups.printed(waiting)
  })

  it('turns pages away from a queue that rejects them', async () => {
    await cups.reject('Loket-A4')
    const refused = await run('lp', ['-d', 'Loket-A4', page], inCups())
    expect(refused).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('not accepting jobs') })
    await cups.accept('Loket-A4')
    await cups.printed(await print('-d', 'Loket-A4'))
  })

  it('is gone after it was stopped', async () => {
    const other = await startPrivateCups([])
    await other.stop()
    const asked = await run('lpstat', ['-r'], { env: { ...process.env, ...other.env } })
    expect(asked.stdout).not.toContain('is running')
    expect(existsSync(other.printedFolder)).toBe(false)
  })
})
