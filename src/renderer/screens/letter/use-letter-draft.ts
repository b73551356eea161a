import { useCallback, useEffect, useRef, useState } from 'react'
import type { Refused } from '#contract/reply.ts'
import { useDo } from '../../hooks/use-do.ts'
import { useDraft } from '../../hooks/use-draft.ts'
import { useOffice } from '../../office.ts'
import type { Facts, FactValue, Letter, Problem } from './letter-facts.ts'

const SAVE_AFTER_MS = 600

type Content = { facts: Facts; signatoryId: string }

export type LetterDraft = Content & {
  problems: readonly Problem[]
  /** UTC instant of the last save in this visit to the screen. */
  savedAt: string | null
  unsaved: boolean
  saving: boolean
  refusal: Refused | null
  setFact(name: string, value: FactValue): void
  setSignatory(id: string): void
  /** Saves what is not saved yet; true when the desk has everything that stands on the screen. */
  flush(): Promise<boolean>
}

/**
 * What stands in a draft, saved by itself shortly after the last key. Mount it once per letter (React key):
 * the desk's later answers never overwrite what the clerk is typing.
 */
export function useLetterDraft(letter: Letter): LetterDraft {
  const { clockOffsetMs } = useOffice()
  const { run } = useDo('letter.edit')
  const [kept, keep, forget] = useDraft<Content | null>(`letter ${letter.id}`, null)
  const [content, setContent] = useState<Content>(kept ?? { facts: letter.facts, signatoryId: letter.signatoryId })
  const [problems, setProblems] = useState<readonly Problem[]>(letter.problems)
  const [savedAt, setSavedAt] = useState<string | null>(null)
  const [unsaved, setUnsaved] = useState(kept !== null)
  const [saving, setSaving] = useState(false)
  const [refusal, setRefusal] = useState<Refused | null>(null)
  const waiting = useRef<Content | null>(kept)
  const underWay = useRef<Promise<boolean> | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  const sendAll = useCallback(async (): Promise<boolean> => {
    while (waiting.current) {
      const sent = waiting.current
      waiting.current = null
      const reply = await run({ letterId: letter.id, facts: sent.facts, signatoryId: sent.signatoryId })
      if (!reply.ok) {
        waiting.current ??= sent
        setRefusal(reply)
        return false
      }
      setRefusal(null)
      setProblems(reply.value.problems)
      setSavedAt(new Date(Date.now() + clockOffsetMs).toISOString())
    }
    setUnsaved(false)
    forget()
    return true
  }, [run, letter.id, clockOffsetMs, forget])

  const flush = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current)
    if (underWay.current) return underWay.current
    if (!waiting.current) return Promise.resolve(true)
    setSaving(true)
    underWay.current = sendAll().finally(() => {
      underWay.current = null
      setSaving(false)
    })
    return underWay.current
  }, [sendAll])

  const change = (next: Content) => {
    setContent(next)
    setUnsaved(true)
    keep(next)
    waiting.current = next
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void flush(), SAVE_AFTER_MS)
  }

  useEffect(() => () => void flush(), [flush])

  // The register may be looked up again elsewhere; while nothing waits to be saved, the desk's word counts.
  useEffect(() => {
    if (!waiting.current && !underWay.current) setProblems(letter.problems)
  }, [letter.problems])

  return {
    ...content,
    problems,
    savedAt,
    unsaved,
    saving,
    refusal,
    setFact: (name, value) => change({ ...content, facts: { ...content.facts, [name]: value } }),
    setSignatory: signatoryId => change({ ...content, signatoryId }),
    flush,
  }
}
