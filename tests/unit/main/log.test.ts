import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { logFile } from '../../../src/main/log-file.ts'
import { programLog } from '../../../src/main/program-log.ts'

let base: string
let folder: string
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'loket-log-'))
  folder = join(base, 'logs')
})
afterEach(() => rmSync(base, { recursive: true, force: true }))

const linesOf = (name: string): string[] => readFileSync(join(folder, name), 'utf8').trimEnd().split('\n')
const events = (): unknown[] => linesOf('loket.log').map(line => JSON.parse(line).event)

it('keeps so many files of so many bytes, the newest lines in the first, for this account alone', () => {
  const bound = { bytes: 1000, files: 3 }
  for (let line = 0; line < 200; line += 1) {
    const log = logFile(folder, bound)
    log.write(`${String(line).padStart(98, '.')}\n`)
    log.close()
  }
  expect(readdirSync(folder).sort()).toEqual(['loket.1.log', 'loket.2.log', 'loket.log'])
  for (const name of readdirSync(folder)) {
    expect(statSync(join(folder, name)).size).toBeLessThanOrEqual(bound.bytes)
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600)
  }
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  const kept = ['loket.2.log', 'loket.1.log', 'loket.log']
    .flatMap(linesOf)
    .map(line => Number(line.replaceAll('.', '')))
  expect(kept).toEqual(Array.from({ length: kept.length }, (_, index) => 200 - kept.length + index))
  expect(kept.length).toBeGreaterThan(20)
})

it('rotates while it is open too', () => {
  const log = logFile(folder, { bytes: 1000, files: 2 })
  for (let line = 0; line < 200; line += 1) log.write(`${String(line).padStart(98, '.')}\n`)
  expect(readdirSync(folder).sort()).toEqual(['loket.1.log', 'loket.log'])
  expect(log.lastLine()).toContain('199')
  log.close()
})

it('drops lines while its folder cannot be written, and goes on once it can', () => {
  writeFileSync(folder, 'a file in the place of the folder')
  const log = programLog(folder)
  log.write({ event: 'desk-died', exitCode: 9 })
  rmSync(folder)
  log.write({ event: 'desk-died', exitCode: 7 })
  log.leave()
  expect(events()).toEqual(['desk-died', 'program-left'])
})

it('writes an event as one line with its time and no name of the computer', () => {
  const log = programLog(folder)
  log.write({ event: 'slow-entry', entry: 'person.search', ms: 1200 })
  log.leave()
  const [first = '{}'] = linesOf('loket.log')
  expect(Object.keys(JSON.parse(first))).toEqual(['level', 'time', 'event', 'entry', 'ms'])
})

it('says of a start before this one that it did not end by itself', () => {
  programLog(folder).write({ event: 'desk-died', exitCode: 9 })
  const log = programLog(folder)
  log.leave()
  programLog(folder).leave()
  expect(events()).toEqual(['desk-died', 'unclean-end', 'program-left', 'program-left'])
})

it('is not stopped by a folder that was taken away while it works', () => {
  const log = programLog(folder)
  log.write({ event: 'desk-died', exitCode: 9 })
  rmSync(folder, { recursive: true })
  writeFileSync(folder, '')
  chmodSync(folder, 0o400)
  log.write({ event: 'desk-died', exitCode: 7 })
  log.leave()
  expect(existsSync(join(folder, 'loket.log'))).toBe(false)
})
