import { parseArgs } from 'node:util'
import { buildApp } from '#build/build-app.ts'
import { endWithMessage } from '#build/end-with-message.ts'
import { provideDisplay } from '#build/runtime/provide-display.ts'
import { provideRuntime } from '#build/runtime/provide-runtime.ts'
import { closeDay } from './close-day.ts'
import { copy } from './copy.ts'
import { letterBatch } from './letter-batch.ts'
import { memory } from './memory.ts'
import { oneLetter } from './one-letter.ts'
import { progress } from './progress.ts'
import { register } from './register.ts'
import { type Report, tableOf } from './report.ts'
import { start } from './start.ts'

const measures: Record<string, (wish: { full: boolean }) => Promise<Report>> = {
  start,
  register,
  copy,
  letter: oneLetter,
  letters: letterBatch,
  closing: closeDay,
  memory,
}
const names = Object.keys(measures)

const usage = `usage: npm run bench [-- --only NAME,NAME] [-- --full]
  --only   ${names.join(', ')}
  --full   1,000 letters instead of 100`

/** The others need neither a window nor the built program. */
const needsWindow = (name: string): boolean => !['register', 'copy'].includes(name)

try {
  const { only, full } = readArguments()
  const wanted = only === undefined ? names : only.split(',')
  const unknown = wanted.filter(name => !names.includes(name))
  if (unknown.length > 0) throw new Error(`${unknown.join(', ')} cannot be measured.\n${usage}`)
  const display = wanted.some(needsWindow) ? await provideWindows() : null
  try {
    for (const name of wanted) {
      const report = await measures[name]?.({ full })
      if (report) console.log(`\n${tableOf(report)}`)
    }
  } finally {
    await display?.stop()
  }
} catch (error) {
  endWithMessage(error)
}

function readArguments(): { only: string | undefined; full: boolean } {
  try {
    const { values } = parseArgs({ options: { only: { type: 'string' }, full: { type: 'boolean', default: false } } })
    return { only: values.only, full: values.full }
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${usage}`)
  }
}

async function provideWindows() {
  progress('building the program')
  await provideRuntime()
  await buildApp()
  const display = await provideDisplay()
  Object.assign(process.env, display.env)
  return display
}
