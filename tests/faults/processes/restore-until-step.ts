import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

/**
 * Restores a copy into a data folder and ends itself, as a power cut would, right before the nth change of the disk. Prints
 * how many changes there were where it comes to an end.
 */
const [dataFolder = '', from = '', key = '', recoveryKey = '', fatal = ''] = process.argv.slice(2)
let changes = 0

for (const name of ['rename', 'rm', 'mkdir', 'copyFile', 'open', 'writeFile'] as const) {
  const real = fs[name] as (...asked: unknown[]) => Promise<unknown>
  Object.assign(fs, {
    [name]: (...asked: unknown[]) => {
      if (changes === Number(fatal)) process.kill(process.pid, 'SIGKILL')
      changes += 1
      return real(...asked)
    },
  })
}
syncBuiltinESMExports()
const { restoreAtStart } = await import('#desk/restore-at-start.ts')
await restoreAtStart({ dataFolder, keys: [Buffer.from(key, 'hex')], recoveryKey, sqliteBinding: null }, from, {
  now: () => '2026-11-23T03:00:00.000Z',
  newId: () => 'restoration-1',
})
process.stdout.write(`${changes}\n`)
