import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guardOutput } from '../../../src/main/output-guard.ts'

let home: string
let output: string

beforeAll(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'loket-output-')))
  output = join(home, 'Loket')
  mkdirSync(join(output, '2026-11-23', 'Alat.app'), { recursive: true })
  mkdirSync(join(home, 'Loket-lain'))
  for (const name of [
    'surat.pdf',
    'surat.docx',
    'paket.ZIP',
    'keterangan.txt',
    'jalan.exe',
    'skrip.sh',
    'tanpa-akhiran',
  ])
    writeFileSync(join(output, '2026-11-23', name), '')
  writeFileSync(join(home, 'rahasia.pdf'), '')
  writeFileSync(join(home, 'Loket-lain', 'a.pdf'), '')
  symlinkSync(join(home, 'rahasia.pdf'), join(output, 'tautan.pdf'))
  symlinkSync(home, join(output, 'naik'))
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

describe('a file that the window asks to be shown', () => {
  it.each([
    ['2026-11-23/surat.pdf', 'document'],
    ['2026-11-23/surat.docx', 'document'],
    ['2026-11-23/paket.ZIP', 'bundle'],
    ['2026-11-23/keterangan.txt', 'bundle'],
    ['2026-11-23', 'folder'],
    ['2026-11-23/', 'folder'],
    ['', 'folder'],
  ])('is shown when the program wrote it there: %s', async (name, kind) => {
    expect(await guardOutput(output, join(output, name))).toMatchObject({ kind })
  })

  it('may lie in an output folder that is itself reached through a link', async () => {
    const link = join(home, 'lewat')
    symlinkSync(output, link)
    expect(await guardOutput(link, join(link, '2026-11-23/surat.pdf'))).toEqual({
      kind: 'document',
      path: join(output, '2026-11-23/surat.pdf'),
    })
  })

  it.each(['jalan.exe', 'skrip.sh', 'tanpa-akhiran', 'Alat.app', 'tidak-ada.pdf'])(
    'is not shown when it is no paper of ours: %s',
    async name => {
      expect(await guardOutput(output, join(output, '2026-11-23', name))).toBeNull()
    },
  )

  it('is not shown when it lies elsewhere', async () => {
    const elsewhere = [
      join(home, 'rahasia.pdf'),
      join(home, 'Loket-lain', 'a.pdf'),
      `${output}/../rahasia.pdf`,
      `${output}/2026-11-23/../../rahasia.pdf`,
      join(output, 'tautan.pdf'),
      join(output, 'naik', 'rahasia.pdf'),
      home,
      '2026-11-23/surat.pdf',
      `/${output}/2026-11-23/surat.pdf`,
      '\\\\server\\berbagi\\a.pdf',
      `file://${output}/2026-11-23/surat.pdf`,
      `${output}/2026-11-23/surat.pdf\0.exe`,
      '',
    ]
    expect(await Promise.all(elsewhere.map(path => guardOutput(output, path)))).toEqual(elsewhere.map(() => null))
  })

  it.each([null, undefined, 7, {}, ['a']])('is not shown when it is no path: %j', async wanted => {
    expect(await guardOutput(output, wanted)).toBeNull()
  })
})
