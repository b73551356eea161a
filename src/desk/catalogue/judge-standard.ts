import { type Document, isNode, LineCounter, parseDocument, visit, type YAMLError } from 'yaml'
import type { Judged, StandardFault } from '#ports/ports.ts'
import { findInconsistencies } from './check-standard.ts'
import { expectation, pathText, valueAt } from './read-yaml.ts'
import { standardSchema } from './standard-schema.ts'

type Path = readonly PropertyKey[]

/** Three times the longest decree there is. */
const MOST_CHARACTERS = 400_000
/** The longest decree repeats some forty texts; references to references multiply, and end here. */
const MOST_REFERENCES = 100
/** As many as somebody mends before looking again. */
const MOST_FAULTS = 50

/** Judges the text of a standard that somebody brings: every fault with its line, its place and its mend. */
export function judgeStandard(text: string): Judged {
  if (text.length > MOST_CHARACTERS)
    return whole('berkas terlalu besar untuk satu keputusan, paling banyak 400.000 huruf')
  if (text.trim() === '') return whole('berkas kosong, seharusnya satu keputusan dengan standar pelayanannya')
  const counter = new LineCounter()
  try {
    const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
    const written = [...document.errors, ...document.warnings]
    if (written.length > 0) return faulty(written.map(error => writingFault(error, counter)))
    const tags = tagged(document, counter)
    if (tags.length > 0) return faulty(tags)
    return judged(document, counter)
  } catch (error) {
    if (error instanceof ReferenceError) return whole('rujukan & dan * berlapis-lapis, tulis isinya langsung')
    throw error
  }
}

function judged(document: Document, counter: LineCounter): Judged {
  const lineOf = (path: Path) => lineAt(document, counter, path)
  const content: unknown = document.toJS({ maxAliasCount: MOST_REFERENCES })
  const result = standardSchema.safeParse(content)
  if (!result.success)
    return faulty(
      result.error.issues.map(issue => ({
        line: lineOf(issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path),
        path: pathText(issue.path),
        mend: expectation(issue, valueAt(content, issue.path)),
      })),
    )
  const found = findInconsistencies(result.data)
  if (found.length > 0)
    return faulty(found.map(({ path, expected }) => ({ line: lineOf(pathOf(path)), path, mend: expected })))
  return { ok: true, standard: result.data, lineOf: path => lineOf(pathOf(path)) }
}

const faulty = (faults: StandardFault[]): Judged => ({ ok: false, faults: faults.slice(0, MOST_FAULTS) })

const whole = (mend: string): Judged => faulty([{ line: null, path: '', mend }])

const noTag = 'penanda bertanda seru (!) tidak dipakai di sini, hapus penandanya'

const mends: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: 'isian ini ditulis dua kali, hapus salah satunya',
  MULTIPLE_DOCS: 'berkas memuat lebih dari satu dokumen, hapus baris --- dan isi sesudahnya',
  TAB_AS_INDENT: 'jarak awal baris ditulis dengan tab, ganti dengan spasi',
  TAG_RESOLVE_FAILED: noTag,
  RESOURCE_EXHAUSTION: 'isinya bersarang terlalu dalam, kurangi kurung di dalam kurung',
}

const writingFault = ({ code, pos }: YAMLError, counter: LineCounter): StandardFault => ({
  line: counter.linePos(pos[0]).line,
  path: '',
  mend: mends[code] ?? 'penulisan YAML keliru, periksa jarak awal baris, titik dua, dan tanda kutip',
})

/** A standard is text, numbers and lists: nothing in it needs a type of its own. */
function tagged(document: Document, counter: LineCounter): StandardFault[] {
  const found: StandardFault[] = []
  visit(document, {
    Node(_key, { tag, range }) {
      if (tag !== undefined) found.push({ line: lineOfStart(range, counter), path: '', mend: noTag })
    },
  })
  return found
}

const lineOfStart = (range: readonly number[] | null | undefined, counter: LineCounter): number | null =>
  range?.[0] === undefined ? null : counter.linePos(range[0]).line

/** The line of the deepest part of the path that is there. */
function lineAt(document: Document, counter: LineCounter, path: Path): number | null {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return lineOfStart(node.range, counter)
  }
  return null
}

/** "services[3].steps[0].no" as keys. */
const pathOf = (text: string): PropertyKey[] =>
  [...text.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name]) =>
    index === undefined ? (name ?? '') : Number(index),
  )
