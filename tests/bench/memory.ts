import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { _electron, type ElectronApplication } from 'playwright-core'
import { provideRuntime } from '#build/runtime/provide-runtime.ts'
import { businessDate } from '#domain/business-day.ts'
import { registration } from '#tests/support/day.ts'
import { CERTIFICATE_SERVICE, resident } from '#tests/support/letters.ts'
import { PIN } from '#tests/support/open-counter.ts'
import { idsIn, seedFolder } from './history/seeded-folder.ts'
import { progress } from './progress.ts'
import { counted, type Line, type Report } from './report.ts'
import { type BenchWindow, openBenchWindow } from './window.ts'

const VISITORS = 60
const LETTERS = 20
/** Until collectors have run and a page drawn last is no longer held. */
const SETTLING_MS = 3_000
/** Until the window that papers are drawn in has gone. */
const QUIET_MS = 25_000
const MEGABYTE = 1024 * 1024

/** Memory of every process after a day of work in one run of the program, and of a bare window. */
export async function memory(): Promise<Report> {
  progress('memory of a bare window')
  // GTK asks a display only once what it can draw, and leaves the answer there: the first program has loaded OpenGL for it.
  await ofBareWindow()
  const bare = await ofBareWindow()
  const lines: Line[] = []
  for (const visits of [10_000, 100_000]) {
    progress(`memory after a day beside ${counted(visits, 'visits')}`)
    const { quiet, printing } = await afterDay(visits)
    const line = (what: string, own: number, other: number, judged: boolean): Line => ({
      what,
      size: counted(visits, 'visits'),
      ours: megabytes(own),
      against: megabytes(other),
      result: { value: (own - other) / MEGABYTE, unit: 'MB' },
      aim: judged ? { atMost: 120 } : null,
    })
    lines.push(
      line('resident', quiet.resident, bare.resident, true),
      line('resident, just after a letter', printing.resident, bare.resident, false),
      line('working sets added up', quiet.workingSets, bare.workingSets, false),
    )
  }
  return {
    title: 'Memory of all processes after a day',
    against: 'a bare Electron window',
    lines,
    notes: [
      `The day: ${VISITORS} visitors registered, called and served, ${LETTERS} letters made into PDF, the queue on screen.`,
      'The bare window is the second on its display: the first program there also loads OpenGL (27 MB), to ask what it can draw.',
      'The window that papers are drawn in closes some seconds after the last one; the second line still holds it.',
      'Resident is the PSS of /proc, which counts a page that several processes share once; working sets count it for each.',
    ],
  }
}

const megabytes = (bytes: number): string => `${(bytes / MEGABYTE).toFixed(0)} MB`

async function afterDay(visits: number): Promise<{ printing: Footprint; quiet: Footprint }> {
  const date = businessDate(new Date().toISOString(), 'WIB')
  const seeded = await seedFolder(visits, { date, visits: LETTERS, mix: { 'letter-draft': 1 } })
  const drafts = idsIn(seeded.dataFolder, `SELECT id FROM letter WHERE state = 'draft'`)
  const window = await openBenchWindow(seeded.folder)
  try {
    await signInOnScreen(window)
    for (let index = 0; index < VISITORS; index++) await serveVisitor(window, index)
    for (const letterId of drafts) {
      await window.ask('letter.finalise', { letterId })
      await window.ask('paper.save', { document: { kind: 'letter', letterId }, format: 'pdf' })
    }
    await wait(SETTLING_MS)
    const printing = await footprint(window.opened.application)
    await wait(QUIET_MS)
    return { printing, quiet: await footprint(window.opened.application) }
  } finally {
    await window.close()
    await seeded.remove()
  }
}

async function signInOnScreen({ opened: { page } }: BenchWindow): Promise<void> {
  await page.locator('input[type=password]').fill(PIN)
  await page.keyboard.press('Enter')
  await page.locator('section[aria-label] button[type=button]').first().waitFor()
}

async function serveVisitor(window: BenchWindow, index: number): Promise<void> {
  const person = resident(`Tamu Contoh ${index}`)
  const { value } = await window.ask(
    'visit.register',
    registration(person.name, { person, serviceIds: [CERTIFICATE_SERVICE] }),
  )
  const ticketId = value.ticket?.id ?? ''
  await window.ask('queue.call', { ticketId })
  await window.ask('queue.begin', { ticketId })
  await window.ask('visit.read', { visitId: value.visitId })
  await window.ask('queue.finish', { ticketId })
}

async function ofBareWindow(): Promise<Footprint> {
  const runtime = await provideRuntime()
  const application = await _electron.launch({
    executablePath: runtime.executable,
    args: [...runtime.args, join(import.meta.dirname, 'bare-window')],
  })
  try {
    await (await application.firstWindow()).locator('input[type=password]').waitFor()
    await wait(SETTLING_MS)
    return await footprint(application)
  } finally {
    await application.close()
  }
}

/** Bytes: each shared page once, and as Electron's own metrics add them up. */
type Footprint = { resident: number; workingSets: number }

async function footprint(application: ElectronApplication): Promise<Footprint> {
  const processes = await application.evaluate(({ app }) =>
    app.getAppMetrics().map(({ pid, type, memory: { workingSetSize } }) => ({ pid, type, workingSetSize })),
  )
  const resident = await Promise.all(processes.map(({ pid }) => proportionalBytes(pid)))
  return {
    resident: resident.reduce((sum, bytes) => sum + bytes, 0),
    workingSets: processes.reduce((sum, { workingSetSize }) => sum + workingSetSize * 1024, 0),
  }
}

async function proportionalBytes(pid: number): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8')
  return Number(/^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1]) * 1024
}
