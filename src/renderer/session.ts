import { useSyncExternalStore } from 'react'
import type { OutputOf } from '#contract/contract.ts'
import { keepToken } from './ask.ts'
import { forgetUnanswered } from './hooks/unanswered.ts'
import { forgetDrafts } from './hooks/use-draft.ts'

export type Account = OutputOf<'session.sign-in'>['account']
type Rights = OutputOf<'session.sign-in'>['rights']

export type HiddenBecause = 'asked' | 'idle' | 'expired'

/** `hidden`: the screens are still there, unseen, until the same clerk gives the PIN again. */
export type Session =
  /** `restoredTo`: until when the data goes that a restoration has just put in place. */
  | { state: 'out'; restoredTo?: string }
  | { state: 'in'; account: Account; rights: Rights }
  | { state: 'hidden'; account: Account; rights: Rights; because: HiddenBecause }

let session: Session = { state: 'out' }
const listeners = new Set<() => void>()

function change(next: Session): void {
  session = next
  for (const listener of listeners) listener()
}

export function sessionBegun(begun: OutputOf<'session.sign-in'>): void {
  keepToken(begun.token)
  change({ state: 'in', account: begun.account, rights: begun.rights })
}

/** The PIN was right; too late when the clerk has signed out meanwhile. */
export function screensShown(begun: OutputOf<'session.sign-in'>): void {
  if (session.state === 'hidden') sessionBegun(begun)
}

/** `expired`: the desk no longer knows the token, for example after it was started again. */
export function hideScreens(because: HiddenBecause = 'asked'): void {
  if (session.state === 'in') change({ ...session, state: 'hidden', because })
}

export const sessionEnded = (): void => end({ state: 'out' })

/** Other data has other accounts, PINs and sessions: whoever is there signs in anew. */
export const dataRestored = (restoredTo: string): void => end({ state: 'out', restoredTo })

function end(out: Session): void {
  keepToken(null)
  forgetDrafts()
  forgetUnanswered()
  change(out)
}

export const useSession = (): Session =>
  useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => session,
  )

/** The clerk who is signed in; only for what is shown inside the frame. */
export function useAccount(): Account {
  const now = useSession()
  if (now.state === 'out') throw new Error('useAccount without a session')
  return now.account
}

/** Whether the clerk who is signed in has a right; the desk checks it again with every call. */
export function useMay(): (right: Rights[number]) => boolean {
  const now = useSession()
  return right => now.state !== 'out' && now.rights.includes(right)
}
