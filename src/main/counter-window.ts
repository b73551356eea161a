import { app, BrowserWindow, dialog, screen } from 'electron/main'
import type { Log } from './late-log.ts'
import { startPage } from './origin.ts'
import { restartPace } from './restart-pace.ts'
import { lockedPreferences, windowSize, windowTitle } from './window-preferences.ts'

const pageDiedTooOften =
  'Tampilan Loket berhenti berulang kali. Data yang sudah tersimpan aman. ' +
  'Tutup program ini, hidupkan ulang komputer, lalu buka kembali.'

/** The counter's one window; shown once it has something to show. */
export function openCounterWindow(preload: string, log: Log): BrowserWindow {
  const window = new BrowserWindow({
    ...windowSize,
    title: windowTitle,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: '#ffffff',
    webPreferences: { ...lockedPreferences, preload, devTools: !app.isPackaged },
  })
  window.once('ready-to-show', () => {
    if (fillsScreen()) window.maximize()
    window.show()
  })
  window.on('page-title-updated', event => event.preventDefault())
  const pace = restartPace()
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    log({ event: 'page-died', reason })
    const restart = pace.afterDeath(performance.now())
    if (restart !== null) setTimeout(() => window.isDestroyed() || window.webContents.reload(), restart.delayMs)
    else dialog.showErrorBox(windowTitle, pageDiedTooOften)
  })
  void window.loadURL(startPage)
  return window
}

/** On the usual 1366 × 768 screen the task bar leaves less than the window wants. */
function fillsScreen(): boolean {
  const { width, height } = screen.getPrimaryDisplay().workAreaSize
  return width <= windowSize.width || height <= windowSize.height
}
