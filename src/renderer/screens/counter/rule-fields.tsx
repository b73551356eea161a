import { type KeyboardEvent, useId, useState } from 'react'
import { useDo } from '../../hooks/use-do.ts'
import { DateField } from '../../parts/date-field.tsx'
import { TextField } from '../../parts/field.tsx'
import { focusRow, neighbour } from './check-row.tsx'
import styles from './checklist-pane.module.css'
import type { Row } from './sheet-types.ts'

type Field = Row['fields'][number]
type Props = { applicationId: string; fields: readonly Field[]; locked: boolean; optional?: boolean }

/** What a rule is computed from, saved when the field is left or with Enter. */
export const RuleFields = ({ applicationId, fields, locked, optional = false }: Props) => (
  <div className={styles.fields}>
    {fields.map(field => (
      <RuleField
        key={`${field.name} ${field.entry ?? ''}`}
        applicationId={applicationId}
        field={field}
        locked={locked}
        optional={optional}
      />
    ))}
  </div>
)

function RuleField({
  applicationId,
  field,
  locked,
  optional,
}: {
  applicationId: string
  field: Field
  locked: boolean
  optional: boolean
}) {
  const enter = useDo('checklist.enter')
  const listId = useId()
  const [typed, setTyped] = useState(field.entry ?? '')
  const save = () => {
    const entry = typed.trim() === '' ? null : typed.trim()
    if (locked || entry === field.entry) return
    // An emptied field that was filled from the applicant's own record has nothing to take back.
    if (entry === null && field.known) setTyped(field.entry ?? '')
    else void enter.run({ applicationId, field: field.name, entry })
  }
  const hint = optional ? 'Bila ada; menjawab pertanyaan ini.' : undefined
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const row = event.currentTarget.closest<HTMLElement>('[data-check-row]')
    const by = event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    // Below a paper or a question it stands outside that row's own keys.
    if (row === null && event.key === 'Enter') {
      event.preventDefault()
      save()
    }
    if (by === 0 || row === null || (event.key !== 'Enter' && field.suggestions.length > 0)) return
    event.preventDefault()
    // Leaving the field saves it.
    focusRow(neighbour(row, by))
    if (row.contains(document.activeElement)) save()
  }
  return (
    <fieldset className={styles.field} onKeyDown={onKeyDown}>
      {field.kind === 'date' ? (
        <DateField
          label={field.label}
          value={typed === '' ? null : typed}
          onChange={day => setTyped(day ?? '')}
          onBlur={save}
          hint={hint}
          problem={enter.refusal?.detail}
          disabled={locked}
        />
      ) : (
        <TextField
          label={field.label}
          value={typed}
          maxLength={100}
          inputMode={field.kind === 'count' ? 'numeric' : 'text'}
          list={field.suggestions.length > 0 ? listId : undefined}
          onChange={event => setTyped(event.currentTarget.value)}
          onBlur={save}
          hint={hint}
          problem={enter.refusal?.detail}
          disabled={locked}
        />
      )}
      {field.suggestions.length > 0 && (
        <datalist id={listId}>
          {field.suggestions.map(word => (
            <option key={word} value={word} />
          ))}
        </datalist>
      )}
    </fieldset>
  )
}
