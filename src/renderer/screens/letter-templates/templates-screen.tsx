import { useState } from 'react'
import { businessDate, letterDate } from '#domain/business-day.ts'
import { useAsk } from '../../hooks/use-ask.ts'
import { useKeys } from '../../keys.ts'
import { useNavigation } from '../../navigation.ts'
import { useOffice } from '../../office.ts'
import { Action } from '../../parts/action.tsx'
import { Columns, Section, Spring } from '../../parts/columns.tsx'
import { TextField } from '../../parts/field.tsx'
import { ListHead, ListRoom } from '../../parts/list-page.tsx'
import { LongWork } from '../../parts/long-work.tsx'
import { PickList } from '../../parts/pick-list.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { ShowAfter } from '../../parts/show-after.tsx'
import styles from './letter-templates.module.css'

/** Every paper the program writes, and which of them the office words itself. */
export function TemplatesScreen() {
  const { open, back } = useNavigation()
  const { zone } = useOffice()
  const asked = useAsk('letter-template.list', {})
  const [searched, setSearched] = useState('')
  const [chosenKind, setChosenKind] = useState<string | null>(null)
  const words = searched.trim().toLocaleLowerCase('id')
  const templates = (asked.value ?? []).filter(({ title, services }) =>
    [title, ...services].some(text => text.toLocaleLowerCase('id').includes(words)),
  )
  const chosen = templates.find(({ kind }) => kind === chosenKind) ?? templates[0] ?? null
  const onEdit = (kind: string) => open({ name: 'letter-template', kind })
  const wordedBy = ({ ownSince, wordSince }: { ownSince: string | null; wordSince: string | null }) =>
    wordSince !== null
      ? `Berkas Word kantor, ${letterDate(businessDate(wordSince, zone))}`
      : ownSince !== null
        ? `Kantor, ${letterDate(businessDate(ownSince, zone))}`
        : 'Bawaan'
  useKeys({ main: () => chosen && onEdit(chosen.kind), back })

  return (
    <Columns
      centreLabel="Daftar surat"
      right={
        <>
          {chosen && (
            <Section title={chosen.title}>
              <div className={styles.stack}>
                <p className={styles.soft}>Redaksi: {wordedBy(chosen)}</p>
                <p className={styles.soft}>
                  {chosen.services.length > 0
                    ? `Dibuat oleh layanan ${chosen.services.join(', ')}.`
                    : 'Belum dipakai oleh layanan kantor ini.'}
                </p>
                <Action filled hint="main" onClick={() => onEdit(chosen.kind)}>
                  Ubah redaksi
                </Action>
              </div>
            </Section>
          )}
          <Spring />
          <Action hint="back" onClick={back}>
            Kembali
          </Action>
        </>
      }
    >
      <ListHead title="Redaksi surat">
        Setiap surat dapat ditulis dengan kata-kata kantor sendiri dan dikembalikan ke redaksi bawaan.
      </ListHead>
      <Refusal refusal={asked.refusal} />
      {asked.waiting && (
        <ShowAfter>
          <LongWork what="Membaca daftar surat." />
        </ShowAfter>
      )}
      <div className={styles.search}>
        <TextField
          label="Cari surat atau layanan"
          value={searched}
          onChange={event => setSearched(event.currentTarget.value)}
        />
      </div>
      {asked.value && templates.length === 0 && <p className={styles.soft}>Tidak ada surat dengan kata itu.</p>}
      <ListRoom>
        <PickList
          label="Daftar surat"
          heads={['Surat', 'Redaksi', 'Layanan']}
          columns="minmax(0, 3fr) minmax(0, 1.2fr) minmax(0, 2fr)"
          rows={templates.map(({ kind, title, services, ...by }) => ({
            key: kind,
            cells: [title, wordedBy(by), services.join(', ') || '–'],
            said: `${title}, redaksi ${wordedBy(by)}`,
          }))}
          chosen={chosen?.kind ?? null}
          onChoose={setChosenKind}
          onPick={onEdit}
        />
      </ListRoom>
    </Columns>
  )
}
