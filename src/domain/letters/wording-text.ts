/**
 * The little language of a letter's wording: `{field}` or `{field.part}` stands for what was filled in, `:style` after
 * it says how (`{fee:words}`), `|` names what stands there when it is empty (`{note|purpose}`). A stretch in brackets is
 * left out when a field in it is empty: `tanggal {day}[ pukul {time}]`.
 */
export type WordingPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'field'; readonly choices: readonly FieldRef[] }
  | { readonly kind: 'optional'; readonly parts: readonly WordingPart[] }

export type FieldRef = { readonly field: string; readonly part: string | null; readonly style: string | null }

export type ReadWording =
  | { readonly ok: true; readonly parts: readonly WordingPart[] }
  | { readonly ok: false; readonly problem: string }

const reference = /^([A-Za-z][\w-]*)(?:\.([A-Za-z][\w-]*))?(?::([a-z0-9-]+))?$/

class Broken extends Error {}

/** Reads a wording; a brace or bracket without its other half is a problem, told as a sentence. */
export function readWording(text: string): ReadWording {
  let at = 0
  const sequence = (until: ']' | null): WordingPart[] => {
    const parts: WordingPart[] = []
    let plain = ''
    const flush = () => {
      if (plain !== '') parts.push({ kind: 'text', text: plain })
      plain = ''
    }
    while (at < text.length) {
      const letter = text[at++] ?? ''
      if (letter === '{') {
        flush()
        parts.push(fieldPart())
      } else if (letter === '[') {
        if (until !== null) throw new Broken('Kurung siku tidak boleh berada di dalam kurung siku.')
        flush()
        parts.push({ kind: 'optional', parts: sequence(']') })
      } else if (letter === until) {
        flush()
        return parts
      } else if (letter === ']' || letter === '}') throw new Broken(`Tanda ${letter} tidak memiliki pasangan.`)
      else plain += letter
    }
    if (until !== null) throw new Broken('Kurung siku yang dibuka belum ditutup.')
    flush()
    return parts
  }
  const fieldPart = (): WordingPart => {
    const end = text.indexOf('}', at)
    if (end < 0) throw new Broken('Kurung kurawal yang dibuka belum ditutup.')
    const inside = text.slice(at, end)
    at = end + 1
    const choices = inside.split('|').map(name => {
      const match = reference.exec(name.trim())
      if (match === null) throw new Broken(`Isian {${inside}} tidak dapat dibaca.`)
      return { field: match[1] ?? '', part: match[2] ?? null, style: match[3] ?? null }
    })
    return { kind: 'field', choices }
  }
  try {
    return { ok: true, parts: sequence(null) }
  } catch (error) {
    if (error instanceof Broken) return { ok: false, problem: error.message }
    throw error
  }
}

/** Every field a wording names. */
export const refsIn = (parts: readonly WordingPart[]): FieldRef[] =>
  parts.flatMap(part => (part.kind === 'text' ? [] : part.kind === 'field' ? [...part.choices] : refsIn(part.parts)))

/**
 * The wording with its fields filled in. `words` gives null for what is empty: an optional stretch with such a field is
 * left out, anywhere else nothing stands in its place.
 */
export function filledWording(parts: readonly WordingPart[], words: (ref: FieldRef) => string | null): string {
  return tidy(parts.map(part => filledPart(part, words) ?? '').join(''))
}

function filledPart(part: WordingPart, words: (ref: FieldRef) => string | null): string | null {
  switch (part.kind) {
    case 'text':
      return part.text
    case 'field':
      return part.choices.map(words).find(found => found !== null) ?? null
    case 'optional': {
      const filled = part.parts.map(inner => filledPart(inner, words))
      return filled.includes(null) ? null : filled.join('')
    }
  }
}

const tidy = (text: string): string =>
  text
    .replaceAll(/[ \t]{2,}/g, ' ')
    .replaceAll(/ +([.,;:])/g, '$1')
    .trim()
