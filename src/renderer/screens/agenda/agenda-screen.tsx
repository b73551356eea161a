import { useState } from 'react'
import { shortDate } from '#domain/business-day.ts'
import { runText } from '#domain/letter-agenda.ts'
import { useAsk } from '../../hooks/use-ask.ts'
import { useKeys } from '../../keys.ts'
import { useNavigation } from '../../navigation.ts'
import { useOffice } from '../../office.ts'
import { TextAction } from '../../parts/action.tsx'
import { Choice } from '../../parts/choice.tsx'
import { Columns } from '../../parts/columns.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { FieldGroup, TextField } from '../../parts/field.tsx'
import { LetterNumber } from '../../parts/letter-number.tsx'
import { Panel } from '../../parts/panel.tsx'
import { PickList, type PickRow } from '../../parts/pick-list.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { StateBadge } from '../../parts/state-badge.tsx'
import styles from './agenda.module.css'
import { AgendaNext, type Task } from './agenda-next.tsx'
import { type AgendaRow, agendaRows, type Filter, filtered, type Numbered } from './agenda-rows.ts'

const SHOWN_AT_FIRST = 200
const MORE = 500

/** The agenda of one year: every number used, void or from outside, and the holes between them. */
export function AgendaScreen() {
  const { businessDate } = useOffice()
  const { open } = useNavigation()
  const thisYear = Number(businessDate.slice(0, 4))
  const [year, setYear] = useState(thisYear)
  const [filter, setFilter] = useState<Filter>('all')
  const [query, setQuery] = useState('')
  const [shown, setShown] = useState(SHOWN_AT_FIRST)
  const [chosenKey, setChosenKey] = useState<string | null>(null)
  const [task, setTask] = useState<Task | null>(null)
  const agenda = useAsk('letter.list-numbers', { year })
  const all = agenda.value ? agendaRows(agenda.value) : []
  const rows = filtered(all, filter, query)
  const visible = rows.slice(0, shown)
  const chosen = visible.find(row => row.key === chosenKey) ?? visible[0] ?? null

  const pick = (row: AgendaRow | null) => {
    if (row?.kind === 'gap') setTask({ do: 'enter', serial: row.serial, until: row.to })
    else if (row?.letterId) open({ name: 'letter', letterId: row.letterId })
    else if (agenda.value) setTask({ do: 'enter', serial: agenda.value.next })
  }
  useKeys({ main: () => pick(chosen) })

  return (
    <Columns
      centreLabel="Buku agenda surat"
      right={
        agenda.value && (
          <AgendaNext
            agenda={agenda.value}
            year={year}
            chosen={chosen}
            task={task}
            onTask={setTask}
            onPick={() => pick(chosen)}
          />
        )
      }
    >
      <header className={styles.header}>
        <h1 className={styles.title}>Buku agenda surat {year}</h1>
        <nav className={styles.years} aria-label="Tahun">
          <TextAction onClick={() => setYear(year - 1)}>Tahun {year - 1}</TextAction>
          <TextAction disabled={year >= thisYear} onClick={() => setYear(year + 1)}>
            Tahun {year + 1}
          </TextAction>
        </nav>
      </header>
      <div className={styles.finding}>
        <div className={styles.find}>
          <TextField
            label="Cari nomor atau isi"
            value={query}
            onChange={event => {
              setQuery(event.currentTarget.value)
              setShown(SHOWN_AT_FIRST)
            }}
          />
        </div>
        <FieldGroup label="Yang ditampilkan">
          <Choice
            label="Yang ditampilkan"
            options={[
              { value: 'all', label: 'Semua' },
              { value: 'gap', label: `Belum tercatat ${agenda.value?.gaps.length ?? 0}` },
              { value: 'void', label: 'Batal' },
              { value: 'outside', label: 'Dari luar' },
            ]}
            value={filter}
            onChange={picked => setFilter(picked ?? 'all')}
          />
        </FieldGroup>
      </div>
      <Refusal refusal={agenda.refusal} />
      {agenda.value && (
        <div className={styles.list}>
          <Panel fill>
            {visible.length > 0 ? (
              <PickList
                label={`Nomor surat ${year}`}
                heads={['No.', 'Nomor surat', 'Tanggal', 'Isi singkat', 'Keadaan']}
                columns="3rem minmax(9rem, 12.5rem) 6rem minmax(8rem, 1fr) 7.5rem"
                rows={visible.map(pickRow)}
                chosen={chosen?.key ?? null}
                onChoose={setChosenKey}
                onPick={key => pick(visible.find(row => row.key === key) ?? null)}
              />
            ) : (
              <NothingHere year={year} any={all.length > 0} />
            )}
            {rows.length > shown && (
              <p className={styles.more}>
                <TextAction onClick={() => setShown(shown + MORE)}>
                  Tampilkan {Math.min(MORE, rows.length - shown)} nomor sebelumnya
                </TextAction>
              </p>
            )}
          </Panel>
        </div>
      )}
    </Columns>
  )
}

const NothingHere = ({ year, any }: { year: number; any: boolean }) =>
  any ? (
    <EmptyState title="Tidak ada yang cocok">Kosongkan pencarian, atau pilih Semua.</EmptyState>
  ) : (
    <EmptyState title={`Belum ada nomor pada ${year}`}>
      Nomor tercatat di sini saat surat dinomori. Nomor yang sudah dipakai di luar program dicatat lewat kolom kanan.
    </EmptyState>
  )

const stateOf: Record<Numbered['state'], { text: string; tone: 'ok' | 'problem' | 'neutral' }> = {
  used: { text: 'Dipakai', tone: 'ok' },
  void: { text: 'Batal', tone: 'neutral' },
  outside: { text: 'Dari luar', tone: 'neutral' },
}

function pickRow(row: AgendaRow): PickRow {
  if (row.kind === 'gap')
    return {
      key: row.key,
      said: `${runText({ from: row.serial, to: row.to })} belum tercatat`,
      cells: [
        row.serial,
        <span key="gap" className={styles.gap}>
          {runText({ from: row.serial, to: row.to })}
        </span>,
        '',
        'Belum ada yang menjelaskan nomor ini.',
        <StateBadge key="state" tone="problem">
          Belum tercatat
        </StateBadge>,
      ],
    }
  const { text, tone } = stateOf[row.state]
  return {
    key: row.key,
    said: `${row.serial}, ${row.numberText}, ${shortDate(row.date)}, ${row.about}, ${text}`,
    cells: [
      row.serial,
      <LetterNumber key="number">{row.numberText}</LetterNumber>,
      shortDate(row.date),
      row.reason ? `${row.about} (${row.reason})` : row.about,
      <StateBadge key="state" tone={tone}>
        {text}
      </StateBadge>,
    ],
  }
}
