import { type FormEvent, useMemo } from 'react'
import { useDo } from '../../hooks/use-do.ts'
import { useDraft } from '../../hooks/use-draft.ts'
import { Action } from '../../parts/action.tsx'
import { Panel } from '../../parts/panel.tsx'
import { fieldsOf, type PersonFields } from '../../parts/person-fields.ts'
import { PersonForm } from '../../parts/person-form.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import styles from './person-pane.module.css'
import type { Sheet } from './sheet-types.ts'

/** Who the visitor is; every field can be corrected, and what cannot be right is said beside it. */
export function PersonPane({ sheet }: { sheet: Sheet }) {
  const { person } = sheet
  const saved = useMemo(() => fieldsOf(person), [person])
  const [edited, setEdited, forget] = useDraft<PersonFields | null>(`person ${person.id}`, null)
  const correct = useDo('person.correct')
  const fields = edited ?? saved
  const changes = changesOf(saved, fields)
  const changed = Object.keys(changes).length > 0
  const warnings = Object.fromEntries(
    sheet.warnings.map(({ path, detail }) => [path.replace(/^person\./, ''), detail] as const),
  )
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!changed || fields.name.trim() === '') return
    const reply = await correct.run({ personId: person.id, fields: changes })
    if (reply.ok) forget()
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <Panel fill title="Data tamu" note={sheet.hasIdentity ? 'Identitas ditunjukkan' : 'Datang tanpa identitas'}>
        <div className={styles.fields}>
          <PersonForm
            fields={fields}
            onChange={setEdited}
            known={saved}
            warnings={changed ? {} : warnings}
            nameProblem={fields.name.trim() === '' ? 'Isi namanya.' : null}
          />
        </div>
      </Panel>
      <footer className={styles.footer}>
        <Refusal refusal={correct.refusal} />
        {changed ? (
          <>
            <p className={styles.state}>Ada perubahan yang belum disimpan.</p>
            <Action compact onClick={forget}>
              Urungkan
            </Action>
            <Action compact submit pending={correct.pending}>
              Simpan perubahan
            </Action>
          </>
        ) : (
          <p className={styles.state}>Semua data tamu tersimpan.</p>
        )}
      </footer>
    </form>
  )
}

/** Only what differs goes to the desk, so that two clerks do not undo each other. */
function changesOf(saved: PersonFields, fields: PersonFields): Partial<PersonFields> {
  const names = Object.keys(fields) as (keyof PersonFields)[]
  return Object.fromEntries(names.filter(name => saved[name] !== fields[name]).map(name => [name, fields[name]]))
}
