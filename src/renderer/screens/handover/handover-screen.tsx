import { useAsk } from '../../hooks/use-ask.ts'
import { useNavigation } from '../../navigation.ts'
import { Action } from '../../parts/action.tsx'
import { Columns } from '../../parts/columns.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { ShowAfter } from '../../parts/show-after.tsx'
import { HandoverForm } from './handover-form.tsx'

/** Gives a finished letter to whoever came for it, and enters it in the handover book. */
export function HandoverScreen({ letterId }: { letterId: string }) {
  const { back } = useNavigation()
  const letter = useAsk('letter.read', { letterId })
  const visitId = letter.value?.visitId
  const visit = useAsk('visit.read', { visitId: visitId ?? '' }, { enabled: visitId !== undefined })
  if (letter.value && visit.value) return <HandoverForm letter={letter.value} visit={visit.value} />

  const refusal = letter.refusal ?? visit.refusal
  return (
    <Columns centreLabel="Serah terima">
      {refusal ? (
        <EmptyState
          title="Serah terima tidak dapat dibuka"
          action={
            <Action filled compact hint="back" onClick={back}>
              Kembali
            </Action>
          }
        >
          <Refusal refusal={refusal} />
        </EmptyState>
      ) : (
        <ShowAfter>
          <p role="status">Membuka serah terima.</p>
        </ShowAfter>
      )}
    </Columns>
  )
}
