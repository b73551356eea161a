import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { entryNames } from '#contract/contract.ts'
import { acceptedVisit, registration } from '../support/day.ts'
import { projectFolder } from '../support/folders.ts'
import { KEY, openCounter, PIN, setupInput } from '../support/open-counter.ts'
import { decreeText, nextVersion } from '../support/standard-text.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'loket-cli-'))
  await mkdir(join(folder, 'data'))
  await writeFile(join(folder, 'data.key'), '5a'.repeat(32))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

type Outcome = { code: number; stdout: string; stderr: string }

const loket = (args: string[], environment: Record<string, string> = {}, typed = ''): Promise<Outcome> =>
  new Promise(resolve => {
    const program = execFile(
      process.execPath,
      [join(projectFolder, 'src/cli/loket.ts'), ...args],
      { env: { ...process.env, ...environment } },
      (error, stdout, stderr) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    )
    program.stdin?.end(typed)
  })
const call = async (name: string, input: unknown, more: string[] = [], environment = {}) => {
  const outcome = await loket(
    ['call', name, JSON.stringify(input), '--data', join(folder, 'data'), ...more],
    environment,
  )
  return { ...outcome, reply: outcome.stdout === '' ? null : JSON.parse(outcome.stdout) }
}

it('prints every entry of the contract with its schemas', async () => {
  const { code, stdout } = await loket(['contract', '--json'])
  const entries = JSON.parse(stdout)
  expect(code).toBe(0)
  expect(Object.keys(entries)).toEqual(entryNames)
  expect(entries['visit.register']).toMatchObject({ kind: 'write', right: 'visit.register', input: { type: 'object' } })
})

it('sets an office up, signs in and registers a visitor from a terminal', async () => {
  expect((await call('setup.complete', setupInput())).code).toBe(0)
  const { accounts } = (await call('setup.status', {})).reply.value
  const account = ['--account', accounts[0].id]
  const { code, reply } = await call('visit.register', registration('Budi Uji'), account, { LOKET_PIN: PIN })
  expect(code).toBe(0)
  expect(reply.value.ticket.label).toBe('A-001')
})

it('takes an input that is too long for a line from a file: a whole decree is imported that way', async () => {
  await call('setup.complete', setupInput())
  const { accounts } = (await call('setup.status', {})).reply.value
  const text = decreeText(nextVersion).replace('    fee: Gratis', `    fee: Gratis # ${'x'.repeat(140_000)}`)
  const input = { text, validFrom: '2026-11-23', validUntil: null }
  const args = ['call', 'standard.import', '-', '--data', join(folder, 'data'), '--account', accounts[0].id]
  const { code, stdout } = await loket(args, { LOKET_PIN: PIN }, JSON.stringify(input))
  expect(JSON.parse(stdout)).toMatchObject({ ok: true, value: { version: 2 } })
  expect(code).toBe(0)
})

it('makes no store but in a first run: a disk that is not there must not look like an empty counter', async () => {
  const { code, stdout, stderr } = await call('queue.board', {})
  expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
  expect(stderr).toContain('Berkas data tidak ditemukan')
  expect(await readdir(join(folder, 'data'))).toEqual([])
})

it('ends with 1 and the refusal as JSON when the answer is no', async () => {
  await call('setup.status', {})
  const { code, reply } = await call('queue.board', {})
  expect(code).toBe(1)
  expect(reply).toMatchObject({ ok: false, refusal: 'not-set-up' })
})

it('cannot force a step out of its order', async () => {
  const counter = await openCounter({ folder, now: new Date().toISOString() })
  const { applicationId } = await acceptedVisit(counter, 'mjk-kab-sk-terdaftar-dtks')
  const { accounts } = await counter.done('setup.status', {})
  await counter.close()
  const { code, reply } = await call(
    'step.complete',
    { applicationId, stepNo: 4 },
    ['--account', accounts[0]?.id ?? ''],
    { LOKET_PIN: PIN, LOKET_KEY: KEY.toString('hex') },
  )
  expect(code).toBe(1)
  expect(reply).toMatchObject({ refusal: 'out-of-order', detail: expect.stringContaining('Selesaikan langkah 1') })
})

it.each([
  ['no such entry', ['call', 'visit.destroy', '{}']],
  ['input that is no JSON', ['call', 'setup.status', '{']],
  ['an unknown option', ['call', 'setup.status', '--colour']],
  ['an unknown verb', ['frobnicate']],
])('ends with 2 for %s', async (_, args) => {
  const { code, stderr } = await loket([...args, ...(args.length > 1 ? ['--data', join(folder, 'data')] : [])])
  expect(code).toBe(2)
  expect(stderr).not.toBe('')
})

it('ends with 2 when no database key is named', async () => {
  await rm(join(folder, 'data.key'))
  const { code, stderr } = await call('setup.status', {})
  expect(code).toBe(2)
  expect(stderr).toContain('LOKET_KEY')
})

it('ends with 3 when the store cannot be opened with that key', async () => {
  await call('setup.complete', setupInput())
  const { code, stderr } = await call('setup.status', {}, [], { LOKET_KEY: 'ab'.repeat(32) })
  expect(code).toBe(3)
  expect(stderr).toContain('unci')
})

describe('restoring from a terminal', () => {
  it('puts a copy in the place of broken data, and ends with 1 where the data is in use', async () => {
    await call('setup.complete', setupInput())
    const { accounts } = (await call('setup.status', {})).reply.value
    const account = ['--account', accounts[0].id]
    const pin = { LOKET_PIN: PIN }
    const file = (await call('backup.make', { date: null }, account, pin)).reply.value.path
    const restore = () => loket(['restore', '--from', file, '--data', join(folder, 'data')])
    const inUse = await restore()
    expect([inUse.code, JSON.parse(inUse.stdout).refusal]).toEqual([1, 'in-use'])

    await writeFile(join(folder, 'data', 'loket.db'), Buffer.alloc(8192))
    expect((await restore()).code).toBe(0)
    const { reply } = await call('visit.register', registration('Budi Uji'), account, pin)
    expect(reply.refusal).toBe('numbers-unsettled')
  })

  it('ends with 2 where no copy is named', async () => {
    expect((await loket(['restore', '--data', join(folder, 'data')])).code).toBe(2)
  })
})
