import { useRef, useState } from 'react'
import { useDo } from '../../hooks/use-do.ts'
import { useDraft } from '../../hooks/use-draft.ts'
import { useKeys } from '../../keys.ts'
import { useNavigation } from '../../navigation.ts'
import { Columns } from '../../parts/columns.tsx'
import type { PrintState } from '../../parts/print-outcome.tsx'
import { type ComplaintDraft, complaintProblems, registerInput } from './complaint-draft.ts'
import { ComplaintForm } from './complaint-form.tsx'
import { ComplaintNext } from './complaint-next.tsx'
import { ComplaintsToday } from './complaints-today.tsx'

export type Registered = { complaintId: string; number: string; draft: ComplaintDraft }

type Props = { visitId: string | null; ticketLabel: string | null; initial: ComplaintDraft }

export function ComplaintDesk({ visitId, ticketLabel, initial }: Props) {
  const { open } = useNavigation()
  const [first] = useState(initial)
  const [draft, setDraft, forget] = useDraft(`complaint ${visitId ?? 'without visit'}`, first)
  const [tried, setTried] = useState(false)
  const [registered, setRegistered] = useState<Registered | null>(null)
  const [printed, setPrinted] = useState<PrintState | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const register = useDo('complaint.register')
  const printing = useDo('paper.print')
  const problems = complaintProblems(draft)

  const print = async (complaintId: string, number: string) => {
    const what = `Tanda terima ${number}`
    setPrinted({ what, state: 'printing' })
    const reply = await printing.run({
      document: { kind: 'complaint-receipt', complaintId },
      printer: null,
      copies: 1,
    })
    // Meanwhile the clerk may have gone on to another complaint.
    setPrinted(now => (now?.what !== what ? now : reply.ok ? { what, state: 'done', outcome: reply.value } : null))
  }

  const record = async (withReceipt: boolean) => {
    setTried(true)
    const [problem] = Object.keys(problems)
    if (problem !== undefined || draft.category === null) {
      form.current?.querySelector<HTMLElement>(`[data-field="${problem}"] :is(input,textarea,button)`)?.focus()
      return
    }
    const reply = await register.run(registerInput(draft, draft.category, visitId))
    if (!reply.ok) return
    setRegistered({ ...reply.value, draft })
    forget()
    setTried(false)
    if (withReceipt) await print(reply.value.complaintId, reply.value.number)
  }

  const another = () => {
    setRegistered(null)
    setPrinted(null)
    printing.clear()
    requestAnimationFrame(() => form.current?.querySelector('input')?.focus())
  }
  const next = () => {
    if (register.pending) return
    if (!registered) void record(true)
    else if (visitId) open({ name: 'counter', visitId })
    else another()
  }
  useKeys({
    main: next,
    paper: () => (registered ? void print(registered.complaintId, registered.number) : void record(true)),
  })

  return (
    <Columns
      leftLabel="Pengaduan hari ini"
      left={<ComplaintsToday onPrint={print} printing={printing.pending} />}
      centreLabel="Pengaduan"
      right={
        <ComplaintNext
          draft={draft}
          registered={registered}
          printed={printed}
          pending={register.pending || printing.pending}
          refusal={register.refusal ?? printing.refusal}
          fromVisit={visitId !== null}
          onNext={next}
          onRecordOnly={() => void record(false)}
          onPrint={() => registered && void print(registered.complaintId, registered.number)}
        />
      }
    >
      <ComplaintForm
        form={form}
        draft={registered?.draft ?? draft}
        ticketLabel={ticketLabel}
        problems={tried ? problems : {}}
        done={registered !== null}
        onChange={setDraft}
        onEnter={next}
      />
    </Columns>
  )
}
