import { useState } from 'react'
import type { OutputOf } from '#contract/contract.ts'
import { letterDate } from '#domain/business-day.ts'
import { periodText, retainedKindNames } from '#domain/retention.ts'
import { useAsk } from '../../hooks/use-ask.ts'
import { useDo } from '../../hooks/use-do.ts'
import { useOffice } from '../../office.ts'
import { Action } from '../../parts/action.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Panel } from '../../parts/panel.tsx'
import { PrintOutcome } from '../../parts/print-outcome.tsx'
import { Notice, Refusal } from '../../parts/refusal.tsx'
import { StateBadge } from '../../parts/state-badge.tsx'
import { usePrint } from '../../parts/use-print.ts'
import { daySpan } from './day-span.ts'
import { DestroyForm } from './destroy-form.tsx'
import styles from './personal-data.module.css'

type List = OutputOf<'retention.lists'>[number]
type Destroyed = OutputOf<'retention.destroy'>

/** What has passed its period, the lists drawn of it, and carrying one out. */
export function DestructionPart() {
  const { businessDate } = useOffice()
  const due = useAsk('retention.list-due', { asOf: businessDate })
  const lists = useAsk('retention.lists', {})
  const draw = useDo('retention.draw-list')
  const printing = usePrint()
  const [chosen, setChosen] = useState<List | null>(null)
  const [done, setDone] = useState<Destroyed | null>(null)
  const groups = due.value?.groups ?? []
  if (chosen)
    return (
      <DestroyForm
        list={chosen}
        onDone={outcome => {
          setChosen(null)
          setDone(outcome)
        }}
      />
    )
  return (
    <>
      {done && <Outcome done={done} />}
      <Panel
        title="Melewati masa simpan hari ini"
        note={
          groups.length > 0 && (
            <Action
              compact
              filled
              pending={draw.pending}
              onClick={() => void draw.run({ kinds: groups.map(({ kind }) => kind) })}
            >
              Susun daftar usul musnah
            </Action>
          )
        }
      >
        <Refusal refusal={due.refusal ?? draw.refusal} />
        {groups.map(({ kind, years, count, from, to }) => (
          <div key={kind} className={styles.row}>
            <div className={styles.words}>
              <p className={styles.strong}>{retainedKindNames[kind]}</p>
              <p className={styles.soft}>
                {daySpan(from, to)} · {periodText(kind, years)}
              </p>
            </div>
            <p className={styles.number}>{count.toLocaleString('id')} catatan</p>
          </div>
        ))}
        {due.value && groups.length === 0 && (
          <EmptyState title="Belum ada yang jatuh tempo">
            Semua catatan masih dalam masa simpannya. Daftar disusun setelah ada yang melewatinya.
          </EmptyState>
        )}
      </Panel>
      {(lists.value ?? []).length > 0 && (
        <Panel title="Daftar yang sudah disusun">
          {lists.value?.map(list => (
            <div key={list.id} className={styles.row}>
              <div className={styles.words}>
                <p className={styles.strong}>
                  Daftar {list.number}, {letterDate(list.asOf)}
                </p>
                <p className={styles.soft}>{stateText(list)}</p>
              </div>
              <Action
                compact
                onClick={() =>
                  void printing.print({
                    document: { kind: 'destruction-list', listId: list.id },
                    what: `Daftar ${list.number}`,
                  })
                }
              >
                Cetak
              </Action>
              {list.destroyed ? (
                <StateBadge tone="neutral">Sudah dimusnahkan</StateBadge>
              ) : (
                <Action compact danger disabled={list.needsOther} onClick={() => setChosen(list)}>
                  Laksanakan
                </Action>
              )}
            </div>
          ))}
          <Refusal refusal={printing.refusal} />
          <PrintOutcome printing={printing} />
        </Panel>
      )}
    </>
  )
}

function stateText({ groups, drawnBy, needsOther, destroyed }: List): string {
  const count = groups.reduce((sum, group) => sum + group.count, 0).toLocaleString('id')
  if (destroyed) return `${count} catatan · ditandatangani ${destroyed.signedBy.join(', ')}`
  return needsOther
    ? `${count} catatan · Anda yang menyusun, jadi administrator lain melaksanakannya`
    : `${count} catatan · disusun ${drawnBy}`
}

const Outcome = ({ done: { records, persons, copies } }: { done: Destroyed }) => (
  <Notice tone={copies.length > 0 ? 'attention' : 'ok'} title="Daftar sudah dilaksanakan">
    {records.toLocaleString('id')} catatan dan {persons.toLocaleString('id')} orang tidak lagi dikenali dari data ini.
    {copies.length > 0 &&
      ` Masih ada ${copies.length} berkas di luar program yang memuatnya, seperti ${copies[0]}. Musnahkan berkas itu juga.`}
  </Notice>
)
