// The least that is a window: what every Electron program costs on this machine before it does anything.
import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'

// Awaited at the top level it would wait for ever: `ready` comes after this module.
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 768, show: false })
  window.once('ready-to-show', () => window.show())
  window.once('closed', () => app.quit())
  void window.loadFile(join(import.meta.dirname, 'index.html'))
})
