import { Choice } from '../../parts/choice.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { FieldGroup, TextField } from '../../parts/field.tsx'
import { optionsOf, sexText } from '../../words.ts'
import styles from './fact-field.module.css'
import type { FactFieldProps } from './fact-field.tsx'
import { type FactValue, type LetterField, recordOf, textOf } from './letter-facts.ts'

type PersonField = Extract<LetterField, { type: 'person' }>

const texts = [
  { part: 'name', label: 'Nama', wide: true },
  { part: 'nik', label: 'NIK', wide: false },
  { part: 'birthPlace', label: 'Tempat lahir', wide: false },
] as const
const more = [
  { part: 'religion', label: 'Agama', wide: false },
  { part: 'occupation', label: 'Pekerjaan', wide: false },
  { part: 'address', label: 'Alamat', wide: true },
] as const

/** A person as the letter names them; parts the letter does not need say so. */
export function PersonParts({ field, value, onChange, problemAt, onLeave }: FactFieldProps<PersonField>) {
  const person = recordOf(value)
  const put = (part: string, fresh: FactValue) => onChange({ ...person, [part]: fresh })
  const needed = (part: string): boolean => part === 'name' || field.needs.some(need => need === part)
  const labelled = (part: string, label: string) => (needed(part) ? label : `${label} (bila ada)`)
  const at = (part: string) => `${field.name}.${part}`
  const own = problemAt(field.name)

  const text = ({ part, label, wide }: (typeof texts)[number] | (typeof more)[number]) => (
    <div key={part} data-fact={at(part)} data-wide={wide || undefined}>
      <TextField
        label={labelled(part, label)}
        value={textOf(person[part])}
        inputMode={part === 'nik' ? 'numeric' : 'text'}
        maxLength={300}
        problem={problemAt(at(part))}
        onChange={event => put(part, event.currentTarget.value || null)}
        onBlur={() => onLeave(at(part))}
      />
    </div>
  )

  return (
    <fieldset className={styles.parts}>
      <legend className={styles.legend}>{field.label}</legend>
      {own && <p className={styles.problem}>{own}</p>}
      <div className={styles.grid}>
        {texts.map(text)}
        <div data-fact={at('birthDate')}>
          <DateField
            label={labelled('birthDate', 'Tanggal lahir')}
            value={textOf(person.birthDate) || null}
            problem={problemAt(at('birthDate'))}
            onChange={day => put('birthDate', day)}
            onBlur={() => onLeave(at('birthDate'))}
          />
        </div>
        <div data-fact={at('sex')}>
          <FieldGroup label={labelled('sex', 'Jenis kelamin')}>
            <Choice
              label="Jenis kelamin"
              clearable={!needed('sex')}
              options={optionsOf(sexText)}
              value={person.sex === 'male' || person.sex === 'female' ? person.sex : null}
              onChange={sex => put('sex', sex)}
            />
          </FieldGroup>
        </div>
        {more.map(text)}
      </div>
    </fieldset>
  )
}
