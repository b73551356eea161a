import { useAsk } from '../../hooks/use-ask.ts'
import { useNavigation } from '../../navigation.ts'
import { Action } from '../../parts/action.tsx'
import { Columns } from '../../parts/columns.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { ComplaintDesk } from './complaint-desk.tsx'
import { blankComplaint, complaintOf } from './complaint-draft.ts'

/** Records a complaint: of the visitor at the counter, or of somebody who writes, calls or wants no name. */
export function ComplaintScreen({ visitId }: { visitId: string | null }) {
  const { back } = useNavigation()
  const visit = useAsk('visit.read', { visitId: visitId ?? '' }, { enabled: visitId !== null })
  if (visitId === null) return <ComplaintDesk visitId={null} ticketLabel={null} initial={blankComplaint} />
  if (visit.value)
    return (
      <ComplaintDesk
        visitId={visitId}
        ticketLabel={visit.value.ticket?.label ?? null}
        initial={complaintOf(visit.value)}
      />
    )
  if (!visit.refusal) return null
  return (
    <Columns centreLabel="Pengaduan">
      <EmptyState
        title="Lembar tamu tidak dapat dibuka"
        action={
          <Action filled compact hint="back" onClick={back}>
            Kembali
          </Action>
        }
      >
        <Refusal refusal={visit.refusal} />
      </EmptyState>
    </Columns>
  )
}
