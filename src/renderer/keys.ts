import { useEffect, useLayoutEffect, useRef } from 'react'

/** Everything a key can ask for. A screen answers the commands that it knows; the frame answers the rest. */
export type Command =
  | 'new-visitor'
  | 'call-next'
  | 'checklist'
  | 'paper'
  | 'complaint'
  | 'close-day'
  | 'hide'
  | 'palette'
  | 'save-word'
  | 'back'
  | 'main'
  | 'pane-1'
  | 'pane-2'
  | 'pane-3'
  | 'pane-4'
  | 'pane-5'
  | 'pane-6'

type Stroke = { key: string; with?: 'Ctrl' | 'Alt'; label: string }

/** The whole keyboard map; `key` is KeyboardEvent.key, or for digits and letters held with Ctrl or Alt its code. */
export const strokes: Record<Command, Stroke> = {
  'new-visitor': { key: 'F2', label: 'F2' },
  'call-next': { key: 'F4', label: 'F4' },
  checklist: { key: 'F6', label: 'F6' },
  paper: { key: 'F8', label: 'F8' },
  complaint: { key: 'F9', label: 'F9' },
  'close-day': { key: 'F10', label: 'F10' },
  hide: { key: 'F12', label: 'F12' },
  palette: { key: 'KeyK', with: 'Ctrl', label: 'Ctrl+K' },
  'save-word': { key: 'KeyS', with: 'Ctrl', label: 'Ctrl+S' },
  back: { key: 'Escape', label: 'Esc' },
  /** The filled button; inside fields and on buttons Enter keeps its own meaning. */
  main: { key: 'Enter', label: 'Enter' },
  'pane-1': { key: 'Digit1', with: 'Alt', label: 'Alt+1' },
  'pane-2': { key: 'Digit2', with: 'Alt', label: 'Alt+2' },
  'pane-3': { key: 'Digit3', with: 'Alt', label: 'Alt+3' },
  'pane-4': { key: 'Digit4', with: 'Alt', label: 'Alt+4' },
  'pane-5': { key: 'Digit5', with: 'Alt', label: 'Alt+5' },
  'pane-6': { key: 'Digit6', with: 'Alt', label: 'Alt+6' },
}

export const keyLabel = (command: Command): string => strokes[command].label

/** Higher levels answer first: the frame, a screen, something that lies over a screen. */
export type Level = 'frame' | 'screen' | 'overlay'
const rank: Record<Level, number> = { frame: 0, screen: 1, overlay: 2 }

type Handlers = Partial<Record<Command, () => void>>
type Layer = { level: Level; handlers: { current: Handlers } }
const layers: Layer[] = []

/** The command of a key stroke, or null. */
export function commandOf(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): Command | null {
  const held = event.ctrlKey || event.metaKey ? 'Ctrl' : event.altKey ? 'Alt' : undefined
  for (const [command, stroke] of Object.entries(strokes) as [Command, Stroke][]) {
    if (stroke.with === held && (stroke.with ? event.code : event.key) === stroke.key) return command
  }
  return null
}

/** In a row of answers Space answers, so that Enter never takes an answer back by accident. */
const ownsEnter = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input,textarea,select,button,a,[role="option"]') !== null &&
  target.closest('[data-check-row]') === null

/** An open list, menu or dialog takes Esc for itself; a list that always stands on its screen does not. */
const somethingIsOpen = (): boolean =>
  [...document.querySelectorAll('[role="listbox"]:not([data-standing]),[role="menu"],[role="dialog"]')].some(
    part => part instanceof HTMLElement && part.offsetParent !== null,
  )

let openBeforeKey = false

function noteOpen(event: KeyboardEvent): void {
  openBeforeKey = event.key === 'Escape' && somethingIsOpen()
}

function dispatch(event: KeyboardEvent): void {
  const command = commandOf(event)
  if (!command || event.repeat) return
  if (command === 'main' && (event.defaultPrevented || ownsEnter(event.target) || somethingIsOpen())) return
  if (command === 'back' && (event.defaultPrevented || openBeforeKey)) return
  const [layer] = layers
    .filter(each => each.handlers.current[command])
    .sort((a, b) => rank[b.level] - rank[a.level] || layers.indexOf(b) - layers.indexOf(a))
  if (!layer) return
  event.preventDefault()
  layer.handlers.current[command]?.()
}

/** Listens once for the whole window; returns what takes the listening back. */
export function listenToKeys(): () => void {
  window.addEventListener('keydown', noteOpen, true)
  window.addEventListener('keydown', dispatch)
  return () => {
    window.removeEventListener('keydown', noteOpen, true)
    window.removeEventListener('keydown', dispatch)
  }
}

/** Answers commands while the component is shown. Leave a command out to let a lower level answer it. */
export function useKeys(handlers: Handlers, level: Level = 'screen'): void {
  const latest = useRef(handlers)
  useLayoutEffect(() => {
    latest.current = handlers
  })
  useEffect(() => {
    const layer: Layer = { level, handlers: latest }
    layers.push(layer)
    return () => {
      layers.splice(layers.indexOf(layer), 1)
    }
  }, [level])
}

const nothing = () => undefined
const noCommand = Object.fromEntries(Object.keys(strokes).map(command => [command, nothing]))

/** For what covers the screens: no key reaches them. Fields and buttons of the cover keep their own. */
export const useNoKeys = (): void => useKeys(noCommand, 'overlay')
