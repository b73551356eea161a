import { Checkbox } from '@mantine/core'
import { Choice } from '../../parts/choice.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { FieldGroup, LongTextField, SelectField, TextField } from '../../parts/field.tsx'
import styles from './fact-field.module.css'
import { type FactValue, type LetterField, listOf, recordOf, textOf } from './letter-facts.ts'
import { OfficialParts } from './official-parts.tsx'
import { PersonParts } from './person-parts.tsx'
import { RowsTable } from './rows-table.tsx'

export type FactFieldProps<F extends LetterField = LetterField> = {
  field: F
  value: FactValue | undefined
  onChange: (value: FactValue) => void
  /** The sentence to show at a path such as `subject.nik`; null while there is nothing to say. */
  problemAt: (path: string) => string | null
  /** The clerk has left the part at this path. */
  onLeave: (path: string) => void
}

const FEW_LETTERS = 34
const integerOf = (text: string): FactValue =>
  text.trim() === '' ? null : /^\d+$/.test(text.trim()) ? Number(text) : text

/** Whether the field wants the whole width of the form. */
export const isWide = (field: LetterField): boolean =>
  ['long-text', 'choices', 'person', 'document', 'official', 'rows'].includes(field.type) ||
  (field.type === 'text' && (field.help?.length ?? 0) > FEW_LETTERS)

/** The input for one declared field of a letter. */
export function FactField({ field, value, onChange, problemAt, onLeave }: FactFieldProps) {
  const { name, help } = field
  const label = field.required ? field.label : `${field.label} (bila perlu)`
  const problem = problemAt(name)
  const leave = () => onLeave(name)
  const common = { label, hint: help, problem, onBlur: leave }

  switch (field.type) {
    case 'text':
      return (
        <TextField
          {...common}
          value={textOf(value)}
          maxLength={300}
          onChange={event => onChange(event.currentTarget.value || null)}
        />
      )
    case 'long-text':
      return (
        <LongTextField
          {...common}
          autosize
          minRows={3}
          maxRows={8}
          value={textOf(value)}
          onChange={event => onChange(event.currentTarget.value || null)}
        />
      )
    case 'time':
      return (
        <TextField
          {...common}
          inputMode="decimal"
          hint={help ?? 'Contoh: 09.00'}
          value={textOf(value)}
          onChange={event => onChange(event.currentTarget.value || null)}
        />
      )
    case 'money':
      return (
        <TextField
          {...common}
          inputMode="numeric"
          hint={help ?? 'Rupiah tanpa titik, contoh: 1250000.'}
          value={typeof value === 'number' ? String(value) : textOf(value)}
          onChange={event => onChange(integerOf(event.currentTarget.value))}
        />
      )
    case 'official':
      return <OfficialParts {...{ field, value, onChange, problemAt, onLeave }} />
    case 'integer':
      return (
        <TextField
          {...common}
          inputMode="numeric"
          hint={help ?? `Angka ${field.min} sampai ${field.max}.`}
          value={typeof value === 'number' ? String(value) : textOf(value)}
          onChange={event => onChange(integerOf(event.currentTarget.value))}
        />
      )
    case 'date':
      return <DateField {...common} value={textOf(value) || null} onChange={onChange} />
    case 'boolean':
      return (
        <FieldGroup label={label} hint={problem ? <span className={styles.problem}>{problem}</span> : help}>
          <Choice
            label={label}
            options={[
              { value: true, label: 'Ya' },
              { value: false, label: 'Tidak' },
            ]}
            value={typeof value === 'boolean' ? value : null}
            onChange={onChange}
          />
        </FieldGroup>
      )
    case 'choice':
      return (
        <SelectField
          {...common}
          searchable={field.choices.length > 7}
          placeholder="Pilih"
          clearable={!field.required}
          data={field.choices.map(choice => ({ value: choice.value, label: choice.label }))}
          value={textOf(value) || null}
          onChange={onChange}
        />
      )
    case 'choices':
      return (
        <Checkbox.Group
          label={label}
          description={help}
          error={problem}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          classNames={{ label: styles.label ?? '', description: styles.description ?? '' }}
          value={listOf(value).map(textOf)}
          onChange={marked => onChange(marked)}
        >
          <div className={styles.marks}>
            {field.choices.map(choice => (
              <Checkbox key={choice.value} value={choice.value} label={choice.label} size="sm" />
            ))}
          </div>
        </Checkbox.Group>
      )
    case 'person':
      return <PersonParts {...{ field, value, onChange, problemAt, onLeave }} />
    case 'rows':
      return <RowsTable {...{ field, value, onChange, problemAt, onLeave }} />
    case 'document': {
      const paper = recordOf(value)
      const put = (part: string, fresh: FactValue) => onChange({ ...paper, [part]: fresh })
      const part = (key: string) => ({ problem: problemAt(`${name}.${key}`), onBlur: () => onLeave(`${name}.${key}`) })
      return (
        <fieldset className={styles.parts}>
          <legend className={styles.legend}>{label}</legend>
          {problem && <p className={styles.problem}>{problem}</p>}
          <div className={styles.paper}>
            <div data-fact={`${name}.number`}>
              <TextField
                label="Nomor"
                {...part('number')}
                value={textOf(paper.number)}
                onChange={event => put('number', event.currentTarget.value || null)}
              />
            </div>
            <div data-fact={`${name}.date`}>
              <DateField
                label="Tanggal"
                {...part('date')}
                value={textOf(paper.date) || null}
                onChange={day => put('date', day)}
              />
            </div>
            <div data-fact={`${name}.issuer`}>
              <TextField
                label="Diterbitkan oleh"
                {...part('issuer')}
                value={textOf(paper.issuer)}
                onChange={event => put('issuer', event.currentTarget.value || null)}
              />
            </div>
          </div>
          {help && <p className={styles.description}>{help}</p>}
        </fieldset>
      )
    }
  }
}
