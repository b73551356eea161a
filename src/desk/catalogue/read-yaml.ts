import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, YAMLParseError } from 'yaml'
import type { z } from 'zod'
import { CatalogueBroken } from './catalogue-broken.ts'

/** Reads one YAML file under a folder through its schema. Throws CatalogueBroken for the first thing that is wrong. */
export function readYaml<T extends z.ZodType>(folder: string, file: string, schema: T): z.output<T> {
  const content = parsed(textOf(folder, file), file)
  const result = schema.safeParse(content)
  if (result.success) return result.data
  const [issue] = result.error.issues
  if (!issue) throw new CatalogueBroken(file, '', 'isinya tidak sesuai')
  throw new CatalogueBroken(file, pathText(issue.path), expectation(issue, valueAt(content, issue.path)))
}

function textOf(folder: string, file: string): string {
  try {
    return readFileSync(join(folder, file), 'utf8')
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    throw new CatalogueBroken(file, '', missing ? 'berkas tidak ditemukan' : 'berkas tidak dapat dibaca')
  }
}

function parsed(text: string, file: string): unknown {
  try {
    return parse(text)
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw new CatalogueBroken(file, '', 'isinya bukan YAML yang benar')
    const place = error.linePos?.[0]
    throw new CatalogueBroken(
      file,
      place ? `baris ${place.line} kolom ${place.col}` : '',
      'penulisan YAML keliru, periksa jarak awal baris, titik dua dan tanda kutip',
    )
  }
}

/** "services[3].requirements[2].form" */
export const pathText = (path: readonly PropertyKey[]): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`)).join('')

const typeText: Record<string, string> = {
  string: 'teks',
  number: 'angka',
  int: 'bilangan bulat',
  boolean: 'true atau false',
  array: 'daftar',
  object: 'kumpulan isian',
}

export function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  let value = content
  for (const key of path) value = Object(value)[key]
  return value
}

/** What should stand at the place of an issue, in Indonesian. */
export function expectation(issue: z.core.$ZodIssue, actual: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return actual === undefined
        ? `belum diisi, seharusnya ${typeText[issue.expected] ?? issue.expected}`
        : `seharusnya ${typeText[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return `seharusnya salah satu dari ${issue.values.map(String).join(', ')}`
    case 'unrecognized_keys':
      return `ada isian yang tidak dikenal, yaitu ${issue.keys.join(', ')}`
    case 'too_big':
      return `terlalu panjang atau terlalu besar, paling banyak ${issue.maximum}`
    case 'too_small':
      return issue.minimum === 1
        ? 'tidak boleh kosong'
        : `terlalu pendek atau terlalu kecil, paling sedikit ${issue.minimum}`
    case 'custom':
    case 'invalid_union':
    case 'invalid_format':
      return issue.message
    default:
      return 'isinya tidak sesuai'
  }
}
