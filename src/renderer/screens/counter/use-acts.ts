import { useEffect, useState } from 'react'
import type { Refused } from '#contract/reply.ts'
import { useDo } from '../../hooks/use-do.ts'
import { type Pane, useNavigation } from '../../navigation.ts'
import { useOffice } from '../../office.ts'
import { type Paper, type Printing, usePrint } from '../../parts/use-print.ts'
import { openRows } from './open-rows.ts'
import type { Act, Application, Sheet } from './sheet-types.ts'

type Answer = { ok: true } | Refused

export type Acts = {
  perform(act: Act): Promise<void>
  /** What is under way. */
  busy: Act | null
  refusal: Refused | null
  printing: Printing
}

type Ways = { show(pane: Pane): void; check(): void; choose(applicationId: string): void }

/** Does what the buttons of the right column say, for one visitor's sheet. */
export function useActs(sheet: Sheet | null, application: Application | null, ways: Ways): Acts {
  const { open } = useNavigation()
  const begin = useDo('queue.begin')
  const recall = useDo('queue.recall')
  const call = useDo('queue.call')
  const markAbsent = useDo('queue.mark-absent')
  const finish = useDo('queue.finish')
  const mark = useDo('checklist.mark')
  const accept = useDo('application.accept')
  const returnIncomplete = useDo('application.return-incomplete')
  const completeStep = useDo('step.complete')
  const draftLetter = useDo('letter.draft')
  const sign = useDo('letter.sign')
  const { businessDate } = useOffice()
  const printing = usePrint()
  const { print, clear } = printing
  const [busy, setBusy] = useState<Act | null>(null)
  const [refusal, setRefusal] = useState<Refused | null>(null)
  const visitId = sheet?.id

  useEffect(() => {
    if (visitId) {
      setRefusal(null)
      clear()
    }
  }, [visitId, clear])

  const answer = async (act: Act): Promise<Answer> => {
    if (!sheet) return { ok: true }
    const ticketId = sheet.ticket?.id ?? ''
    const applicationId = application?.id ?? ''
    const receipt = (number: string): Paper => ({
      document: { kind: 'application-receipt', applicationId },
      what: `Tanda terima ${number}`,
    })
    const missing = (number: string): Paper => ({
      document: { kind: 'missing-papers', applicationId },
      what: `Lembar kekurangan ${number}`,
    })
    switch (act.do) {
      case 'begin':
        return begin.run({ ticketId })
      case 'recall':
        return recall.run({ ticketId })
      case 'call':
        return call.run({ ticketId })
      case 'mark-absent': {
        const reply = await markAbsent.run({ ticketId })
        if (reply.ok) open({ name: 'counter' })
        return reply
      }
      case 'finish': {
        const reply = await finish.run({ ticketId })
        if (reply.ok) open({ name: 'counter' })
        return reply
      }
      case 'complaint':
        open({ name: 'complaint', visitId: sheet.id })
        return { ok: true }
      case 'show':
        ways.show(act.pane)
        return { ok: true }
      case 'check':
        ways.check()
        return { ok: true }
      case 'choose':
        ways.choose(act.applicationId)
        return { ok: true }
      case 'mark-rest-present': {
        for (const row of application ? openRows(application) : []) {
          const reply = await mark.run({ applicationId, requirementId: row.requirementId, mark: 'present' })
          if (!reply.ok) return reply
        }
        return { ok: true }
      }
      case 'accept': {
        const reply = await accept.run({ applicationId })
        // The printer takes seconds; the clerk goes on meanwhile and its outcome shows in its own place.
        if (reply.ok) void print(receipt(reply.value.receiptNumber))
        return reply
      }
      case 'return-incomplete': {
        const reply = await returnIncomplete.run({ applicationId })
        if (reply.ok && act.print) void print(missing(reply.value.sheetNumber))
        return reply
      }
      case 'print-receipt':
        return print(receipt(application?.receiptNumber ?? ''))
      case 'print-missing':
        return print(missing(application?.missingSheetNumber ?? ''))
      case 'complete-step':
        return completeStep.run({ applicationId, stepNo: act.stepNo, note: null })
      case 'draft-letter': {
        const reply = await draftLetter.run({ applicationId, kind: act.kind })
        if (reply.ok) open({ name: 'letter', letterId: reply.value.letterId })
        return reply
      }
      case 'open-letter':
        open({ name: 'letter', letterId: act.letterId })
        return { ok: true }
      case 'print-letters':
        return print({ document: { kind: 'letters', applicationId, letterKind: act.kind }, what: act.what })
      case 'sign-letters': {
        for (const letterId of act.letterIds) {
          const reply = await sign.run({ letterId, signedOn: businessDate })
          if (!reply.ok) return reply
        }
        return { ok: true }
      }
      case 'hand-over':
        open({ name: 'handover', letterId: act.letterId })
        return { ok: true }
    }
  }

  const perform = async (act: Act) => {
    if (busy) return
    setBusy(act)
    setRefusal(null)
    try {
      const reply = await answer(act)
      if (!reply.ok) setRefusal(reply)
    } finally {
      setBusy(null)
    }
  }

  return {
    perform,
    busy,
    refusal: refusal ?? printing.refusal,
    printing,
  }
}
