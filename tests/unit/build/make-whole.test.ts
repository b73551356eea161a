import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeWhole } from '#build/runtime/make-whole.ts'

describe('a folder made once', () => {
  let place: string
  let finished: string
  beforeEach(async () => {
    place = await mkdtemp(join(tmpdir(), 'loket-whole-'))
    finished = join(place, 'runtime')
  })
  afterEach(() => rm(place, { recursive: true }))

  const write = (text: string) => (draft: string) => writeFile(join(draft, 'file'), text)

  it('is made on first use and kept', async () => {
    await makeWhole(finished, write('first'))
    await makeWhole(finished, write('second'))
    expect(await readFile(join(finished, 'file'), 'utf8')).toBe('first')
  })

  it('is not there at all when making it failed half-way', async () => {
    const half = async (draft: string) => {
      await write('half')(draft)
      throw new Error('disk full')
    }
    await expect(makeWhole(finished, half)).rejects.toThrow('disk full')
    expect(await readdir(place)).toEqual([])
  })

  it('comes from whoever finishes first when two make it at once', async () => {
    const slow = async (draft: string) => {
      await write('slow')(draft)
      await makeWhole(finished, write('quick'))
    }
    expect(await makeWhole(finished, slow)).toBe(finished)
    expect(await readFile(join(finished, 'file'), 'utf8')).toBe('quick')
    expect(await readdir(place)).toEqual(['runtime'])
  })

  it('clears away what a killed run left, but not what another run is making', async () => {
    const [abandoned, current] = [`${finished}.draft-old`, `${finished}.draft-new`]
    await writeFile(abandoned, '')
    await writeFile(current, '')
    const twoHoursAgo = new Date(Date.now() - 2 * 60 * 60 * 1000)
    await utimes(abandoned, twoHoursAgo, twoHoursAgo)
    await makeWhole(finished, write('text'))
    expect(existsSync(abandoned)).toBe(false)
    expect(existsSync(current)).toBe(true)
  })
})
