import { crc32, inflateRawSync } from 'node:zlib'

/** A part of the package by its path, unpacked. */
export type Parts = ReadonlyMap<string, Uint8Array>

/** A file that cannot be used; `message` is the sentence for the administrator. */
export class UnusableWord extends Error {
  override name = 'UnusableWord'
}

const MEGABYTE = 1024 * 1024
export const MOST_PACKED = 5 * MEGABYTE
const MOST_UNPACKED = 40 * MEGABYTE
const MOST_PARTS = 500

const damaged = () =>
  new UnusableWord('Berkas itu rusak atau tidak utuh. Buka di Word, simpan sekali lagi sebagai .docx, lalu pilih lagi.')
const tooLarge = () =>
  new UnusableWord(
    'Isi berkas itu terlalu besar setelah dibuka (paling besar 40 MB). Perkecil gambarnya di Word, lalu pilih lagi.',
  )

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const END_BYTES = 22
const LONGEST_COMMENT = 0xffff

type Entry = { path: string; flags: number; method: number; crc: number; packed: number; size: number; at: number }

/**
 * The parts of a ZIP, by its own directory. What the directory says of sizes is held against the bytes, so that a small
 * file cannot grow without end.
 */
export function unpacked(bytes: Uint8Array): Parts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const entries = directory(view, bytes).filter(({ path }) => !path.endsWith('/'))
    if (entries.reduce((sum, { size }) => sum + size, 0) > MOST_UNPACKED) throw tooLarge()
    const parts = new Map<string, Uint8Array>()
    for (const entry of entries) {
      if (!isPlainPath(entry.path) || parts.has(entry.path))
        throw new UnusableWord(
          'Berkas itu memuat bagian dengan nama yang tidak wajar. Simpan ulang dari Word sebagai .docx, lalu pilih lagi.',
        )
      parts.set(entry.path, content(view, bytes, entry))
    }
    return parts
  } catch (error) {
    // The directory points outside of the file.
    if (error instanceof RangeError) throw damaged()
    throw error
  }
}

function directory(view: DataView, bytes: Uint8Array): Entry[] {
  const end = endOfDirectory(view)
  const count = view.getUint16(end + 10, true)
  if (count > MOST_PARTS)
    throw new UnusableWord(
      `Berkas itu terdiri atas lebih dari ${MOST_PARTS} bagian. Sederhanakan isinya di Word, lalu pilih lagi.`,
    )
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== ENTRY) throw damaged()
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      path: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_BYTES
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1) if (view.getUint32(at, true) === END) return at
  throw damaged()
}

const isPlainPath = (path: string): boolean =>
  /^[^\\:\p{Cc}]+$/u.test(path) && path.split('/').every(step => step !== '' && step !== '.' && step !== '..')

const ENCRYPTED = 1
const STORED = 0
const DEFLATED = 8

function content(view: DataView, bytes: Uint8Array, entry: Entry): Uint8Array {
  const { at, packed, size, method, flags, crc } = entry
  if ((flags & ENCRYPTED) !== 0)
    throw new UnusableWord('Berkas itu dikunci dengan kata sandi. Hapus kata sandinya di Word, lalu pilih lagi.')
  if (view.getUint32(at, true) !== LOCAL) throw damaged()
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const raw = bytes.subarray(from, from + packed)
  const whole = method === STORED ? raw : method === DEFLATED ? inflated(raw, size) : null
  if (whole === null || whole.length !== size || crc32(whole) !== crc) throw damaged()
  return whole
}

function inflated(raw: Uint8Array, size: number): Uint8Array {
  try {
    return inflateRawSync(raw, { maxOutputLength: Math.max(size, 1) })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    throw code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : damaged()
  }
}
