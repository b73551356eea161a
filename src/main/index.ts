import { app, type BrowserWindow, Menu, protocol, session } from 'electron/main'
import { toldError } from '#contract/told-error.ts'
import { answerKey } from './answer-key.ts'
import { chooseFolder } from './choose-folder.ts'
import { copySupport } from './copy-support.ts'
import { openCounterWindow } from './counter-window.ts'
import { superviseDesk } from './desk-supervisor.ts'
import { isStoreBack, knowStore } from './known-store.ts'
import { lateLog } from './late-log.ts'
import { lockDownPages, lockDownSession } from './lock-down.ts'
import { scheme } from './origin.ts'
import { linkPage } from './page-link.ts'
import { answerPaper } from './paper/answer-paper.ts'
import { paperPages } from './paper/paper-pages.ts'
import { paperPress } from './paper/press.ts'
import { type Places, placesFor } from './places.ts'
import { prepareDesk } from './prepare-desk.ts'
import { programStarted } from './program-started.ts'
import { serveCounter } from './serve-counter.ts'
import { showOutput } from './show-output.ts'
import { readStartOptions } from './start-options.ts'
import { systemKeyStore } from './system-key-store.ts'
import { usableProfile } from './usable-profile.ts'
import { keepKey } from './vault.ts'
import { wishedCopy } from './wished-copy.ts'
import { pageFlags } from './young-space.ts'

function findPlaces(): Places {
  return placesFor(readStartOptions(process.argv), {
    userData: app.getPath('userData'),
    documents: app.getPath('documents'),
    built: import.meta.dirname,
  })
}

function run(places: Places): void {
  let window: BrowserWindow | null = null
  const pages = paperPages()
  const { log, ...book } = lateLog(places.logs)
  const logMain = (error: unknown) => log({ event: 'error', where: 'main', error: toldError(error) })
  process.on('uncaughtExceptionMonitor', logMain)
  process.on('unhandledRejection', logMain)
  const press = paperPress(pages)
  const page = () => (window === null || window.isDestroyed() ? null : window.webContents)

  const desk = superviseDesk({
    entry: places.desk,
    dataFolder: places.data,
    prepare: wish =>
      prepareDesk(places, systemKeyStore, wish, {
        programVersion: app.getVersion(),
        sqliteBinding: app.isPackaged ? null : (process.env.LOKET_SQLITE_BINDING ?? null),
      }),
    answerKey: ask => answerKey(places, systemKeyStore, ask),
    keepKey: key => keepKey(places, systemKeyStore, key),
    knowStore: () => knowStore(places).catch(() => undefined),
    isStoreBack: () => isStoreBack(places),
    onState: state => link.tellState(state),
    onLine: port => link.handLine(port),
    answerPaper: ask => answerPaper(press, page, log, ask),
    log,
  })
  const link = linkPage(page, {
    connect() {
      link.tellState(desk.state())
      desk.requestLine()
    },
    retryDesk: () => desk.retry(),
    beginAnew: () => desk.beginAnew(),
    recoverDesk: recoveryKey => desk.recover(String(recoveryKey)),
    async restoreDesk(wish) {
      const copy = window && (await wishedCopy(wish, { state: desk.state(), backups: places.backups, window }))
      if (copy) desk.restore(copy.file, copy.recoveryKey)
    },
    chooseFolder: start => chooseFolder(window, start, app.getPath('documents')),
    showOutput: path => void showOutput(places.output, path),
    copySupport: text => void copySupport(text),
    tellError: error => log({ event: 'error', where: 'page', error: toldError(error) }),
  })

  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
  app.on('will-quit', event => {
    event.preventDefault()
    void desk
      .close()
      .then(() => book.leave())
      .finally(() => app.exit(0))
  })
  lockDownPages()
  void app.whenReady().then(() => {
    lockDownSession(session.defaultSession)
    protocol.handle(scheme, serveCounter(places, pages))
    window = openCounterWindow(places.preload, log)
    // A hidden window for papers may be open as well, so the last window is not the sign to leave.
    window.once('closed', () => app.quit())
    desk.start()
    log(programStarted(app.getVersion()))
    window.once('ready-to-show', () => void book.open())
  })
}

try {
  const places = findPlaces()
  // The lock is kept in the profile: one program for each data folder, before anything else is touched.
  app.setPath('userData', usableProfile(places.profile))
  if (app.requestSingleInstanceLock()) {
    // It would take back the switch that Chromium demands of root; every window asks for its sandbox by itself too.
    if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
    // Old counter computers: drawing this window on the processor takes less memory than a graphics process.
    app.disableHardwareAcceleration()
    app.commandLine.appendSwitch(...pageFlags)
    protocol.registerSchemesAsPrivileged([
      { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ])
    // macOS needs the menu for copy and paste; elsewhere it only takes room and time.
    if (process.platform !== 'darwin') Menu.setApplicationMenu(null)
    run(places)
  } else {
    app.quit()
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  app.exit(2)
}
