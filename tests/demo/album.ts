import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** Pictures of the screens, numbered in the order of the day. */
export class Album {
  readonly pictures: string[] = []
  readonly #page: Page
  readonly #folder: string

  constructor(page: Page, folder: string) {
    this.#page = page
    this.#folder = folder
  }

  /** Takes the screen once its fonts stand and nothing is under way. */
  async take(name: string): Promise<void> {
    await mkdir(this.#folder, { recursive: true })
    const file = `${String(this.pictures.length + 1).padStart(2, '0')}-${name}.png`
    await this.#page.evaluate(() => document.fonts.ready.then(() => undefined))
    await this.#page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null)
    await this.#page.screenshot({ path: join(this.#folder, file), animations: 'disabled' })
    this.pictures.push(`screens/${file}`)
  }
}
