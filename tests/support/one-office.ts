import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Clerk } from './clerk.ts'
import { type Answer, fillLetter } from './fill-letter.ts'
import type { OpenCounter } from './open-counter.ts'
import { forget, type OpenWindow, openWindow } from './open-window.ts'
import { type PrivateCups, startPrivateCups } from './private-cups.ts'
import { normalised, readPdf } from './read-paper.ts'
import { readyCounter } from './ready-counter.ts'

const LETTERS = 'Loket-Surat'
const TICKETS = 'Loket-Tiket'

/** The counter of one office in a real window, with printers whose paper can be read. */
export class OneOffice {
  readonly clerk: Clerk
  readonly #cups: PrivateCups
  readonly #window: OpenWindow
  private constructor(cups: PrivateCups, window: OpenWindow) {
    this.#cups = cups
    this.#window = window
    this.clerk = new Clerk(window.page)
  }

  static async open(officeId: string, play?: (counter: OpenCounter) => Promise<void>): Promise<OneOffice> {
    const cups = await startPrivateCups([TICKETS, LETTERS])
    const folder = await readyCounter({ officeId, printers: { tickets: TICKETS, letters: LETTERS } }, play)
    const office = new OneOffice(cups, await openWindow({ folder, environment: cups.env }))
    await office.clerk.signIn()
    return office
  }

  /** The text of every letter and receipt that came out of the printer, page by page. */
  async printedPages(): Promise<string[]> {
    const files = (await readdir(this.#cups.printedFolder)).filter(name => name.startsWith(LETTERS))
    const papers = await Promise.all(
      files.map(async name => readPdf(await readFile(join(this.#cups.printedFolder, name)))),
    )
    return papers.flatMap(({ pages }) => pages.map(normalised))
  }

  /** The letter that is due: written, numbered, printed and signed as far as it wants that; ends at the visitor's sheet. */
  async makeLetter(
    answers: Readonly<Record<string, Answer>>,
    begin = () => this.clerk.go('Buat surat'),
  ): Promise<void> {
    const { clerk } = this
    await begin()
    await fillLetter(clerk, answers)
    await clerk.sheetShown()
    await clerk.go(/^(Ambil nomor|Selesaikan) dan cetak/)
    await clerk.filled.filter({ hasNotText: /dan cetak/ }).waitFor()
    if (await clerk.filled.filter({ hasText: 'Sudah ditandatangani' }).isVisible())
      await clerk.go('Sudah ditandatangani')
    await clerk.press('Escape')
    await clerk.page.getByRole('navigation', { name: 'Antrian' }).or(clerk.button('Tamu baru')).first().waitFor()
  }

  /** A step that somebody outside does: out today, back today. */
  async sendOut(to: string, look: () => Promise<void> = async () => undefined): Promise<void> {
    const { clerk } = this
    await clerk.press('Alt+4')
    const steps = clerk.page.getByRole('main').getByRole('list')
    await steps.getByRole('button', { name: `Kirim ke ${to}`, exact: true }).click()
    await clerk.page.getByLabel('Tanggal kirim').press('Enter')
    await clerk.page.getByText(`Menunggu ${to} sejak`).waitFor()
    await look()
    await steps.getByRole('button', { name: `Catat jawaban ${to}`, exact: true }).click()
    await clerk.page.getByLabel('Tanggal kembali').press('Enter')
    await clerk.page
      .getByText(new RegExp(`Dikirim ke ${to} .*, kembali`))
      .last()
      .waitFor()
    await clerk.go(/^Langkah \d+ selesai/)
  }

  /** Somebody else sits down at the counter. */
  async changeClerk(name: string): Promise<void> {
    await this.clerk.press('F12')
    await this.clerk.button('Keluar dan ganti petugas').click()
    await this.clerk.page.getByRole('radio', { name }).check()
    await this.clerk.signIn()
  }

  async close(): Promise<void> {
    await this.#window.close()
    await this.#cups.stop()
    await forget(this.#window.folder)
  }
}
