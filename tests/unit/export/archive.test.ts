import * as fc from 'fast-check'
import { strFromU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { archive, withoutTime } from '#export/archive.ts'
import { ndjson } from '#export/ndjson.ts'

const files = fc.uniqueArray(
  fc.record({ name: fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8})?\.[a-z]{2,4}$/), bytes: fc.uint8Array() }),
  { selector: ({ name }) => name, maxLength: 6 },
)

describe('an archive', () => {
  it('gives every file back as it was, in order', () => {
    fc.assert(
      fc.property(files, each => {
        const opened = unzipSync(archive(each))
        expect(Object.keys(opened)).toEqual(each.map(({ name }) => name))
        for (const { name, bytes } of each) expect([...(opened[name] ?? [])]).toEqual([...bytes])
      }),
    )
  })

  it('has the same bytes whenever and wherever it is packed', () => {
    const content = new TextEncoder().encode('isi')
    const at = (date: Date) => withoutTime(zipSync({ 'a.txt': content }, { mtime: date }))
    expect(at(new Date(2001, 2, 3))).toEqual(at(new Date(2026, 10, 23)))
    expect(at(new Date(2026, 10, 23))).toEqual(archive([{ name: 'a.txt', bytes: content }]))
  })
})

describe('rows as lines', () => {
  const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.boolean(), fc.constant(null))
  const rows = fc.array(fc.dictionary(fc.stringMatching(/^[a-z_]{1,10}$/), cell, { noNullPrototype: true }), {
    maxLength: 5,
  })

  it('hold one object each and give back what was typed, line breaks of any kind included', () => {
    fc.assert(
      fc.property(rows, each => {
        const text = strFromU8(ndjson(each))
        const lines = text.split(/[\n\r\u0085\u2028\u2029]/)
        expect(lines.pop()).toBe('')
        expect(lines.map(line => JSON.parse(line))).toEqual(JSON.parse(JSON.stringify(each)))
      }),
    )
  })

  it('escape what other readers take for the end of a line', () => {
    expect(strFromU8(ndjson([{ name: 'a\u2028b\u0085c\nd' }]))).toBe('{"name":"a\\u2028b\\u0085c\\nd"}\n')
  })
})
