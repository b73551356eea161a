import { useEffect, useRef } from 'react'
import { useDo } from '../../hooks/use-do.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Panel } from '../../parts/panel.tsx'
import { Notice, Refusal } from '../../parts/refusal.tsx'
import { type CheckOption, CheckRow, focusRow } from './check-row.tsx'
import styles from './checklist-pane.module.css'
import { opensGroup, rowNote } from './checklist-text.ts'
import { RegistryRow } from './registry-row.tsx'
import type { Application, Row } from './sheet-types.ts'
import { StandardNote } from './standard-note.tsx'

const paperOptions: readonly CheckOption<'present' | 'missing'>[] = [
  { value: 'present', label: 'Ada', letter: 'a', tone: 'ok' },
  { value: 'missing', label: 'Tidak ada', letter: 't', tone: 'problem' },
]
const ruleOptions: readonly CheckOption<'present' | 'missing'>[] = [
  { value: 'present', label: 'Ya', letter: 'y', tone: 'ok' },
  { value: 'missing', label: 'Tidak', letter: 't', tone: 'problem' },
]
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
            <Requirement
              row={row}
              locked={locked}
              onMark={value => void mark.run({ applicationId, requirementId: row.requirementId, mark: value })}
            />
          </div>
        ))}
      </div>
      {checklist.length === 0 && conditions.length === 0 && (
        <EmptyState title="Layanan ini tidak meminta berkas">Keputusannya tidak mencetak persyaratan.</EmptyState>
      )}
      <Refusal refusal={mark.refusal ?? answer.refusal} />
    </Panel>
  )
}

function Requirement({
  row,
  locked,
  onMark,
}: {
  row: Row
  locked: boolean
  onMark: (mark: 'present' | 'missing' | null) => void
}) {
  const note = rowNote(row)
  if (row.kind === 'heading' || row.fromOffice) {
    return (
      <div className={styles.plain} data-heading={row.kind === 'heading' || undefined}>
        <p className={styles.title}>{row.text}</p>
        {note && <p className={styles.note}>{note}</p>}
      </div>
    )
  }
  // A fact that is known outweighs the clerk's own answer to a rule.
  const settled = row.kind === 'rule' && row.explanation !== null && row.satisfied !== null
  return (
    <CheckRow
      title={row.text}
      label={row.text}
      note={note}
      options={row.kind === 'rule' ? ruleOptions : paperOptions}
      value={settled ? (row.satisfied ? 'present' : 'missing') : row.mark}
      locked={locked || settled}
      onAnswer={onMark}
    />
  )
}
