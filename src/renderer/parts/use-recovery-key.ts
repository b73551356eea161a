import { useState } from 'react'
import type { OutputOf } from '#contract/contract.ts'
import type { Refused } from '#contract/reply.ts'
import { ask } from '../ask.ts'
import { useDo } from '../hooks/use-do.ts'

type Stage =
  | { at: 'none' }
  | { at: 'shown'; recoveryKey: string; asked: readonly [number, number] }
  | { at: 'asked'; asked: readonly [number, number] }
  /** `elsewhere`: whether the copies in the second place open with the new key; null where there is no such place. */
  | { at: 'done'; elsewhere: OutputOf<'recovery.confirm'>['secondPlace'] }

export type RecoveryKeySteps = {
  stage: Stage
  typed: readonly [string, string]
  refusal: Refused | null
  pending: boolean
  printed: OutputOf<'recovery.print'> | null
  begin(): Promise<void>
  print(): Promise<void>
  /** The paper is put away: the window forgets the key. */
  hide(): void
  type(index: 0 | 1, text: string): void
  /** True once the key is in force. */
  confirm(): Promise<boolean>
}

/** From a new recovery key to its confirmed paper. The key is held here while it is on the screen, and in no cache. */
export function useRecoveryKey(): RecoveryKeySteps {
  const [stage, setStage] = useState<Stage>({ at: 'none' })
  const [typed, setTyped] = useState<readonly [string, string]>(['', ''])
  const [begun, setBegun] = useState<{ pending: boolean; refusal: Refused | null }>({ pending: false, refusal: null })
  const [printed, setPrinted] = useState<OutputOf<'recovery.print'> | null>(null)
  const printing = useDo('recovery.print')
  const confirming = useDo('recovery.confirm')
  return {
    stage,
    typed,
    refusal: begun.refusal ?? printing.refusal ?? confirming.refusal,
    pending: begun.pending || printing.pending || confirming.pending,
    printed,
    async begin() {
      setBegun({ pending: true, refusal: null })
      printing.clear()
      confirming.clear()
      setPrinted(null)
      setTyped(['', ''])
      const reply = await ask('recovery.begin', {})
      setBegun({ pending: false, refusal: reply.ok ? null : reply })
      if (reply.ok) setStage({ at: 'shown', ...reply.value })
    },
    async print() {
      const reply = await printing.run({})
      setPrinted(reply.ok ? reply.value : null)
    },
    hide() {
      printing.clear()
      if (stage.at === 'shown') setStage({ at: 'asked', asked: stage.asked })
    },
    type(index, text) {
      setTyped(index === 0 ? [text, typed[1]] : [typed[0], text])
    },
    async confirm() {
      const reply = await confirming.run({ groups: [...typed] })
      if (reply.ok) setStage({ at: 'done', elsewhere: reply.value.secondPlace })
      return reply.ok
    },
  }
}
