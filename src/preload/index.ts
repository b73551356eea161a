import { contextBridge, ipcRenderer } from 'electron/renderer'
import { channels } from '#contract/channels.ts'
import type { Topic } from '#contract/topics.ts'
import type { CounterBridge, DeskState } from '#contract/wire.ts'
import { listeners } from './listeners.ts'
import { questionLine } from './question-line.ts'

const changes = listeners<Topic[]>()
const states = listeners<DeskState>()
const questions = questionLine(changes.tell)
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
  onChanged: listener => changes.add(listener),
  onDesk(listener) {
    listener(latest)
    return states.add(listener)
  },
  retryDesk: () => ipcRenderer.send(channels.retry),
  recoverDesk: recoveryKey => ipcRenderer.send(channels.recover, recoveryKey),
  restoreDesk: wish => ipcRenderer.send(channels.restore, wish),
  showOutput: path => ipcRenderer.send(channels.showOutput, path),
}

contextBridge.exposeInMainWorld('counter', bridge)
ipcRenderer.send(channels.connect)
