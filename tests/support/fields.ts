import type { Page } from 'playwright-core'

/** What a field says of itself below it: its hint, its warning, its problem. */
export const saidBeside = (page: Page, label: string): Promise<string> =>
  page.getByLabel(label, { exact: true }).evaluate(field =>
    (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map(id => document.getElementById(id)?.innerText ?? '')
      .join(' ')
      .trim(),
  )

/** Whether a field is marked as one that must be put right. */
export const isMarked = async (page: Page, label: string): Promise<boolean> =>
  (await page.getByLabel(label, { exact: true }).getAttribute('aria-invalid')) === 'true'
