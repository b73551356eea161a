import type { OpenCounter } from './open-counter.ts'
import { htmlText } from './read-paper.ts'
import { today } from './steps.ts'

const registers = ['guest-book', 'letter-agenda', 'handover-book', 'complaint-register', 'closing-sheet'] as const
export type RegisterText = Record<(typeof registers)[number], string>

/** The registers of today as they would be printed, once the day is closed; what still has to be printed is printed. */
export async function closedRegisters(counter: OpenCounter): Promise<RegisterText> {
  const { differences } = await counter.done('closing.reconcile', { date: today })
  for (const { letterId, blocks } of differences)
    if (blocks && letterId !== null)
      await counter.done('paper.print', { document: { kind: 'letter', letterId }, printer: 'Loket-A4', copies: 1 })
  counter.clock.advance(12 * 60)
  await counter.done('closing.close-day', { date: today })
  const texts: [string, string][] = []
  for (const kind of registers) {
    const { html } = await counter.done('paper.preview', { document: { kind, date: today } })
    texts.push([kind, htmlText(html)])
  }
  return Object.fromEntries(texts) as RegisterText
}

/** What lists, counts and boards show to anybody at the counter. */
export async function listsAndBoards(counter: OpenCounter): Promise<string> {
  return JSON.stringify([
    await counter.done('visit.list', { date: today }),
    await counter.done('application.list', { work: 'all' }),
    await counter.done('queue.board', {}),
    await counter.done('letter.list-numbers', { year: 2026 }),
    await counter.done('closing.reconcile', { date: today }),
    (await counter.done('paper.preview', { document: { kind: 'due-list' } })).html,
  ])
}

const periods = { day: today, month: today.slice(0, 7), year: today.slice(0, 4) }

/** Every register of the office for the longest time it covers; the sealed ones go by case code. */
export async function everyRegister(counter: OpenCounter): Promise<{ sealed: boolean; text: string }[]> {
  const pages: { sealed: boolean; text: string }[] = []
  for (const { register, periods: kinds, sealed } of await counter.done('register.list', {})) {
    const period = periods[kinds.at(-1) ?? 'day']
    const { html } = await counter.done('paper.preview', { document: { kind: 'register', register, period } })
    pages.push({ sealed, text: htmlText(html) })
  }
  return pages
}
