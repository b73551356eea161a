import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { readWord } from '#documents/own-word/read-word.ts'
import { base64, line, officeWord, partText, withParts } from '#tests/support/office-word.ts'

let plain: Uint8Array
beforeAll(async () => {
  plain = await officeWord({ body: [line('{{Nomor}}')] })
})

const MEGABYTE = 1024 * 1024

/** The first entry of the directory with another word at a place in it. */
function withEntry(zip: Uint8Array, at: number, bytes: readonly number[]): Uint8Array {
  const changed = Uint8Array.from(zip)
  const view = new DataView(changed.buffer)
  const end = changed.length - 22
  changed.set(bytes, view.getUint32(end + 16, true) + at)
  return changed
}

/** Reads as one letter of the word in the XML of the relations. */
const related = (type: string, target: string) =>
  partText(plain, 'word/_rels/document.xml.rels').replace(
    '</Relationships>',
    `<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`,
  )

const hostile: [string, () => Uint8Array, RegExp][] = [
  ['an empty file', () => new Uint8Array(), /kosong/],
  ['plain text', () => strToU8('Surat keterangan {{Nomor}}'), /bukan dokumen Word/],
  ['an RTF file', () => strToU8('{\\rtf1 {{Nomor}}}'), /bukan dokumen Word/],
  [
    'an old .doc',
    () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)),
    /\.doc\).*Simpan Sebagai/,
  ],
  [
    'a file locked with a password',
    () =>
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(512), ...Buffer.from('EncryptedPackage', 'utf16le')]),
    /kata sandi/,
  ],
  ['more than 5 MB', () => Uint8Array.from({ length: 5 * MEGABYTE + 1 }, () => 80), /lebih dari 5 MB/],
  ['a file cut off in its middle', () => plain.slice(0, plain.length / 2), /rusak/],
  ['a file without its last byte', () => plain.slice(0, -1), /rusak/],
  [
    'a flipped byte',
    () => {
      const bad = Uint8Array.from(plain)
      bad[60] = (bad[60] ?? 0) ^ 0xff
      return bad
    },
    /rusak/,
  ],
  ['a ZIP that is no document', () => zipSync({ 'catatan.txt': strToU8('halo') }), /bukan dokumen Word/],
  ['a spreadsheet', () => withParts(plain, { '[Content_Types].xml': '<Types/>' }), /bukan dokumen Word/],
  ['a macro', () => withParts(plain, { 'word/vbaProject.bin': 'makro' }), /makro/],
  [
    'a .docm under another name',
    () =>
      withParts(plain, {
        '[Content_Types].xml': partText(plain, '[Content_Types].xml').replace(
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
          'application/vnd.ms-word.document.macroEnabled.main+xml',
        ),
      }),
    /makro/,
  ],
  ['an ActiveX control', () => withParts(plain, { 'word/activeX/activeX1.xml': '<x/>' }), /makro/],
  ['a ZIP bomb', () => withParts(plain, { 'word/media/image1.bmp': new Uint8Array(41 * MEGABYTE) }), /40 MB/],
  [
    'a ZIP bomb that lies about its size',
    () => {
      const bomb = zipSync({ 'word/media/a.bmp': new Uint8Array(60 * MEGABYTE) })
      return withEntry(bomb, 24, [100, 0, 0, 0])
    },
    /40 MB/,
  ],
  [
    'XML without end',
    () => withParts(plain, { 'word/header9.xml': `<x>${' '.repeat(9 * MEGABYTE)}</x>` }),
    /terlalu panjang/,
  ],
  [
    '600 parts',
    () => withParts(plain, Object.fromEntries(Array.from({ length: 600 }, (_, n) => [`word/media/${n}.png`, 'x']))),
    /500 bagian/,
  ],
  ['a part that climbs out', () => withParts(plain, { '../../autoexec.bat': 'x' }), /nama yang tidak wajar/],
  ['a part with a path from the root', () => withParts(plain, { '/etc/passwd': 'x' }), /nama yang tidak wajar/],
  ['a part on another disk', () => withParts(plain, { 'C:\\Windows\\a.dll': 'x' }), /nama yang tidak wajar/],
  ['an entry locked with a password', () => withEntry(plain, 8, [1]), /kata sandi/],
  [
    'entities',
    () => withParts(plain, { 'word/header9.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
    /tidak ditulis oleh Word/,
  ],
  [
    'a picture from elsewhere',
    () => withParts(plain, { 'word/_rels/document.xml.rels': related('image', 'http://contoh.example/a.png') }),
    /dari luar berkas/,
  ],
  [
    'a template from elsewhere',
    () =>
      withParts(plain, { 'word/_rels/settings.xml.rels': related('attachedTemplate', 'http://contoh.example/a.dotm') }),
    /dari luar berkas/,
  ],
]

describe('an office’s Word file', () => {
  it.each(hostile)('with %s is refused in a sentence', (_what, make, sentence) => {
    expect(readWord(base64(make()))).toEqual({ ok: false, sentence: expect.stringMatching(sentence) })
  })

  it('with any bytes changed or cut off is read or refused, never a crash', () => {
    const change = fc.tuple(fc.nat(plain.length - 1), fc.integer({ min: 0, max: 255 }))
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), fc.nat(plain.length), (changes, length) => {
        const bad = plain.slice(0, length % 3 === 0 ? length : plain.length)
        for (const [at, byte] of changes) if (at < bad.length) bad[at] = byte
        const read = readWord(base64(bad))
        if (!read.ok) expect(read.sentence).toMatch(/\.$/)
      }),
      { numRuns: 400 },
    )
  })

  it('may hold links and the place of the template it was begun from', () => {
    const linked = withParts(plain, {
      'word/_rels/document.xml.rels': related('hyperlink', 'https://contoh.example'),
      'word/_rels/settings.xml.rels': related('attachedTemplate', 'file:///C:/Templat/Surat.dotx'),
    })
    expect(readWord(base64(linked))).toMatchObject({ ok: true, names: [{ name: 'Nomor' }] })
  })

  it('is kept without what hid between its parts', () => {
    const read = readWord(base64(plain))
    const padded = Uint8Array.from([...plain.slice(0, -22), ...plain.slice(-22, -2), 5, 0, ...strToU8('rahsi')])
    expect(readWord(base64(padded))).toEqual(read)
  })
})
