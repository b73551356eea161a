import { useRef, useState } from 'react'
import { useDo } from '../../hooks/use-do.ts'
import { useDraft } from '../../hooks/use-draft.ts'
import { useKeys } from '../../keys.ts'
import { useNavigation } from '../../navigation.ts'
import { Columns } from '../../parts/columns.tsx'
import { complaintReceipt } from '../../parts/complaint-receipt.ts'
import { usePrint } from '../../parts/use-print.ts'
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
  const form = useRef<HTMLFormElement>(null)
  const register = useDo('complaint.register')
  const printing = usePrint()
  const problems = complaintProblems(draft)

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
    if (withReceipt) await printing.print(complaintReceipt(reply.value.complaintId, reply.value.number))
  }

  const another = () => {
    setRegistered(null)
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
    paper: () =>
      registered ? void printing.print(complaintReceipt(registered.complaintId, registered.number)) : void record(true),
  })

  return (
    <Columns
      leftLabel="Pengaduan hari ini"
      left={<ComplaintsToday printing={printing} />}
      centreLabel="Pengaduan"
      right={
        <ComplaintNext
          draft={draft}
          registered={registered}
          printing={printing}
          pending={register.pending || printing.printed?.state === 'printing'}
          refusal={register.refusal ?? printing.refusal}
          fromVisit={visitId !== null}
          onNext={next}
          onRecordOnly={() => void record(false)}
          onPrint={() => registered && void printing.print(complaintReceipt(registered.complaintId, registered.number))}
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
