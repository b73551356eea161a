/** Who initials a kind of letter before it is signed, and who gets a copy of it; each office has its own. */
export type LetterRouting = {
  /** Posts by rank, as `Tembusan` names them. */
  readonly copiesTo: readonly string[]
  /** Posts on the archive copy, drafter last. */
  readonly initials: readonly string[]
  /** The office's own classification code; null takes the template's. */
  readonly code: string | null
  /** Who signs it unless the drafter chooses somebody else; null takes the first official. */
  readonly signatoryId: string | null
}

/** What a template brings until the office has named its own. */
export const shippedRouting = ({
  copiesTo,
  initials,
}: Pick<LetterRouting, 'copiesTo' | 'initials'>): LetterRouting => ({
  copiesTo,
  initials,
  code: null,
  signatoryId: null,
})

/** What keeps a text from being a post under `Tembusan`, as a sentence for the clerk; null where nothing does. */
export function copyProblem(post: string): string | null {
  if (/^(yth\b|kepada\b)/i.test(post)) return 'Tulis jabatannya saja, tanpa Kepada atau Yth.'
  if (/^(arsip|pertinggal)\b/i.test(post)) return 'Arsip bukan penerima tembusan. Tulis jabatan penerimanya.'
  return null
}
