import { useEffect, useRef, useState } from 'react'
import { useDo } from '../../hooks/use-do.ts'
import { TextAction } from '../../parts/action.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Panel } from '../../parts/panel.tsx'
import { Notice, Refusal } from '../../parts/refusal.tsx'
import { Attachments, useAttachments } from './attachments.tsx'
import { type CheckOption, CheckRow, focusRow } from './check-row.tsx'
import styles from './checklist-pane.module.css'
import { opensGroup } from './checklist-text.ts'
import { RegistryRow } from './registry-row.tsx'
import { RequirementRow } from './requirement-row.tsx'
import { RuleFields } from './rule-fields.tsx'
import type { Application } from './sheet-types.ts'
import { StandardNote } from './standard-note.tsx'

const conditionOptions: readonly CheckOption<boolean>[] = [
  { value: true, label: 'Ya', letter: 'y' },
  { value: false, label: 'Tidak', letter: 't' },
]

type Props = {
  application: Application
  /** Raised by one to move to the first row without an answer, or else to the first missing paper. */
  focusRequest: number
}

/** The papers of one service: the register and questions first, then each requirement with its answer. */
export function ChecklistPane({ application, focusRequest }: Props) {
  const { conditions, registry, id: applicationId } = application
  const checklist = application.checklist.filter(row => !row.byRegistry)
  const mark = useDo('checklist.mark')
  const answer = useDo('checklist.answer')
  const list = useRef<HTMLDivElement>(null)
  const attachments = useAttachments(applicationId)
  const [attaching, setAttaching] = useState<{ requirementId: string | null; title: string } | null>(null)
  const others = attachments.filter(({ requirementId }) => requirementId === null).length
  const locked = application.state !== 'open' && application.state !== 'incomplete'

  useEffect(() => {
    if (focusRequest === 0) return
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-check-row]') ?? [])]
    const unanswered = rows.find(row => row.dataset.answered === undefined)
    focusRow(unanswered ?? rows.find(row => row.dataset.answered === 'missing') ?? rows[0])
  }, [focusRequest])

  return (
    <Panel fill title={application.serviceName} note={<StandardNote standard={application.standard} />}>
      {locked && (
        <div className={styles.locked}>
          <Notice tone="neutral">
            {application.state === 'cancelled'
              ? 'Permohonan ini dibatalkan.'
              : `Berkas diterima dengan tanda terima ${application.receiptNumber ?? ''}. Daftar periksa tidak berubah lagi.`}
          </Notice>
        </div>
      )}
      <div ref={list} data-check-list="">
        {registry && <RegistryRow application={application} locked={locked} />}
        {conditions.map(condition => (
          <div key={condition.id} className={styles.entry}>
            <CheckRow
              title={condition.question}
              label={condition.question}
              options={conditionOptions}
              value={condition.answer}
              locked={locked}
              onAnswer={value => void answer.run({ applicationId, conditionId: condition.id, answer: value })}
            />
            {condition.fields.length > 0 && (
              <RuleFields applicationId={applicationId} fields={condition.fields} locked={locked} optional />
            )}
          </div>
        ))}
        {checklist.map((row, index) => (
          <div
            key={row.requirementId}
            className={styles.entry}
            data-depth={Math.min(row.depth, 3)}
            data-grouped={row.group !== null || undefined}
          >
            {opensGroup(checklist, index) && <p className={styles.group}>Salah satu sudah cukup</p>}
            <RequirementRow
              applicationId={applicationId}
              row={row}
              locked={locked}
              attached={attachments.filter(each => each.requirementId === row.requirementId).length}
              onAttach={() => setAttaching({ requirementId: row.requirementId, title: row.text })}
              onMark={value => void mark.run({ applicationId, requirementId: row.requirementId, mark: value })}
            />
          </div>
        ))}
      </div>
      {checklist.length === 0 && conditions.length === 0 && (
        <EmptyState title="Layanan ini tidak meminta berkas">Keputusannya tidak mencetak persyaratan.</EmptyState>
      )}
      <div className={styles.others}>
        <TextAction onClick={() => setAttaching({ requirementId: null, title: 'permohonan ini' })}>
          {others === 0 ? 'Lampirkan foto atau pindaian lain' : `Lampiran lain (${others})`}
        </TextAction>
      </div>
      <Refusal refusal={mark.refusal ?? answer.refusal} />
      {attaching && (
        <Attachments
          applicationId={applicationId}
          {...attaching}
          attachments={attachments.filter(each => each.requirementId === attaching.requirementId)}
          sealed={application.confidential}
          closed={application.state === 'handed-over' || application.state === 'cancelled'}
          onClose={() => setAttaching(null)}
        />
      )}
    </Panel>
  )
}
