import type { Row } from './sheet-types.ts'

/** The line below a requirement: its form, how many, from whom, and why it is asked. */
export function rowNote(row: Row): string {
  const parts = [
    row.form === row.text ? '' : row.form,
    row.quantity !== null && row.quantity > 1 ? `${row.quantity} lembar` : '',
    row.issuer ? `dari ${row.issuer}` : '',
    row.endorsedBy ? `mengetahui ${row.endorsedBy}` : '',
    row.because ?? '',
    row.fromOffice ? 'dibuat dalam proses layanan, tidak diminta dari pemohon' : '',
    row.spared ? 'tidak diperlukan lagi, penggantinya sudah ada' : '',
    row.sharedWith ? `sudah diserahkan untuk ${row.sharedWith} hari ini` : '',
    row.explanation ?? '',
    row.fields.some(({ known }) => known) ? 'diisi dari data pemohon' : '',
  ]
  return parts.filter(part => part !== '').join(' · ')
}

/** True where a row opens a group of alternatives, of which one is enough. */
export const opensGroup = (rows: readonly Row[], index: number): boolean => {
  const group = rows[index]?.group ?? null
  return group !== null && rows[index - 1]?.group !== group && rows.filter(row => row.group === group).length > 1
}
