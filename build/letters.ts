import { join } from 'node:path'
import { endWithMessage } from './end-with-message.ts'
import { root } from './root.ts'
import { runVisibly } from './run-visibly.ts'
import { provideSystem } from './runtime/provide-system.ts'

try {
  await provideSystem(['window', 'display', 'readers'])
  process.exitCode = await runVisibly(
    process.execPath,
    [join(root, 'tests', 'letters', 'make-contact-sheet.ts')],
    process.env,
  )
} catch (error) {
  endWithMessage(error)
}
