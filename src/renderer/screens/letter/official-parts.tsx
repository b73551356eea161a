import { useAsk } from '../../hooks/use-ask.ts'
import { SelectField, TextField } from '../../parts/field.tsx'
import styles from './fact-field.module.css'
import type { FactFieldProps } from './fact-field.tsx'
import { recordOf, textOf } from './letter-facts.ts'

const parts = [
  { part: 'name', label: 'Nama', wide: true },
  { part: 'post', label: 'Jabatan', wide: true },
  { part: 'rank', label: 'Pangkat (bila ada)', wide: false },
  { part: 'nip', label: 'NIP (bila ada)', wide: false },
] as const

/** One of the staff: chosen from the officials of the office, or typed. */
export function OfficialParts({ field, value, onChange, problemAt, onLeave }: FactFieldProps) {
  const official = recordOf(value)
  const settings = useAsk('settings.read', {})
  const known = settings.value?.officials.filter(({ active }) => active) ?? []
  const problem = problemAt(field.name)
  const choose = (id: string | null) => {
    const chosen = known.find(each => each.id === id)
    if (chosen) onChange({ name: chosen.name, post: chosen.post, rank: chosen.rank, nip: chosen.nip })
  }
  return (
    <fieldset className={styles.parts}>
      <legend className={styles.legend}>{field.required ? field.label : `${field.label} (bila perlu)`}</legend>
      {problem && <p className={styles.problem}>{problem}</p>}
      <div className={styles.grid}>
        {known.length > 0 && (
          <div data-wide>
            <SelectField
              label="Ambil dari daftar pejabat"
              placeholder="Pilih"
              searchable
              data={known.map(({ id, name, post }) => ({ value: id, label: `${name}, ${post}` }))}
              value={known.find(({ name, post }) => name === official.name && post === official.post)?.id ?? null}
              onChange={choose}
            />
          </div>
        )}
        {parts.map(({ part, label, wide }) => (
          <div key={part} data-fact={`${field.name}.${part}`} data-wide={wide || undefined}>
            <TextField
              label={label}
              maxLength={300}
              value={textOf(official[part])}
              problem={problemAt(`${field.name}.${part}`)}
              onChange={event => onChange({ ...official, [part]: event.currentTarget.value || null })}
              onBlur={() => onLeave(`${field.name}.${part}`)}
            />
          </div>
        ))}
      </div>
      {field.help && <p className={styles.description}>{field.help}</p>}
    </fieldset>
  )
}
