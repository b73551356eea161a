/**
 * What a page may do: nothing but show itself and talk through its preload. The safe values are Electron's defaults
 * too; they are written out so that no later default changes them.
 */
export const lockedPreferences = Object.freeze({
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  contextIsolation: true,
  sandbox: true,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  // The speller would fetch dictionaries and keep words that visitors said.
  spellcheck: false,
})

/** Never a visitor's name: the title is seen in the task bar and in screen recordings. */
export const windowTitle = 'Loket'

export const windowSize = Object.freeze({ width: 1366, height: 768, minWidth: 1024, minHeight: 700 })
