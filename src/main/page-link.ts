import { ipcMain, type MessagePortMain, type WebContents, type WebFrameMain } from 'electron/main'
import { channels } from '#contract/channels.ts'
import type { DeskState } from '#contract/wire.ts'
import { isOurTopFrame } from './origin.ts'

/** What the window's page may ask of main; questions to the desk go over a line of their own. */
export type PageWishes = {
  connect(): void
  retryDesk(): void
  beginAnew(): void
  recoverDesk(recoveryKey: unknown): void
  restoreDesk(wish: unknown): void
  chooseFolder(start: unknown): Promise<string | null>
  showOutput(path: unknown): void
  copySupport(text: unknown): void
  tellError(error: unknown): void
}

export type PageLink = {
  tellState(state: DeskState): void
  /** A line for a page that has not asked for one yet is closed; the page asks once it can hear. */
  handLine(port: MessagePortMain): void
}

/** Listens to the window's own top frame and to nobody else. `contents` answers null while there is no window. */
export function linkPage(contents: () => WebContents | null, wishes: PageWishes): PageLink {
  const isOurs = (sender: WebContents, frame: WebFrameMain | null): boolean =>
    sender === contents() && isOurTopFrame(frame)

  let isListening = false

  ipcMain.on(channels.connect, event => {
    if (!isOurs(event.sender, event.senderFrame)) return
    isListening = true
    wishes.connect()
  })
  ipcMain.on(channels.retry, event => {
    if (isOurs(event.sender, event.senderFrame)) wishes.retryDesk()
  })
  ipcMain.on(channels.beginAnew, event => {
    if (isOurs(event.sender, event.senderFrame)) wishes.beginAnew()
  })
  ipcMain.on(channels.recover, (event, recoveryKey: unknown) => {
    if (isOurs(event.sender, event.senderFrame)) wishes.recoverDesk(recoveryKey)
  })
  ipcMain.on(channels.restore, (event, wish: unknown) => {
    if (isOurs(event.sender, event.senderFrame)) wishes.restoreDesk(wish)
  })
  ipcMain.handle(channels.chooseFolder, (event, start: unknown) =>
    isOurs(event.sender, event.senderFrame) ? wishes.chooseFolder(start) : null,
  )
  ipcMain.on(channels.showOutput, (event, path: unknown) => {
    if (isOurs(event.sender, event.senderFrame)) wishes.showOutput(path)
  })

  ipcMain.on(channels.copySupport, (event, text: unknown) => {
    if (isOurs(event.sender, event.senderFrame)) wishes.copySupport(text)
  })
  ipcMain.on(channels.tellError, (event, error: unknown) => {
    if (isOurs(event.sender, event.senderFrame)) wishes.tellError(error)
  })

  function page(): WebContents | null {
    const ours = contents()
    return ours !== null && !ours.isDestroyed() && isOurTopFrame(ours.mainFrame) ? ours : null
  }

  return {
    tellState(state) {
      page()?.send(channels.state, state)
    },
    handLine(port) {
      const ours = page()
      if (ours === null || !isListening) port.close()
      else ours.postMessage(channels.port, null, [port])
    },
  }
}
