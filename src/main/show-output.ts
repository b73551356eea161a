import { shell } from 'electron/common'
import { guardOutput } from './output-guard.ts'

let isLooking = false

/**
 * Opens a paper the program wrote, or shows a bundle or folder; does nothing for any other path. A folder that does not
 * answer is looked at once, for each look keeps one of the few threads that main also reads its pages with.
 */
export async function showOutput(outputFolder: string, wanted: unknown): Promise<void> {
  if (isLooking) return
  isLooking = true
  const output = await guardOutput(outputFolder, wanted).finally(() => {
    isLooking = false
  })
  if (output === null) return
  if (output.kind === 'bundle') shell.showItemInFolder(output.path)
  else await shell.openPath(output.path)
}
