import { createContext, createElement, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import type { DueGroup } from '#domain/due-group.ts'

/** The six words of a visitor's sheet. */
export const panes = ['person', 'services', 'checklist', 'steps', 'letters', 'handover'] as const
export type Pane = (typeof panes)[number]

/** The lists of the board of unfinished work. */
export type WorkKind =
  | 'all'
  | DueGroup
  | 'ready-for-handover'
  | 'waiting-for-signature'
  | 'in-progress'
  | 'waiting-for-papers'
  | 'outside'

export type Screen =
  /** Without a visit the counter shows the visitor being served. */
  | { name: 'counter'; visitId?: string; pane?: Pane; applicationId?: string }
  | { name: 'new-visitor' }
  | { name: 'letter'; letterId: string }
  | { name: 'handover'; letterId: string }
  | { name: 'complaint'; visitId: string | null }
  /** Without a day, today. */
  | { name: 'closing'; day?: string }
  | { name: 'unfinished' }
  /** Without a file, the list of those that were kept. */
  | { name: 'salvage'; file?: string }
  | { name: 'work'; kind: WorkKind }
  | { name: 'agenda' }
  | { name: 'guest-book' }
  /** Without a register the first one, without a period today. */
  | { name: 'registers'; register?: string; period?: string }
  | { name: 'history'; visitId: string }
  | { name: 'settings'; part?: 'backup' | 'holidays' }
  | { name: 'backups' }
  | { name: 'letter-templates' }
  | { name: 'letter-template'; kind: string }
  /** Puts the copy in this file in the place of the data. */
  | { name: 'restore'; file: string }
  | { name: 'personal-data' }
  /** Without a service, the first of the office; `of` names the version that an application began with. */
  | { name: 'standard'; serviceId?: string; of?: { standardId: string; version: number } }
  | { name: 'standard-import' }

export type Navigation = {
  screen: Screen
  /** Shows a screen; `back` returns to the one before it. */
  open(screen: Screen): void
  /** The screen before this one; from the first one it stays at the counter. */
  back(): void
}

const NavigationContext = createContext<Navigation | null>(null)
const home: Screen = { name: 'counter' }
const MAX_HISTORY = 30

export function NavigationProvider({ children }: { children: ReactNode }) {
  const [history, setHistory] = useState<Screen[]>([home])
  const open = useCallback((screen: Screen) => {
    setHistory(before => {
      const last = before.at(-1) ?? home
      const kept = last.name === screen.name ? before.slice(0, -1) : before
      return screen.name === 'counter' ? [screen] : [...kept, screen].slice(-MAX_HISTORY)
    })
  }, [])
  const back = useCallback(() => {
    setHistory(before => (before.length > 1 ? before.slice(0, -1) : [home]))
  }, [])
  const screen = history.at(-1) ?? home
  const navigation = useMemo(() => ({ screen, open, back }), [screen, open, back])
  return createElement(NavigationContext, { value: navigation }, children)
}

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext)
  if (!navigation) throw new Error('useNavigation outside NavigationProvider')
  return navigation
}
