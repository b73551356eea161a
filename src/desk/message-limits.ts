const MOST_LEVELS = 40
const MOST_VALUES = 200_000
/** One attachment of 5 MB is 7 million letters of base64. */
const MOST_CHARACTERS = 8_000_000

/**
 * True for an input no screen would send: nested too deep (a cycle is endless), too many values, or too much text. It is
 * judged before anything recursive looks at it.
 */
export function isTooLarge(input: unknown): boolean {
  let values = 0
  let characters = 0
  const open: { value: unknown; level: number }[] = [{ value: input, level: 0 }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, level } = next
    values += 1
    if (typeof value === 'string') characters += value.length
    if (level > MOST_LEVELS || values > MOST_VALUES || characters > MOST_CHARACTERS) return true
    if (typeof value !== 'object' || value === null) continue
    if (Array.isArray(value) && value.length > MOST_VALUES) return true
    const inner = Object.entries(value)
    for (const [name, one] of inner) {
      characters += name.length
      open.push({ value: one, level: level + 1 })
    }
  }
  return false
}
