import { useState } from 'react'
import type { OutputOf } from '#contract/contract.ts'
import { longDate } from '#domain/business-day.ts'
import { yearOf } from '#domain/working-calendar.ts'
import { useAsk } from '../../hooks/use-ask.ts'
import { useDo } from '../../hooks/use-do.ts'
import { useOffice } from '../../office.ts'
import { Action, TextAction } from '../../parts/action.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Panel } from '../../parts/panel.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { HolidayForm, holidayKindText, type Listed } from './holiday-form.tsx'
import styles from './settings.module.css'

/** The office's closed days, one year at a time. */
export function HolidaysPart() {
  const { businessDate } = useOffice()
  const [year, setYear] = useState(yearOf(businessDate))
  const [editing, setEditing] = useState<Listed | 'new' | null>(null)
  const list = useAsk('holiday.list', { year })
  const remove = useDo('holiday.remove')
  const restore = useDo('holiday.restore')
  const onDone = (saved: string | null) => {
    setEditing(null)
    if (saved !== null) setYear(yearOf(saved))
  }
  if (editing !== null) return <HolidayForm initial={editing === 'new' ? null : editing} onDone={onDone} />
  return (
    <Panel
      title={`Hari libur ${year}`}
      note={
        <span className={styles.buttons}>
          <TextAction onClick={() => setYear(year - 1)}>Tahun {year - 1}</TextAction>
          <TextAction onClick={() => setYear(year + 1)}>Tahun {year + 1}</TextAction>
        </span>
      }
    >
      {list.value && <p className={styles.about}>{aboutText(year, list.value)}</p>}
      <div className={styles.tools}>
        <Action compact onClick={() => setEditing('new')}>
          Tambah hari libur
        </Action>
        {list.value?.shipped && !list.value.asShipped && (
          <Action compact pending={restore.pending} onClick={() => void restore.run({ year })}>
            Kembalikan ke daftar bawaan
          </Action>
        )}
      </div>
      <Refusal refusal={list.refusal ?? remove.refusal ?? restore.refusal} />
      {list.value?.days.map(holiday => (
        <div key={holiday.day} className={styles.official}>
          <div className={styles.officialWords}>
            <p className={styles.officialName}>{longDate(holiday.day)}</p>
            <p className={styles.soft}>{holidayText(holiday)}</p>
          </div>
          <Action compact onClick={() => setEditing(holiday)}>
            Ubah <span className="unseen">{longDate(holiday.day)}</span>
          </Action>
          <TextAction disabled={remove.pending} onClick={() => void remove.run({ day: holiday.day })}>
            Hapus <span className="unseen">{longDate(holiday.day)}</span>
          </TextAction>
        </div>
      ))}
      {list.value?.days.length === 0 && (
        <EmptyState title={`Libur ${year} belum diisi`}>
          Tambahkan hari libur dan cuti bersama supaya janji waktu tidak jatuh pada hari libur.
        </EmptyState>
      )}
    </Panel>
  )
}

/** The kind after the name, unless the name begins with it. */
function holidayText({ name, kind }: Listed): string {
  const kindText = holidayKindText[kind]
  return name.startsWith(kindText) ? name : `${name} · ${kindText}`
}

function aboutText(year: number, { shipped, asShipped }: OutputOf<'holiday.list'>): string {
  const moves = 'Janji waktu yang masih berjalan langsung dihitung ulang.'
  if (!shipped) return `Belum ada daftar bawaan untuk ${year}. ${moves}`
  const proposal =
    shipped.status === 'decreed'
      ? `Daftar bawaan: ${shipped.source}.`
      : `Daftar bawaan ${year} masih perkiraan, belum ditetapkan; cocokkan dengan SKB Tiga Menteri.`
  return `${proposal} ${asShipped ? 'Tambahkan libur daerah Anda.' : 'Daftar ini sudah disesuaikan kantor.'} ${moves}`
}
