import { readFile } from 'node:fs/promises'
import { deflateSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { acceptedResident, CERTIFICATE_SERVICE, completeDraft, onePixelPng } from '../support/letters.ts'
import { type OpenCounter, openCounter } from '../support/open-counter.ts'
import { recordingPaper } from '../support/recording-paper.ts'

const KIND = 'registry-certificate'

let counter: OpenCounter
beforeEach(async () => {
  counter = await openCounter({ paper: recordingPaper().paper })
})
afterEach(() => counter.close())

const chunk = (type: string, body: Uint8Array): Buffer => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length)
  const checked = Buffer.concat([Buffer.from(type, 'latin1'), body])
  const crc = Buffer.alloc(4)
  crc.writeUInt32BE(crc32(checked))
  return Buffer.concat([length, checked, crc])
}

/** PNG specification (ISO/IEC 15948), annex D. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

/** A square grey picture. */
function greyPng(sidePx: number, grey: number): string {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(sidePx, 0)
  header.writeUInt32BE(sidePx, 4)
  header[8] = 8
  const rows = Buffer.alloc((sidePx + 1) * sidePx, grey)
  for (let row = 0; row < sidePx; row += 1) rows[row * (sidePx + 1)] = 0
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]).toString('base64')
}

const old = greyPng(64, 200)
const fresh = greyPng(96, 40)
const save = (pngBase64: string) => counter.call('emblem.save', { pngBase64 })
const emblem = async () => (await counter.done('emblem.read', {})).emblem
const sheet = async (letterId: string) =>
  (await counter.done('paper.preview', { document: { kind: 'letter', letterId } })).html
const draft = async () =>
  completeDraft(counter, (await acceptedResident(counter, CERTIFICATE_SERVICE)).applicationId, KIND)

describe('the emblem of the letterhead', () => {
  it('is none until the office chooses one, and is taken out again', async () => {
    expect(await emblem()).toBeNull()
    expect(await save(old)).toMatchObject({ ok: true })
    expect(await emblem()).toEqual({ pngBase64: old, widthPx: 64, heightPx: 64 })
    await counter.done('emblem.remove', {})
    expect(await emblem()).toBeNull()
  })

  it('stays when the other settings are saved', async () => {
    await save(old)
    const { settings } = await counter.done('settings.read', {})
    await counter.done('settings.save', { ...settings, counterName: 'Loket 2' })
    expect(await emblem()).toMatchObject({ widthPx: 64 })
  })

  it('stands on the preview and in the Word file', async () => {
    await save(old)
    const letterId = await draft()
    expect(await sheet(letterId)).toContain(`src="data:image/png;base64,${old}"`)
    const { path } = await counter.done('paper.save', { document: { kind: 'letter', letterId }, format: 'docx' })
    const pictures = Object.entries(unzipSync(await readFile(path))).filter(([name]) => name.endsWith('.png'))
    expect(pictures.map(([, bytes]) => Buffer.from(bytes).toString('base64'))).toEqual([old])
  })

  it('of a final letter is the one it was made with', async () => {
    await save(old)
    const letterId = await draft()
    await counter.done('letter.finalise', { letterId })
    await save(fresh)
    expect(await sheet(letterId)).toContain(old)
    await counter.done('emblem.remove', {})
    const final = await sheet(letterId)
    expect(final).toContain(old)
    expect(final).not.toContain(fresh)
  })

  it('never comes into a letter made without it', async () => {
    const letterId = await draft()
    await counter.done('letter.finalise', { letterId })
    await save(old)
    expect(await sheet(letterId)).not.toContain('<img')
  })

  it.each([
    ['no picture', Buffer.from('not a picture at all, only some words').toString('base64'), 'bukan gambar PNG'],
    ['a picture cut off', greyPng(64, 1).slice(0, -8), 'bukan gambar PNG'],
    ['one too small to print', onePixelPng, 'terlalu kecil'],
    ['one too wide', greyPng(2001, 1), 'Perkecil'],
    ['a file too large', 'A'.repeat(800_000), '512 kB'],
  ])('is refused with a sentence: %s', async (_what, pngBase64, words) => {
    expect(await save(pngBase64)).toMatchObject({ refusal: 'image-invalid', detail: expect.stringContaining(words) })
    expect(await emblem()).toBeNull()
  })
})
