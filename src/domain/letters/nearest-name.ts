/** How many letters must be put in, taken out or changed to make one text of the other. */
export function slips(one: string, other: string): number {
  const across = [...other]
  let row = [0, ...across.map((_, index) => index + 1)]
  for (const [line, letter] of [...one].entries()) {
    const next = [line + 1]
    for (const [index, against] of across.entries())
      next.push(
        Math.min((next[index] ?? 0) + 1, (row[index + 1] ?? 0) + 1, (row[index] ?? 0) + (against === letter ? 0 : 1)),
      )
    row = next
  }
  return row.at(-1) ?? 0
}

const folded = (name: string): string =>
  name
    .toLocaleLowerCase('id')
    .replaceAll(/[\s_-]+/g, ' ')
    .trim()

/** The name that was probably meant; null where none is near. */
export function nearestName(typed: string, names: readonly string[]): string | null {
  const wanted = folded(typed)
  if (wanted === '' || wanted.length > 120) return null
  let best: { name: string; slips: number } | null = null
  for (const name of names) {
    const found = slips(wanted, folded(name))
    if (best === null || found < best.slips) best = { name, slips: found }
  }
  return best !== null && best.slips <= Math.max(2, wanted.length * 0.4) ? best.name : null
}
