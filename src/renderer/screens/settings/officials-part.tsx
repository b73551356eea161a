import { type FormEvent, useState } from 'react'
import type { InputOf, OutputOf } from '#contract/contract.ts'
import { useDo } from '../../hooks/use-do.ts'
import { Action } from '../../parts/action.tsx'
import { Choice } from '../../parts/choice.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { FieldGroup, TextField } from '../../parts/field.tsx'
import { Panel } from '../../parts/panel.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { StateBadge } from '../../parts/state-badge.tsx'
import styles from './settings.module.css'

type Official = OutputOf<'settings.read'>['officials'][number]
type Draft = InputOf<'official.save'>

const nobody: Draft = {
  id: null,
  name: '',
  post: '',
  capacity: 'direct',
  onBehalfOf: '',
  rank: null,
  nip: null,
  active: true,
}

const capacities = [
  { value: 'direct', label: 'Sendiri' },
  { value: 'a.n.', label: 'a.n.' },
  { value: 'u.b.', label: 'u.b.' },
  { value: 'Plt.', label: 'Plt.' },
  { value: 'Plh.', label: 'Plh.' },
] as const

/** Who signs letters, and in whose name. */
export function OfficialsPart({ officials }: { officials: readonly Official[] }) {
  const [draft, setDraft] = useState<Draft | null>(null)
  if (draft) return <OfficialForm initial={draft} onDone={() => setDraft(null)} />
  return (
    <Panel
      title="Pejabat penanda tangan"
      note={
        <Action compact onClick={() => setDraft(nobody)}>
          Tambah pejabat
        </Action>
      }
    >
      {officials.map(official => (
        <div key={official.id} className={styles.official}>
          <div className={styles.officialWords}>
            <p className={styles.officialName}>{official.name}</p>
            <p className={styles.soft}>{postText(official)}</p>
          </div>
          <StateBadge tone={official.active ? 'ok' : 'neutral'}>{official.active ? 'Aktif' : 'Tidak aktif'}</StateBadge>
          <Action compact onClick={() => setDraft(official)}>
            Ubah
          </Action>
        </div>
      ))}
      {officials.length === 0 && (
        <EmptyState title="Belum ada pejabat">Surat baru dapat dibuat setelah penanda tangannya dicatat.</EmptyState>
      )}
    </Panel>
  )
}

const postText = ({ capacity, onBehalfOf, post, rank, nip }: Official): string =>
  [
    capacity === 'direct' ? post : `${capacity} ${onBehalfOf ? `${onBehalfOf}, ` : ''}${post}`,
    rank ?? '',
    nip ? `NIP ${nip}` : '',
  ]
    .filter(part => part !== '')
    .join(' · ')

function OfficialForm({ initial, onDone }: { initial: Draft; onDone: () => void }) {
  const [draft, setDraft] = useState(initial)
  const [tried, setTried] = useState(false)
  const save = useDo('official.save')
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change })
  const acting = draft.capacity === 'a.n.' || draft.capacity === 'u.b.'
  const incomplete = draft.name.trim() === '' || draft.post.trim() === ''
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (incomplete) return
    const reply = await save.run({ ...draft, onBehalfOf: acting ? draft.onBehalfOf : '' })
    if (reply.ok) onDone()
  }
  return (
    <Panel title={initial.id ? 'Ubah pejabat' : 'Pejabat baru'}>
      <form className={styles.fields} onSubmit={submit} noValidate>
        <div className={styles.pair}>
          <TextField
            label="Nama"
            autoFocus
            value={draft.name}
            problem={tried && draft.name.trim() === '' ? 'Isi nama pejabat.' : null}
            onChange={event => set({ name: event.currentTarget.value })}
          />
          <TextField
            label="Jabatan"
            value={draft.post}
            problem={tried && draft.post.trim() === '' ? 'Isi jabatannya.' : null}
            onChange={event => set({ post: event.currentTarget.value })}
          />
        </div>
        <FieldGroup label="Menandatangani sebagai">
          <Choice
            label="Menandatangani sebagai"
            options={capacities}
            value={draft.capacity}
            onChange={capacity => capacity && set({ capacity })}
          />
        </FieldGroup>
        {acting && (
          <TextField
            label="Atas nama jabatan"
            placeholder="Kepala Dinas Sosial"
            value={draft.onBehalfOf}
            onChange={event => set({ onBehalfOf: event.currentTarget.value })}
          />
        )}
        <div className={styles.pair}>
          <TextField
            label="Pangkat (bila ada)"
            value={draft.rank ?? ''}
            onChange={event => set({ rank: event.currentTarget.value || null })}
          />
          <TextField
            label="NIP (bila ada)"
            inputMode="numeric"
            value={draft.nip ?? ''}
            onChange={event => set({ nip: event.currentTarget.value || null })}
          />
        </div>
        <FieldGroup label="Dapat dipilih pada surat baru">
          <Choice
            label="Dapat dipilih pada surat baru"
            options={[
              { value: true, label: 'Ya' },
              { value: false, label: 'Tidak' },
            ]}
            value={draft.active}
            onChange={active => active !== null && set({ active })}
          />
        </FieldGroup>
        <Refusal refusal={save.refusal} />
        <div className={styles.buttons}>
          <Action compact submit pending={save.pending}>
            Simpan pejabat
          </Action>
          <Action compact onClick={onDone}>
            Urungkan
          </Action>
        </div>
      </form>
    </Panel>
  )
}
