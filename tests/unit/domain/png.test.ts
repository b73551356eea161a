import { crc32, deflateSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pngSize } from '#domain/png.ts'

const chunk = (name: string, content: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}

const png = (width: number, height: number): Buffer => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc((width + 1) * height))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

describe('a picture in base64', () => {
  it('tells its size when it is a whole PNG', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70 }), fc.integer({ min: 1, max: 70 }), (width, height) => {
        expect(pngSize(png(width, height).toString('base64'))).toEqual({ width, height })
      }),
    )
  })

  it('is none when it is cut short, empty, or anything else', () => {
    const whole = png(20, 10).toString('base64')
    expect(pngSize(whole.slice(0, -4))).toBeNull()
    expect(pngSize(whole.slice(4))).toBeNull()
    expect(pngSize('')).toBeNull()
    fc.assert(
      fc.property(fc.base64String(), text => {
        expect(pngSize(text)).toBeNull()
      }),
    )
    fc.assert(
      fc.property(fc.string(), text => {
        expect(pngSize(text)).toBeNull()
      }),
    )
  })
})
