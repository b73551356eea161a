import { type CheckOption, CheckRow } from './check-row.tsx'
import styles from './checklist-pane.module.css'
import { rowNote } from './checklist-text.ts'
import { RuleException } from './rule-exception.tsx'
import { RuleFields } from './rule-fields.tsx'
import type { Row } from './sheet-types.ts'

const paperOptions: readonly CheckOption<'present' | 'missing'>[] = [
  { value: 'present', label: 'Ada', letter: 'a', tone: 'ok' },
  { value: 'missing', label: 'Tidak ada', letter: 't', tone: 'problem' },
]
const ruleOptions: readonly CheckOption<'present' | 'missing'>[] = [
  { value: 'present', label: 'Ya', letter: 'y', tone: 'ok' },
  { value: 'missing', label: 'Tidak', letter: 't', tone: 'problem' },
]

type Props = {
  applicationId: string
  row: Row
  locked: boolean
  /** How many photos and scans there are of it. */
  attached: number
  onMark: (mark: 'present' | 'missing' | null) => void
  onAttach: () => void
}

/** A requirement with its answer: a paper that is there or not, a question, or a rule that is computed. */
export function RequirementRow({ applicationId, row, locked, attached, onMark, onAttach }: Props) {
  const note = rowNote(row)
  if (row.kind === 'heading' || row.fromOffice) {
    return (
      <div className={styles.plain} data-heading={row.kind === 'heading' || undefined}>
        <p className={styles.title}>{row.text}</p>
        {note && <p className={styles.note}>{note}</p>}
      </div>
    )
  }
  if (row.kind === 'rule' && row.fields.length > 0) {
    return (
      <>
        <fieldset
          className={styles.row}
          aria-label={row.text}
          data-check-row=""
          data-answered={row.satisfied === null ? undefined : row.satisfied ? 'present' : 'missing'}
        >
          <div className={styles.words}>
            <p className={styles.title}>{row.text}</p>
            {note && (
              <p className={styles.note} data-problem={row.satisfied === false || undefined}>
                {note}
              </p>
            )}
          </div>
          <RuleFields applicationId={applicationId} fields={row.fields} locked={locked} />
        </fieldset>
        <RuleException applicationId={applicationId} row={row} locked={locked} />
      </>
    )
  }
  // A fact that is known outweighs the clerk's own answer to a rule.
  const settled = row.kind === 'rule' && row.explanation !== null && row.satisfied !== null
  const exceptedAnswer = row.exception ? 'missing' : 'present'
  return (
    <>
      <CheckRow
        title={row.text}
        label={row.text}
        note={note}
        options={row.kind === 'rule' ? ruleOptions : paperOptions}
        value={settled ? (row.satisfied ? exceptedAnswer : 'missing') : row.mark}
        locked={locked || settled}
        onAnswer={onMark}
        attach={row.kind === 'paper' ? { count: attached, open: onAttach } : null}
      />
      {row.fields.length > 0 && <RuleFields applicationId={applicationId} fields={row.fields} locked={locked} />}
      <RuleException applicationId={applicationId} row={row} locked={locked} />
    </>
  )
}
