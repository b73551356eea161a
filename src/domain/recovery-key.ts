/** Digits and letters that no reader takes for one another (Crockford's base 32: no I, L, O or U). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const BITS = 5

/** Four symbols of the key and one that checks them. */
const GROUP = 5
const DATA = GROUP - 1
export const RECOVERY_GROUPS = 8
/** 160 bits: more than anybody can ever try. */
export const RECOVERY_BYTES = (RECOVERY_GROUPS * DATA * BITS) / 8

/** `text` is the one way of writing it: capitals, eight groups of five with hyphens. */
export type ParsedRecoveryKey =
  | { ok: true; text: string; bytes: Uint8Array }
  /** `slips` are the groups with a typing slip, the first being 1; `sentence` names them to who types. */
  | { ok: false; slips: readonly number[]; sentence: string }

/** Twenty random bytes as the text that is printed. */
export function writeRecoveryKey(bytes: Uint8Array): string {
  if (bytes.length !== RECOVERY_BYTES) throw new TypeError(`A recovery key has ${RECOVERY_BYTES} bytes`)
  const symbols = regroup([...bytes], 8, BITS)
  return Array.from({ length: RECOVERY_GROUPS }, (_, index) => {
    const data = symbols.slice(index * DATA, (index + 1) * DATA)
    return [...data, checkOf(data, index)].map(symbol => ALPHABET[symbol]).join('')
  }).join('-')
}

/** A recovery key of 32 random bytes in hex, and the two groups its keeper will be asked for. */
export function drawRecoveryKey(random: string): { text: string; asked: [number, number] } {
  const bytes = Uint8Array.from(random.match(/../g) ?? [], pair => Number.parseInt(pair, 16))
  const [first = 0, step = 0] = bytes.subarray(RECOVERY_BYTES)
  const one = first % RECOVERY_GROUPS
  const other = (one + 1 + (step % (RECOVERY_GROUPS - 1))) % RECOVERY_GROUPS
  return {
    text: writeRecoveryKey(bytes.subarray(0, RECOVERY_BYTES)),
    asked: [Math.min(one, other) + 1, Math.max(one, other) + 1],
  }
}

/**
 * Reads what somebody typed from the paper. Small letters, O for 0, I and L for 1 are understood, and groups may stand with
 * hyphens, spaces, lines or nothing between them. Any one wrong symbol and any two swapped neighbours are found before
 * the key is tried.
 */
export function parseRecoveryKey(typed: string): ParsedRecoveryKey {
  const groups = groupsOf(typed)
  const slips = groups.flatMap((group, index) => (isRight(group, index) ? [] : [index + 1]))
  if (groups.length !== RECOVERY_GROUPS || slips.length > 0)
    return { ok: false, slips, sentence: slipSentence(groups, slips) }
  const symbols = groups.flatMap(group => [...group.slice(0, DATA)].map(letter => ALPHABET.indexOf(letter)))
  return { ok: true, text: groups.join('-'), bytes: Uint8Array.from(regroup(symbols, BITS, 8)) }
}

/** One group as it stands on the paper, however it was typed. */
export const tidyGroup = (typed: string): string =>
  typed.toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1').replaceAll(/[\s-]/g, '')

function groupsOf(typed: string): string[] {
  const parts = typed
    .split(/[\s-]+/)
    .map(tidyGroup)
    .filter(part => part !== '')
  return parts.length === 1 ? (parts[0]?.match(/.{1,5}/g) ?? []) : parts
}

function isRight(group: string, index: number): boolean {
  const symbols = [...group].map(letter => ALPHABET.indexOf(letter))
  return symbols.length === GROUP && !symbols.includes(-1) && checkOf(symbols.slice(0, DATA), index) === symbols[DATA]
}

function slipSentence(groups: readonly string[], slips: readonly number[]): string {
  const [first, ...others] = slips.map(slip => `ke-${slip}`)
  if (first !== undefined && groups.length === RECOVERY_GROUPS) {
    const last = others.pop()
    const named = last === undefined ? first : `${[first, ...others].join(', ')} dan ${last}`
    return `Kelompok ${named} salah ketik. Cocokkan dengan kertas kunci pemulihan, lalu ketik ulang kelompok itu.`
  }
  const where = first === undefined ? '' : ` Periksa mulai dari kelompok ${first}.`
  return `Kunci pemulihan terdiri atas ${RECOVERY_GROUPS} kelompok berisi ${GROUP} huruf atau angka; yang diketik ada ${groups.length} kelompok.${where}`
}

/**
 * Symbols are numbers of the field GF(32), each weighed with another power of 2; the check has weight 1. A wrong symbol and
 * two swapped ones that differ therefore always change the sum, and the group's own place in it finds swapped groups.
 */
const checkOf = (data: readonly number[], index: number): number =>
  doubled(data.reduce((sum, symbol) => doubled(sum) ^ symbol, 0)) ^ index

/** Twice a number of GF(32), modulo x⁵ + x² + 1. */
const doubled = (symbol: number): number => (symbol < 16 ? symbol << 1 : (symbol << 1) ^ 0b100101)

/** The same bits in numbers of another width. */
function regroup(numbers: readonly number[], from: number, to: number): number[] {
  const regrouped: number[] = []
  let held = 0
  let width = 0
  for (const number of numbers) {
    held = (held << from) | number
    width += from
    while (width >= to) {
      width -= to
      regrouped.push(held >> width)
      held &= (1 << width) - 1
    }
  }
  return regrouped
}
