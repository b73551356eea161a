/** Names under which printer drivers know a sheet, first choice first. Sizes are portrait, in millimetres. */
const sheets: readonly { widthMm: number; heightMm: number; names: readonly string[] }[] = [
  { widthMm: 210, heightMm: 297, names: ['A4', 'iso_a4_210x297mm', 'A4Small'] },
  { widthMm: 297, heightMm: 420, names: ['A3', 'iso_a3_297x420mm'] },
  { widthMm: 105, heightMm: 148, names: ['A6', 'iso_a6_105x148mm'] },
  { widthMm: 148, heightMm: 210, names: ['A5', 'iso_a5_148x210mm'] },
  // F4 as Indonesian offices buy it is 215 × 330; drivers call it by one of these.
  {
    widthMm: 215,
    heightMm: 330,
    names: ['F4', 'Folio', 'FanFoldGermanLegal', 'na_foolscap_8.5x13in', 'om_folio_210x330mm'],
  },
]

/**
 * The value of CUPS's `media` option for a sheet, chosen among the names the queue knows: its own name for it, else a
 * size of its own making, else null (the queue's usual paper, with the page fitted on it).
 */
export function cupsMedia(widthMm: number, heightMm: number, known: readonly string[]): string | null {
  const [short, long] = widthMm <= heightMm ? [widthMm, heightMm] : [heightMm, widthMm]
  const sheet = sheets.find(({ widthMm: w, heightMm: h }) => Math.abs(w - short) < 1 && Math.abs(h - long) < 1)
  const name = sheet?.names.find(candidate => known.includes(candidate))
  if (name !== undefined) return name
  const takesAnySize = known.some(candidate => candidate.startsWith('Custom.') || candidate.startsWith('custom_'))
  return takesAnySize ? `Custom.${Math.round(widthMm)}x${Math.round(heightMm)}mm` : null
}
