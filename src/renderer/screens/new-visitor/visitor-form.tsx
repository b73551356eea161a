import { TextAction } from '../../parts/action.tsx'
import { Choice } from '../../parts/choice.tsx'
import { FieldGroup, TextField } from '../../parts/field.tsx'
import { PersonForm } from '../../parts/person-form.tsx'
import { actingForText, optionsOf, purposeText, shortPriorityText } from '../../words.ts'
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
              <h1 className={styles.knownName}>{draft.known.name}</h1>
              <p className={styles.knownNote}>{personNote(draft.known)}</p>
            </div>
            <TextAction onClick={onSearchAgain}>Bukan orang ini</TextAction>
          </div>
        ) : (
          <>
            <div className={styles.blockHead}>
              <h1 className={styles.blockTitle}>Tamu baru</h1>
              <TextAction onClick={onSearchAgain}>Cari lagi</TextAction>
            </div>
            <PersonForm
              short
              focus={draft.fields.name === '' ? 'name' : 'nik'}
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
          <Chosen
            label="Keperluan"
            options={optionsOf(purposeText)}
            value={draft.purpose}
            onChange={purpose => onChange({ purpose })}
          />
          <Chosen
            label="Datang untuk"
            options={optionsOf(actingForText)}
            value={draft.actingFor}
            onChange={actingFor => onChange({ actingFor })}
          />
        </div>
        {draft.purpose === 'service' ? (
          <>
            {draft.known && draft.known.waiting.length > 0 && <WaitingFiles draft={draft} onChange={onChange} />}
            <ChosenServices
              autoFocus={draft.known !== null}
              serviceIds={draft.serviceIds}
              onChange={serviceIds => onChange({ serviceIds })}
            />
          </>
        ) : (
          <PurposeNote draft={draft} onChange={onChange} problems={problems} />
        )}
        <div className={styles.choices}>
          <Chosen
            label="Didahulukan"
            options={optionsOf(shortPriorityText)}
            value={draft.priority}
            onChange={priority => onChange({ priority })}
          />
          <Chosen
            label="Identitas"
            options={identity}
            value={draft.hasIdentity}
            onChange={hasIdentity => onChange({ hasIdentity })}
          />
        </div>
      </section>
    </>
  )
}

/** A Choice that always has an answer, as one stop of the Tab key. */
const Chosen = <T extends string | boolean>({
  label,
  options,
  value,
  onChange,
}: {
  label: string
  options: readonly { value: T; label: string }[]
  value: T
  onChange: (value: T) => void
}) => (
  <FieldGroup label={label}>
    <Choice
      label={label}
      oneStop
      options={options}
      value={value}
      onChange={next => {
        if (next !== null) onChange(next)
      }}
    />
  </FieldGroup>
)

function PurposeNote({ draft, onChange, problems }: Pick<Props, 'draft' | 'onChange' | 'problems'>) {
  return (
    <div className={styles.notes}>
      {draft.purpose === 'meeting' && (
        <TextField
          label="Bertemu dengan"
          maxLength={300}
          value={draft.meets}
          problem={problems.meets}
          onChange={event => onChange({ meets: event.currentTarget.value })}
        />
      )}
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
    </div>
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
