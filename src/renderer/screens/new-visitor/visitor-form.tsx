import { priorityText } from '#domain/ticket.ts'
import { TextAction } from '../../parts/action.tsx'
import { Choice } from '../../parts/choice.tsx'
import { FieldGroup, TextField } from '../../parts/field.tsx'
import { PersonForm } from '../../parts/person-form.tsx'
import { actingForText, optionsOf, purposeText } from '../../words.ts'
import { ChosenServices } from './chosen-services.tsx'
import styles from './new-visitor.module.css'
import { personNote } from './person-search.tsx'
import type { VisitorDraft } from './visitor-draft.ts'

type Props = {
  draft: VisitorDraft
  onChange: (change: Partial<VisitorDraft>) => void
  onSearchAgain: () => void
  problems: { name?: string; meets?: string }
}

const identity = [
  { value: true, label: 'Ada identitas' },
  { value: false, label: 'Tanpa identitas' },
] as const

/** Who it is, what for, and whether somebody must not be left waiting. */
export function VisitorForm({ draft, onChange, onSearchAgain, problems }: Props) {
  return (
    <>
      <section className={styles.block} aria-label="Tamu">
        {draft.known ? (
          <div className={styles.known}>
            <div className={styles.knownWords}>
              <h2 className={styles.knownName}>{draft.known.name}</h2>
              <p className={styles.knownNote}>{personNote(draft.known)}</p>
            </div>
            <TextAction onClick={onSearchAgain}>Bukan orang ini</TextAction>
          </div>
        ) : (
          <>
            <div className={styles.blockHead}>
              <h2 className={styles.blockTitle}>Tamu baru</h2>
              <TextAction onClick={onSearchAgain}>Cari lagi</TextAction>
            </div>
            <PersonForm
              short
              autoFocusName={draft.fields.name === ''}
              fields={draft.fields}
              known={null}
              onChange={fields => onChange({ fields })}
              nameProblem={problems.name ?? null}
            />
          </>
        )}
      </section>
      <section className={styles.block} aria-label="Keperluan">
        <div className={styles.choices}>
          <FieldGroup label="Keperluan">
            <Choice
              label="Keperluan"
              oneStop
              options={optionsOf(purposeText)}
              value={draft.purpose}
              onChange={purpose => purpose && onChange({ purpose })}
            />
          </FieldGroup>
          <FieldGroup label="Datang untuk">
            <Choice
              label="Datang untuk"
              oneStop
              options={optionsOf(actingForText)}
              value={draft.actingFor}
              onChange={actingFor => actingFor && onChange({ actingFor })}
            />
          </FieldGroup>
          <FieldGroup label="Didahulukan">
            <Choice
              label="Didahulukan"
              oneStop
              options={optionsOf(priorityText)}
              value={draft.priority}
              onChange={priority => priority && onChange({ priority })}
            />
          </FieldGroup>
          <FieldGroup label="Identitas">
            <Choice
              label="Identitas"
              oneStop
              options={identity}
              value={draft.hasIdentity}
              onChange={hasIdentity => hasIdentity !== null && onChange({ hasIdentity })}
            />
          </FieldGroup>
        </div>
        {draft.purpose === 'service' && (
          <>
            {draft.known && draft.known.waiting.length > 0 && <WaitingFiles draft={draft} onChange={onChange} />}
            <ChosenServices serviceIds={draft.serviceIds} onChange={serviceIds => onChange({ serviceIds })} />
          </>
        )}
        {draft.purpose === 'meeting' && (
          <TextField
            label="Bertemu dengan"
            maxLength={300}
            value={draft.meets}
            problem={problems.meets}
            onChange={event => onChange({ meets: event.currentTarget.value })}
          />
        )}
        {draft.purpose !== 'service' && (
          <TextField
            label="Keterangan singkat (boleh kosong)"
            maxLength={300}
            value={draft.purposeNote}
            onChange={event => onChange({ purposeNote: event.currentTarget.value })}
            hint={
              draft.purpose === 'complaint'
                ? 'Isi pengaduan dicatat di loket. Jangan menulis nama atau rincian di sini.'
                : undefined
            }
          />
        )}
      </section>
    </>
  )
}

function WaitingFiles({ draft, onChange }: Pick<Props, 'draft' | 'onChange'>) {
  return (
    <fieldset className={styles.waiting}>
      <legend className={styles.waitingTitle}>Berkas yang menunggu dilengkapi</legend>
      {draft.known?.waiting.map(({ applicationId, serviceName }) => (
        <label key={applicationId} className={styles.waitingFile}>
          <input
            type="checkbox"
            checked={draft.resumes.includes(applicationId)}
            onChange={event =>
              onChange({
                resumes: event.currentTarget.checked
                  ? [...draft.resumes, applicationId]
                  : draft.resumes.filter(id => id !== applicationId),
              })
            }
          />
          Lanjutkan {serviceName}
        </label>
      ))}
    </fieldset>
  )
}
