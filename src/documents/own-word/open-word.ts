import { type Zippable, zipSync } from 'fflate'
import { MOST_PACKED, type Parts, UnusableWord, unpacked } from './unpack.ts'

/** All XML together: the library that fills the file holds it as a tree. */
const MOST_XML = 8 * 1024 * 1024

const OLE = [0xd0, 0xcf, 0x11, 0xe0]
const ZIP = [0x50, 0x4b]

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

const isXml = (path: string): boolean => /\.(xml|rels)$/i.test(path)

/** The parts of an office's Word file. Throws `UnusableWord` for whatever is not a plain .docx. */
export function openWord(bytes: Uint8Array): Parts {
  refuseOtherKinds(bytes)
  const parts = unpacked(bytes)
  const paths = [...parts.keys()]
  const types = textOf(parts.get('[Content_Types].xml'))
  if (/macroEnabled/i.test(types) || paths.some(path => /vbaProject|(^|\/)activeX\//i.test(path)))
    throw new UnusableWord(
      'Berkas itu memuat makro. Buka di Word, pilih Simpan Sebagai, Dokumen Word (.docx), lalu pilih berkas yang baru.',
    )
  if (!types.includes('wordprocessingml.document.main+xml') || !parts.has('word/document.xml'))
    throw new UnusableWord(
      'Berkas itu bukan dokumen Word (.docx). Buka di Word, pilih Simpan Sebagai, Dokumen Word (.docx), lalu pilih berkas yang baru.',
    )
  let xmlBytes = 0
  for (const [path, part] of parts) {
    if (!isXml(path)) continue
    xmlBytes += part.length
    if (xmlBytes > MOST_XML)
      throw new UnusableWord(
        'Dokumen itu terlalu panjang untuk sebuah surat. Sederhanakan isinya di Word, lalu pilih lagi.',
      )
    refuseOddXml(path, part)
  }
  return parts
}

function refuseOtherKinds(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnusableWord('Berkas itu kosong. Pilih berkas Word (.docx) kantor.')
  if (bytes.length > MOST_PACKED)
    throw new UnusableWord('Berkas itu lebih dari 5 MB. Perkecil gambarnya di Word, simpan, lalu pilih lagi.')
  if (startsWith(bytes, OLE))
    throw new UnusableWord(
      Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
        ? 'Berkas itu dikunci dengan kata sandi. Hapus kata sandinya di Word, lalu pilih lagi.'
        : 'Berkas itu berformat Word lama (.doc). Buka di Word, pilih Simpan Sebagai, Dokumen Word (.docx), lalu pilih berkas yang baru.',
    )
  if (!startsWith(bytes, ZIP))
    throw new UnusableWord('Berkas itu bukan dokumen Word. Pilih berkas dengan akhiran .docx yang disimpan dari Word.')
}

/** What Word itself never writes, or what would reach outside of the file as soon as it is opened. */
function refuseOddXml(path: string, part: Uint8Array): void {
  const text = textOf(part)
  if (
    text.includes('<!DOCTYPE') ||
    text.includes('<!ENTITY') ||
    /^(\ufeff?<\?xml[^>]*encoding="utf-16|\0|.\0)/i.test(text)
  )
    throw new UnusableWord(
      `Bagian ${path} tidak ditulis oleh Word. Simpan ulang dari Word sebagai .docx, lalu pilih lagi.`,
    )
  if (!path.endsWith('.rels')) return
  for (const [link] of text.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)) {
    const target = /\bTarget\s*=\s*["']([^"']*)["']/.exec(link)?.[1] ?? ''
    if (!/TargetMode\s*=\s*["']External["']/.test(link) || /\/hyperlink["']/.test(link)) continue
    // Word notes where the template lies that a document was begun from; on this computer it opens nothing foreign.
    if (/\/attachedTemplate["']/.test(link) && /^file:\/\/\/[A-Za-z]:/.test(target)) continue
    throw new UnusableWord(
      'Dokumen itu mengambil gambar atau templat dari luar berkas. Sisipkan gambarnya ke dalam dokumen (bukan ditautkan), simpan, lalu pilih lagi.',
    )
  }
}

export const textOf = (part: Uint8Array | undefined): string =>
  part === undefined ? '' : new TextDecoder().decode(part)

/** The earliest moment a ZIP can hold: the same parts give the same bytes. */
const fixedTime = new Date(1980, 0, 1)

/** The parts as a package of their own: what hid beside them in the office's file is not kept. */
export function packed(parts: Parts): Uint8Array {
  const zippable: Zippable = Object.fromEntries([...parts].map(([path, bytes]) => [path, [bytes, { level: 6 }]]))
  return zipSync(zippable, { mtime: fixedTime })
}
