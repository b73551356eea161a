import { contextBridge, ipcRenderer } from 'electron/renderer'
import { channels } from '#contract/channels.ts'
import type { Topic } from '#contract/topics.ts'
import type { CounterBridge, DeskState, KeyedProgress } from '#contract/wire.ts'
import { listeners } from './listeners.ts'
import { questionLine } from './question-line.ts'

const changes = listeners<Topic[]>()
const states = listeners<DeskState>()
const progress = listeners<KeyedProgress>()
const questions = questionLine(changes.tell, progress.tell)
let latest: DeskState = { state: 'starting', restoring: false }

ipcRenderer.on(channels.state, (_event, state: DeskState) => {
  latest = state
  states.tell(state)
})
ipcRenderer.on(channels.port, ({ ports: [port] }) => {
  if (port !== undefined) questions.attach(port)
})

const bridge: CounterBridge = {
  ask: question => questions.ask(question),
  cancel: key => questions.cancel(key),
  onProgress: listener => progress.add(listener),
  onChanged: listener => changes.add(listener),
  onDesk(listener) {
    listener(latest)
    return states.add(listener)
  },
  retryDesk: () => ipcRenderer.send(channels.retry),
  beginAnew: () => ipcRenderer.send(channels.beginAnew),
  recoverDesk: recoveryKey => ipcRenderer.send(channels.recover, recoveryKey),
  restoreDesk: wish => ipcRenderer.send(channels.restore, wish),
  chooseFolder: start => ipcRenderer.invoke(channels.chooseFolder, start),
  showOutput: path => ipcRenderer.send(channels.showOutput, path),
  copySupport: text => ipcRenderer.send(channels.copySupport, text),
  tellError: error => ipcRenderer.send(channels.tellError, error),
}

contextBridge.exposeInMainWorld('counter', bridge)
ipcRenderer.send(channels.connect)
