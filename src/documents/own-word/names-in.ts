import type { FoundName } from '#domain/letters/own-word.ts'
import { textOf } from './open-word.ts'
import type { Parts } from './unpack.ts'

const places: readonly (readonly [RegExp, string])[] = [
  [/^word\/document\.xml$/, 'isi surat'],
  [/^word\/header\d*\.xml$/, 'kepala halaman'],
  [/^word\/footer\d*\.xml$/, 'kaki halaman'],
  [/^word\/(foot|end)notes\.xml$/, 'catatan kaki'],
]
const placeOf = (path: string): string => places.find(([pattern]) => pattern.test(path))?.[1] ?? 'bagian lain'

/** What is searched for names, and filled. */
const isFilled = (path: string): boolean => /^word\/[^/]+\.xml$/.test(path)

const NEAR_CHARACTERS = 24

/** The names in double braces with their places; an opening brace that is not closed in its paragraph is told as well. */
export function namesIn(parts: Parts): FoundName[] {
  return [...parts]
    .filter(([path]) => isFilled(path))
    .flatMap(([path, part]) =>
      paragraphs(textOf(part)).flatMap(text =>
        [...text.matchAll(/\{\{([^{}]*)(\}\})?/g)].map(({ 0: whole, 1: inside = '', 2: closed, index }) => ({
          name: inside.trim(),
          closed: closed !== undefined,
          place: `${placeOf(path)}, pada “${near(text, index, whole.length)}”`,
        })),
      ),
    )
}

const near = (text: string, at: number, length: number): string => {
  const [from, until] = [Math.max(0, at - NEAR_CHARACTERS), at + Math.min(length, 80) + NEAR_CHARACTERS]
  return `${from > 0 ? '…' : ''}${text.slice(from, until).trim()}${until < text.length ? '…' : ''}`
}

/** The text of each paragraph; Word splits it over runs as it likes. */
const paragraphs = (xml: string): string[] =>
  xml
    .replaceAll(/<w:(?:delText|instrText)\b[^>]*>[^<]*/g, '')
    .split(/<\/w:p>/)
    .map(paragraph => unescaped(paragraph.replaceAll(/<w:(?:tab|br|cr)\b[^>]*>/g, ' ').replaceAll(/<[^>]*>/g, '')))

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescaped = (text: string): string =>
  text.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    const code = decimal ? Number.parseInt(decimal, 10) : hex ? Number.parseInt(hex, 16) : null
    if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    return entities[name] ?? whole
  })
