import { shell } from 'electron/common'
import { guardOutput } from './output-guard.ts'

/** Opens a paper the program wrote, or shows a bundle or folder; does nothing for any other path. */
export async function showOutput(outputFolder: string, wanted: unknown): Promise<void> {
  const output = await guardOutput(outputFolder, wanted)
  if (output === null) return
  if (output.kind === 'bundle') shell.showItemInFolder(output.path)
  else await shell.openPath(output.path)
}
