import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { loadCatalogue } from '#desk/catalogue/load-catalogue.ts'
import { loadTemplates } from '#desk/letter-templates/load-templates.ts'
import { loadRegisters } from '#desk/registers/load-registers.ts'
import { PERSONAL_CELLS, REGISTER_CELLS } from '#domain/registers/register.ts'
import { resourcesFolder } from '#tests/support/folders.ts'

const folder = join(resourcesFolder, 'registers')
const registers = loadRegisters(folder).all()
const catalogue = loadCatalogue(join(resourcesFolder, 'catalogue'))
const templates = loadTemplates(join(resourcesFolder, 'letters'))

let copies: string
beforeEach(async () => {
  copies = await mkdtemp(join(tmpdir(), 'loket-registers-'))
})
afterEach(() => rm(copies, { recursive: true }))

/** What the program says of a shipped register that somebody has changed. */
async function saidOf(code: string, from: string, to: string): Promise<string> {
  const shipped = await readFile(join(folder, `${code}.yaml`), 'utf8')
  expect(shipped).toContain(from)
  await writeFile(join(copies, `${code}.yaml`), shipped.replace(from, to))
  try {
    loadRegisters(copies).find(code)
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
}

it('names services and letters that there are, under file names of their own', () => {
  for (const { code, services, letters } of registers) {
    for (const service of services) expect(catalogue.find(service)?.service.id, `${code}: ${service}`).toBe(service)
    for (const kind of letters) expect(templates.find(kind)?.kind, `${code}: ${kind}`).toBe(kind)
  }
  const fileNames = registers.map(({ fileName }) => fileName)
  expect(new Set(fileNames).size).toBe(registers.length)
})

it('keeps a confidential service in sealed registers only', () => {
  const named = registers.filter(({ services }) =>
    services.some(id => catalogue.find(id)?.service.confidential === true),
  )
  expect(named.map(({ code }) => code)).toEqual(['p2tp2a-agenda', 'shelter-register'])
  for (const { sealed, columns } of named) {
    expect(sealed).toBe(true)
    for (const { cells } of columns) for (const cell of cells) expect(PERSONAL_CELLS).not.toContain(cell)
  }
})

it('tells what is wrong with a register that was changed', async () => {
  expect(await saidOf('p2tp2a-agenda', 'from: service', 'from: name')).toContain(
    'name tidak boleh ada dalam register kasus rahasia',
  )
  expect(await saidOf('guest-book', 'from: purpose', 'from: nik')).toContain(REGISTER_CELLS.visits.join(', '))
  expect(await saidOf('guest-book', 'widthMm: 48', 'widthMm: 49')).toContain('harus 265 mm, sekarang 266 mm')
  expect(await saidOf('incoming-agenda', 'blankRows: 12', 'blankRows: 0')).toContain('perlu baris untuk ditulisi')
  expect(await saidOf('guest-book', 'code: guest-book', 'code: book')).toContain('seperti nama berkasnya')
  expect(await saidOf('guest-book', 'name: Buku tamu', 'name: Buku tamu harian')).toBe('')
})
