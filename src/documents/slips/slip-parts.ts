import type { SlipPaper } from '#domain/papers/slips.ts'
import type { Markup } from '../markup.ts'
import { html } from '../markup.ts'

/** Label and value rows; a row without a value is left out. */
export function slipRows(rows: readonly (readonly [label: string, value: string | null])[]): Markup {
  return html`<table class="rows"><tbody>${rows.map(([label, value]) =>
    value === null || value === ''
      ? null
      : html`<tr><td class="label">${label}</td><td class="colon">:</td><td>${value}</td></tr>`,
  )}</tbody></table>`
}

/** Numbered lines for a roll, where a table would be too narrow. */
export const slipEntries = (entries: readonly Markup[]): Markup =>
  html`<div class="papers">${entries.map(
    (entry, index) => html`<div class="entry"><div class="entry-no">${index + 1}.</div><div>${entry}</div></div>`,
  )}</div>`

/** Officer and visitor sign on a sheet; a roll only names the officer. */
export function slipSigners(paper: SlipPaper, officer: string, other: { role: string; name: string }): Markup {
  if (paper === 'roll-80') return slipRows([['Petugas', officer]])
  return html`<table class="signers"><tbody>
<tr><td>${other.role},</td><td>Petugas,</td></tr>
<tr><td><div class="signer-name">${other.name}</div></td><td><div class="signer-name">${officer}</div></td></tr>
</tbody></table>`
}

/** Said on every slip: no service of the counter costs the visitor anything. */
export const free = html`<div class="foot">Seluruh layanan tidak dipungut biaya.</div>`
