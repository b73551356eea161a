import type { Locator } from 'playwright-core'
import type { Clerk } from './clerk.ts'

type Parts = Readonly<Record<string, string>>
/** What a clerk gives for one label: a line or a word of a list, marks, yes or no, the parts of a person or paper, rows. */
export type Answer = string | readonly string[] | boolean | Parts | readonly Parts[]

/** Writes into the form of a letter, by the labels that stand there; what the file already answered is opened first. */
export async function fillLetter(clerk: Clerk, answers: Readonly<Record<string, Answer>>): Promise<void> {
  for (const [label, answer] of Object.entries(answers)) await fillOne(clerk, label, answer)
}

async function fillOne(clerk: Clerk, label: string, answer: Answer): Promise<void> {
  const { page } = clerk
  const group = page.getByRole('group', { name: named(label) })
  const field = typeof answer === 'string' ? page.getByLabel(named(label)) : group
  const opener = page
    .getByRole('button', { name: `Ubah ${label}`, exact: true })
    .or(page.getByRole('button', { name: label, exact: true }))
  await field.first().or(opener).first().waitFor()
  if (!(await field.first().isVisible())) await opener.click()
  if (typeof answer === 'string') return write(clerk, field.first(), answer)
  if (typeof answer === 'boolean') return clerk.choose(label, answer ? 'Ya' : 'Tidak')
  if (!Array.isArray(answer)) return writeParts(clerk, group, answer as Parts, 0)
  for (const [index, each] of (answer as readonly (string | Parts)[]).entries()) {
    if (typeof each === 'string') await group.getByRole('checkbox', { name: each, exact: true }).check()
    else {
      await group.getByRole('button', { name: 'Tambah baris' }).click()
      await writeParts(clerk, group, each, index)
    }
  }
}

async function writeParts(clerk: Clerk, group: Locator, parts: Parts, row: number): Promise<void> {
  for (const [label, answer] of Object.entries(parts))
    await write(clerk, group.getByLabel(named(label)).nth(row), answer)
}

async function write(clerk: Clerk, field: Locator, answer: string): Promise<void> {
  if ((await field.getAttribute('aria-haspopup')) !== 'listbox') return field.fill(answer)
  await field.click()
  await clerk.page.getByRole('option', { name: answer, exact: true }).click()
}

/** A label as it stands, also where it may be left empty. */
const named = (label: string): RegExp =>
  new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}( \\(bila (perlu|ada)\\))?$`)
