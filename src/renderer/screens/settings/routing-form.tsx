import { type FormEvent, useState } from 'react'
import { copyProblem } from '#domain/letters/routing.ts'
import { useDo } from '../../hooks/use-do.ts'
import { Action, TextAction } from '../../parts/action.tsx'
import { FieldGroup, LongTextField, SelectField, TextField } from '../../parts/field.tsx'
import { Panel } from '../../parts/panel.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import type { Official, Routing } from './routing-part.tsx'
import styles from './settings.module.css'

const MOST = 6

/** Copies as lines of text, initials as rows; both in the order in which the letter names them. */
type Props = { initial: Routing; officials: readonly Official[]; onDone: () => void }

export function RoutingForm({ initial, officials, onDone }: Props) {
  const [copies, setCopies] = useState(initial.copiesTo.join('\n'))
  const [initials, setInitials] = useState(initial.initials.map(withKey))
  const [code, setCode] = useState(initial.code ?? '')
  const [signatoryId, setSignatoryId] = useState(initial.signatoryId)
  const save = useDo('letter-routing.save')
  const problem = linesProblem(copies)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (problem !== null) return
    const reply = await save.run({
      kind: initial.kind,
      copiesTo: postsOf(copies.split('\n')),
      initials: postsOf(initials.map(({ post }) => post)),
      code: code.trim() || null,
      signatoryId,
    })
    if (reply.ok) onDone()
  }
  return (
    <Panel title={initial.title}>
      <form className={styles.fields} onSubmit={submit} noValidate>
        <LongTextField
          label="Tembusan, satu jabatan setiap baris"
          placeholder="Kepala Dinas Kesehatan Kabupaten Contoh"
          autosize
          minRows={3}
          maxRows={MOST}
          autoFocus
          value={copies}
          problem={problem}
          hint="Jabatannya saja, menurut urutan jabatan. Kosongkan bila tidak ada."
          onChange={event => setCopies(event.currentTarget.value)}
        />
        <FieldGroup label="Paraf pada lembar arsip" hint="Urut dari jabatan tertinggi; konseptor paling akhir.">
          <div className={styles.rows}>
            {initials.map(({ key, post }, index) => (
              <div key={key} className={styles.row}>
                <TextField
                  aria-label={`Paraf ke-${index + 1}`}
                  label=""
                  maxLength={200}
                  value={post}
                  autoFocus={post === ''}
                  onChange={({ currentTarget: { value } }) =>
                    setInitials(rows => rows.map(row => (row.key === key ? { key, post: value } : row)))
                  }
                />
                <TextAction onClick={() => setInitials(rows => rows.filter(row => row.key !== key))}>
                  Hapus <span className="unseen">paraf ke-{index + 1}</span>
                </TextAction>
              </div>
            ))}
            {initials.length === 0 && (
              <p className={styles.soft}>
                Belum ada. Tambahkan jabatan yang memaraf, misalnya Kepala Bidang, lalu Konseptor.
              </p>
            )}
            {initials.length < MOST && (
              <Action compact onClick={() => setInitials(rows => [...rows, withKey('')])}>
                Tambah paraf
              </Action>
            )}
          </div>
        </FieldGroup>
        <SelectField
          label="Penanda tangan yang biasa"
          placeholder="Pejabat pertama dalam daftar"
          clearable
          data={officials.map(({ id, name, post }) => ({ value: id, label: `${name}, ${post}` }))}
          value={signatoryId}
          onChange={setSignatoryId}
        />
        <TextField
          label="Kode klasifikasi"
          placeholder={initial.shippedCode ?? 'Kode netral'}
          maxLength={30}
          value={code}
          hint="Menurut daftar kode yang berlaku di kantor. Surat rahasia selalu memakai kode netral."
          onChange={event => setCode(event.currentTarget.value)}
        />
        <Refusal refusal={save.refusal} />
        <div className={styles.buttons}>
          <Action compact submit pending={save.pending}>
            Simpan ketentuan surat
          </Action>
          <Action compact onClick={onDone}>
            Urungkan
          </Action>
        </div>
      </form>
    </Panel>
  )
}

const withKey = (post: string) => ({ key: crypto.randomUUID(), post })

const postsOf = (lines: readonly string[]): string[] => lines.map(line => line.trim()).filter(line => line !== '')

/** The first line that is no post, told by its number. */
function linesProblem(text: string): string | null {
  if (postsOf(text.split('\n')).length > MOST) return `Paling banyak ${MOST} tembusan.`
  for (const [index, line] of text.split('\n').entries()) {
    const detail = copyProblem(line.trim())
    if (detail !== null) return `Baris ${index + 1}: ${detail}`
  }
  return null
}
