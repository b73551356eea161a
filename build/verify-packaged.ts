import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium } from 'playwright-core'
import { provideDisplay } from './runtime/provide-display.ts'

const PATIENCE_MS = 60_000

/** The wizard of the first run asks it once the desk has opened its store and read the catalogue. */
const FIRST_QUESTION = 'Di kantor mana loket ini?'

/**
 * Starts the packaged program on an empty data folder and waits until its window asks the first question. The main
 * process is closed to inspectors there, so this looks through the page's own debugging port. Throws when it does not
 * come.
 */
export async function verifyPackaged(folder: string): Promise<void> {
  const display = await provideDisplay()
  const place = await mkdtemp(join(tmpdir(), 'loket-packaged-'))
  const args = ['--remote-debugging-port=0', '--data', join(place, 'data'), '--output', join(place, 'output')]
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const program = spawn(join(folder, 'loket'), [...asRoot, ...args], {
    env: { ...process.env, ...display.env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  try {
    const browser = await chromium.connectOverCDP(await debuggingAddress(createInterface(program.stderr)))
    const page = browser.contexts()[0]?.pages()[0]
    if (!page) throw new Error('The packaged program opened no window.')
    const question = page.getByRole('heading', { name: FIRST_QUESTION })
    await question.waitFor({ timeout: PATIENCE_MS }).catch(async () => {
      throw new Error(`The packaged program shows something else: ${await page.locator('h1').allTextContents()}`)
    })
    console.log(`${join(folder, 'loket')} opens and asks: ${FIRST_QUESTION}`)
    await browser.close()
  } finally {
    program.kill()
    await new Promise(resolve => (program.exitCode === null ? program.once('exit', resolve) : resolve(null)))
    await rm(place, { recursive: true, force: true })
    await display.stop()
  }
}

async function debuggingAddress(lines: AsyncIterable<string>): Promise<string> {
  for await (const line of lines) {
    const address = /^DevTools listening on (ws:\S+)/.exec(line)?.[1]
    if (address) return address
  }
  throw new Error('The packaged program ended before its window opened.')
}
