import { useState } from 'react'
import { useDo } from '../../hooks/use-do.ts'
import { TextAction } from '../../parts/action.tsx'
import { ReasonForm } from '../../parts/reason-form.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { useMay } from '../../session.ts'
import styles from './checklist-pane.module.css'
import type { Row } from './sheet-types.ts'

/** A rule that is not met can be accepted all the same by who has that right; it stands beside the rule who did and why. */
export function RuleException({ applicationId, row, locked }: { applicationId: string; row: Row; locked: boolean }) {
  const may = useMay()
  const override = useDo('checklist.override')
  const [asking, setAsking] = useState(false)
  const mayDecide = !locked && may('eligibility.override')
  const { exception, requirementId } = row
  const fails = row.satisfied === false && (row.kind === 'rule' || row.explanation !== null)
  if (exception)
    return (
      <div className={styles.exception}>
        <p>
          Diterima {exception.by} dengan pengecualian karena {exception.reason}
        </p>
        {mayDecide && (
          <TextAction onClick={() => void override.run({ applicationId, requirementId, reason: null })}>
            Tarik kembali pengecualian
          </TextAction>
        )}
        <Refusal refusal={override.refusal} />
      </div>
    )
  if (!fails || !mayDecide) return null
  return (
    <div className={styles.exception}>
      {asking ? (
        <ReasonForm
          title="Terima meskipun syarat ini tidak terpenuhi?"
          confirm="Terima dengan pengecualian"
          pending={override.pending}
          refusal={override.refusal}
          onConfirm={async reason => {
            const reply = await override.run({ applicationId, requirementId, reason })
            if (reply.ok) setAsking(false)
          }}
          onCancel={() => setAsking(false)}
        />
      ) : (
        <TextAction onClick={() => setAsking(true)}>Terima dengan pengecualian</TextAction>
      )}
    </div>
  )
}
