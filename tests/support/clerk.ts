import type { Locator, Page } from 'playwright-core'
import { PIN } from './open-counter.ts'

/** What a clerk types of a visitor; only the name is needed. */
export type Visitor = {
  name: string
  nik?: string
  phone?: string
  sex?: 'Laki-laki' | 'Perempuan'
  withoutIdentity?: boolean
  priority?: string
  purpose?: string
  purposeNote?: string
  actingFor?: string
  /** Parts of service names, as a clerk types them. */
  services?: string[]
}

/** What a letter still needs of a visitor. */
export type Particulars = Partial<
  Record<
    | 'No. KK'
    | 'Tempat lahir'
    | 'Tanggal lahir'
    | 'Agama'
    | 'Pekerjaan'
    | 'Alamat'
    | 'Desa atau kelurahan'
    | 'Kecamatan',
    string
  >
>

/** A clerk at the real window: presses what a person would press and reads what stands there. */
export class Clerk {
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  /** The one filled button of the screen. */
  get filled(): Locator {
    return this.page.locator('button[data-filled]:visible')
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', typeof name === 'string' ? { name, exact: false } : { name })
  }

  /** One word of a row of choices. */
  async choose(group: string, word: string): Promise<void> {
    await this.page
      .getByRole('group', { name: group, exact: true })
      .last()
      .getByRole('button', { name: word, exact: true })
      .click()
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key)
  }

  /** Opens something through the list of everything, by the beginning of its name. */
  async find(label: string): Promise<void> {
    await this.press('Control+k')
    const field = this.page.getByRole('combobox', { name: /^Cari tindakan/ })
    await field.fill(label)
    await this.page.getByRole('option', { name: label }).first().waitFor()
    await this.press('Enter')
  }

  /** First run: office, settings, account, printers. */
  async setUp(
    office: string,
    printers: { tickets?: string; letters?: string; paper?: 'A4' | 'F4' } = {},
    look: (page: string) => Promise<void> = async () => undefined,
  ): Promise<void> {
    await this.page.getByRole('radio', { name: office }).check()
    await look('office')
    await this.filled.click()
    await this.page.getByLabel('Dilihat di').fill('SIKS-NG')
    await this.page.getByLabel('Periode data register').fill('triwulan III 2026')
    await look('office-settings')
    await this.filled.click()
    await this.page.getByLabel('Nama petugas').fill('Rini Contoh')
    await this.page.getByLabel('PIN', { exact: true }).fill(PIN)
    await this.page.getByLabel('PIN sekali lagi').fill(PIN)
    await look('first-account')
    await this.filled.click()
    if (printers.tickets) await this.pick('Printer nomor antrian', printers.tickets)
    if (printers.letters) await this.pick('Printer surat dan tanda terima', printers.letters)
    if (printers.paper) await this.choose('Kertas surat', printers.paper)
    await look('printers')
    await this.filled.click()
    await this.keepRecoveryKey(look)
    await this.page.getByRole('heading', { name: 'Loket siap dipakai' }).waitFor()
    await this.filled.click()
    await this.button('Tamu baru').waitFor()
  }

  /** Notes the recovery key that is shown and types the two groups asked for; answers it. */
  async keepRecoveryKey(look: (page: string) => Promise<void> = async () => undefined): Promise<string> {
    const shown = this.page.getByRole('list', { name: 'Kunci pemulihan' }).getByRole('listitem')
    await shown.first().waitFor()
    const groups = (await shown.allInnerTexts()).map(text => text.slice(-5))
    await look('recovery-key')
    await this.button('Kertas sudah disimpan').click()
    const fields = this.page.getByLabel(/^Kelompok \d$/)
    await fields.first().waitFor()
    for (const field of await fields.all()) {
      const label = await this.page.locator(`label[for="${await field.getAttribute('id')}"]`).innerText()
      await field.fill(groups[Number(label.slice(-1)) - 1] ?? '')
    }
    await look('recovery-key-asked')
    await this.button(/^(Cocokkan|Berlakukan kunci ini)/).click()
    return groups.join('-')
  }

  /** Signs in, or opens a hidden screen, and waits until the counter stands. */
  async signIn(pin = PIN): Promise<void> {
    const field = this.page.getByLabel(/^PIN/)
    await field.fill(pin)
    await this.press('Enter')
    await field.waitFor({ state: 'detached' })
  }

  async pick(label: string, option: string): Promise<void> {
    await this.page.getByRole('combobox', { name: label }).click()
    await this.page.getByRole('option', { name: option }).click()
  }

  /** F2 to the number on the screen; answers its label. */
  async register(visitor: Visitor, known: 'new' | 'known' = 'new'): Promise<string> {
    await this.fillVisitor(visitor, known)
    await this.filled.click()
    return this.givenNumber()
  }

  /** F2 to a form that only needs to be confirmed. */
  async fillVisitor(visitor: Visitor, known: 'new' | 'known' = 'new'): Promise<void> {
    await this.press('F2')
    const search = this.page.getByLabel('Siapa yang datang?')
    await search.fill(visitor.name)
    if (known === 'known') await this.page.getByRole('option', { name: visitor.name }).nth(1).click()
    else await search.press('Enter')
    await this.page.getByRole('group', { name: 'Keperluan', exact: true }).waitFor()
    if (visitor.nik && known === 'new') await this.page.getByLabel('NIK', { exact: true }).fill(visitor.nik)
    if (visitor.phone && known === 'new') await this.page.getByLabel('Telepon', { exact: true }).fill(visitor.phone)
    if (visitor.sex && known === 'new') await this.choose('Jenis kelamin', visitor.sex)
    if (visitor.purpose) await this.choose('Keperluan', visitor.purpose)
    if (visitor.actingFor) await this.choose('Datang untuk', visitor.actingFor)
    if (visitor.priority) await this.choose('Didahulukan', visitor.priority)
    if (visitor.withoutIdentity) await this.choose('Identitas', 'Tanpa identitas')
    for (const service of visitor.services ?? []) await this.addService(service)
    if (visitor.purposeNote) await this.page.getByLabel('Keterangan singkat').fill(visitor.purposeNote)
  }

  /** The label of the number that a registration shows. */
  async givenNumber(): Promise<string> {
    const number = this.page.getByRole('status').filter({ hasText: 'Nomor antrian' })
    await number.waitFor()
    return /[APC]-\d{3}/.exec(await number.innerText())?.[0] ?? ''
  }

  async addService(part: string): Promise<void> {
    const search = this.page.getByPlaceholder('Ketik sebagian nama layanan')
    await search.fill(part)
    await this.page.getByRole('option').first().click()
  }

  /** Calls the next number and begins to serve it. */
  async callNext(): Promise<void> {
    await this.press('Escape')
    await this.press('F4')
    await this.button('Mulai melayani').click()
    await this.button('Mulai melayani').waitFor({ state: 'detached' })
  }

  /** Writes what a letter will need into the visitor's part of the sheet. */
  async fillIn(particulars: Particulars): Promise<void> {
    await this.press('Alt+1')
    for (const [label, value] of Object.entries(particulars))
      await this.page.getByLabel(label, { exact: true }).fill(value)
    await this.button('Simpan').first().click()
    await this.page.getByText('Tersimpan').first().waitFor()
  }

  /** Answers every row of the checklist that has words to choose; `missing` names papers that are not there. */
  async checkPapers(answers: { registered?: 'Ya' | 'Belum'; missing?: string[] } = {}): Promise<void> {
    await this.press('F6')
    const rows = this.page.locator('[data-check-row]')
    await rows.first().waitFor()
    for (let index = 0; index < (await rows.count()); index += 1) {
      const row = rows.nth(index)
      const label = (await row.getAttribute('aria-label')) ?? ''
      const isMissing = answers.missing?.some(part => label.includes(part)) ?? false
      const words = isMissing ? /^(Tidak ada|Tidak)$/ : /^(Ada|Ya)$/
      const word = label.startsWith('Sudah terdaftar') ? (answers.registered ?? 'Ya') : words
      const option = row.getByRole('button', { name: word, exact: true })
      if ((await option.count()) === 0 || (await option.isDisabled())) continue
      if ((await option.getAttribute('aria-pressed')) !== 'true') await option.click()
      await row.locator('button[aria-pressed=true]').getByText(word, { exact: true }).waitFor()
    }
  }

  /** Presses the filled button, which must say so, and waits until something else is to be done. */
  async go(label: string | RegExp): Promise<void> {
    const button = this.filled.filter({ hasText: label })
    await button.waitFor()
    const before = await button.innerText()
    await button.click()
    await this.page.waitForFunction(text => {
      const now = document.querySelector<HTMLButtonElement>('button[data-filled]')
      return now === null || (!now.disabled && now.innerText !== text)
    }, before)
  }

  /** Finishes steps one by one, visits too, until the filled button says something else. */
  async completeSteps(): Promise<void> {
    for (;;) {
      const text = await this.filled.first().innerText()
      if (/Catat hasil kunjungan/.test(text)) await this.reportVisit()
      else if (/Langkah \d+ selesai/.test(text)) await this.go(/Langkah \d+ selesai/)
      else return
    }
  }

  /** Writes down what a home visit or field verification showed. */
  async reportVisit(): Promise<void> {
    await this.press('Alt+4')
    const pane = this.page.getByRole('list').filter({ hasText: 'Sekarang' })
    await pane.getByRole('button', { name: 'Catat hasil kunjungan' }).click()
    await this.page.getByLabel('Ditemui').fill('Keluarga contoh')
    await this.page.getByLabel('Tempat', { exact: true }).fill('Rumah contoh')
    await this.page.getByLabel('Keadaan yang dilihat').fill('Keadaan rumah sesuai laporan.')
    await this.choose('Temuan', 'Memenuhi syarat')
    await this.button('Simpan hasil').click()
    await pane.getByRole('button', { name: /^Langkah \d+ selesai/ }).waitFor()
  }

  /** Waits until the live sheet of a letter is drawn. */
  async sheetShown(): Promise<void> {
    await this.page.getByText('Persis seperti yang dicetak').waitFor()
  }

  /** Saves the letter on the screen and waits for the file's name. */
  async save(how: 'Simpan PDF' | 'Simpan sebagai Word'): Promise<void> {
    await this.button(how).click()
    await this.page
      .getByText(how === 'Simpan PDF' ? /Tersimpan sebagai .*\.pdf/ : /Tersimpan sebagai .*\.docx/)
      .waitFor()
  }

  /** A paper the applicant brought, in the letter's form. */
  async brought(paper: string, number: string, issuer: string): Promise<void> {
    const group = this.page.getByRole('group', { name: paper })
    await group.getByLabel('Nomor').fill(number)
    await group.getByLabel('Tanggal').fill('20/11/2026')
    await group.getByLabel('Diterbitkan oleh').fill(issuer)
  }

  /** Ends the visit with the button at the foot of the right column. */
  async finish(): Promise<void> {
    await this.button(/^Selesai$/).click()
    await this.button(/^Selesai$/).waitFor({ state: 'detached' })
  }

  /** From the counter to a closed day with its registers, bundle and backup. */
  async closeDay(look: (page: string) => Promise<void> = async () => undefined): Promise<void> {
    await this.press('Escape')
    await this.press('F10')
    await this.filled.filter({ hasText: 'Tutup hari' }).waitFor()
    await look('reconciliation')
    await this.filled.click()
    await this.filled.filter({ hasText: 'Buka folder hasil' }).waitFor()
    await look('closed-day')
  }

  /** Opens a screen from the clerk's menu. */
  async goTo(place: string): Promise<void> {
    await this.button(/Menu$/).click()
    await this.page.getByRole('menuitem', { name: place }).click()
    await this.page.getByRole('heading', { name: place }).first().waitFor()
  }
}
