import { useState } from 'react'
import { useAsk } from '../../hooks/use-ask.ts'
import { useKeys } from '../../keys.ts'
import { useNavigation, type WorkKind } from '../../navigation.ts'
import { useNow, useOffice } from '../../office.ts'
import { Columns } from '../../parts/columns.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { SelectField } from '../../parts/field.tsx'
import { ListHead, ListRoom } from '../../parts/list-page.tsx'
import { Panel } from '../../parts/panel.tsx'
import { PickList } from '../../parts/pick-list.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { StateBadge } from '../../parts/state-badge.tsx'
import { HolidayGap } from './holiday-gap.tsx'
import styles from './work.module.css'
import { byDueTime, sortings, standsIn, type Work, workKinds } from './work-kinds.ts'
import { WorkNext } from './work-next.tsx'
import { workRow } from './work-row.tsx'

/** Every service, or every one who is waited for. */
const ALL = ''

/** The board of unfinished work: by the promised time, or by who is waited for. A row opens the visitor's sheet. */
export function WorkScreen({ kind }: { kind: WorkKind }) {
  const { open } = useNavigation()
  const { zone } = useOffice()
  const now = useNow(60_000)
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [service, setService] = useState(ALL)
  const [actor, setActor] = useState(ALL)
  const list = useAsk('application.list', { work: 'all' })
  const all = list.value ?? []
  const passing = all.filter(
    row => (service === ALL || row.serviceName === service) && (actor === ALL || row.waitsFor === actor),
  )
  const rows = passing.filter(row => standsIn(kind, row, now, zone)).sort(byDueTime)
  const chosen = rows.find(row => row.applicationId === chosenId) ?? rows[0] ?? null
  const words = workKinds[kind]

  const openSheet = (work: Work | null) => {
    if (work) open({ name: 'counter', visitId: work.visitId, applicationId: work.applicationId })
    else open({ name: 'counter' })
  }
  useKeys({ main: () => openSheet(chosen) })

  const kindButton = (each: WorkKind) => {
    const count = passing.filter(row => standsIn(each, row, now, zone)).length
    return (
      <button
        key={each}
        type="button"
        className={styles.kind}
        aria-current={each === kind ? 'page' : undefined}
        onClick={() => open({ name: 'work', kind: each })}
      >
        {workKinds[each].title}
        {list.value && <StateBadge tone={each === 'late' && count > 0 ? 'problem' : 'neutral'}>{count}</StateBadge>}
      </button>
    )
  }
  return (
    <Columns
      leftLabel="Jenis pekerjaan"
      left={
        <nav aria-label="Jenis pekerjaan">
          {kindButton('all')}
          {sortings.map(({ heading, kinds }) => (
            <section key={heading} className={styles.sorting}>
              <h2 className={styles.heading}>{heading}</h2>
              {kinds.map(kindButton)}
            </section>
          ))}
        </nav>
      }
      centreLabel={words.title}
      right={<WorkNext chosen={chosen} now={now} zone={zone} onOpen={() => openSheet(chosen)} />}
    >
      <ListHead title={words.title}>{words.about}</ListHead>
      <HolidayGap rows={all} />
      <Refusal refusal={list.refusal} />
      {list.value && (
        <>
          <div className={styles.filters}>
            <Filter
              label="Layanan"
              every="Semua layanan"
              texts={all.map(row => row.serviceName)}
              value={service}
              onChange={setService}
            />
            <Filter
              label="Menunggu"
              every="Siapa saja"
              texts={all.map(row => row.waitsFor)}
              value={actor}
              onChange={setActor}
            />
          </div>
          <ListRoom>
            <Panel fill>
              {rows.length > 0 ? (
                <PickList
                  key={kind}
                  label={words.title}
                  heads={['Nama', 'Layanan', 'Menunggu', 'Janji selesai']}
                  columns="minmax(8rem, 1.1fr) minmax(8rem, 1.1fr) minmax(8rem, 1.5fr) 7.5rem"
                  rows={rows.map(row => workRow(row, now, zone))}
                  chosen={chosen?.applicationId ?? null}
                  onChoose={setChosenId}
                  onPick={key => openSheet(rows.find(row => row.applicationId === key) ?? null)}
                />
              ) : (
                <EmptyState title={words.emptyTitle}>
                  {passing.length < all.length ? 'Tidak ada yang cocok dengan saringan di atas.' : words.empty}
                </EmptyState>
              )}
            </Panel>
          </ListRoom>
        </>
      )}
    </Columns>
  )
}

type FilterProps = {
  label: string
  every: string
  texts: readonly string[]
  value: string
  onChange: (value: string) => void
}

/** One of the texts that stand on the board. */
const Filter = ({ label, every, texts, value, onChange }: FilterProps) => (
  <SelectField
    label={label}
    data={[
      { value: ALL, label: every },
      ...[...new Set([...texts, ...(value === ALL ? [] : [value])])].sort().map(text => ({ value: text, label: text })),
    ]}
    searchable
    value={value}
    onChange={picked => onChange(picked ?? ALL)}
  />
)
