/** Who initials a kind of letter before it is signed, and who gets a copy of it; each office has its own. */
export type LetterRouting = {
  /** Posts by rank, as `Tembusan` names them. */
  readonly copiesTo: readonly string[]
  /** Posts on the archive copy, drafter last. */
  readonly initials: readonly string[]
}

export const noRouting: LetterRouting = { copiesTo: [], initials: [] }

/** What keeps a text from being a post under `Tembusan`, as a sentence for the clerk; null where nothing does. */
export function copyProblem(post: string): string | null {
  if (/^(yth\b|kepada\b)/i.test(post)) return 'Tulis jabatannya saja, tanpa Kepada atau Yth.'
  if (/^(arsip|pertinggal)\b/i.test(post)) return 'Arsip bukan penerima tembusan. Tulis jabatan penerimanya.'
  return null
}
