import { useCallback, useState } from 'react'

/** What was typed and not yet saved, by screen; in memory only, gone with the session. */
const drafts = new Map<string, unknown>()

export const forgetDrafts = (): void => drafts.clear()

/**
 * State that survives leaving the screen, so that Esc never loses what was typed.
 * `key` names the form and what it is about; a new key begins with `initial` again.
 */
export function useDraft<T>(key: string, initial: T): [T, (next: T | ((before: T) => T)) => void, () => void] {
  const [held, setHeld] = useState<{ key: string; value: T }>(() => ({ key, value: remembered(key, initial) }))
  const value = held.key === key ? held.value : remembered(key, initial)
  const set = useCallback(
    (next: T | ((before: T) => T)) => {
      const before = remembered(key, initial)
      const after = typeof next === 'function' ? (next as (before: T) => T)(before) : next
      drafts.set(key, after)
      setHeld({ key, value: after })
    },
    [key, initial],
  )
  const clear = useCallback(() => {
    drafts.delete(key)
    setHeld({ key, value: initial })
  }, [key, initial])
  return [value, set, clear]
}

const remembered = <T>(key: string, initial: T): T => (drafts.has(key) ? (drafts.get(key) as T) : initial)
