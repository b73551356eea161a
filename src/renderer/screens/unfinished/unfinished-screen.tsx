import { useState } from 'react'
import type { OutputOf } from '#contract/contract.ts'
import { businessDate, localTime, shortDate, type Zone } from '#domain/business-day.ts'
import { useAsk } from '../../hooks/use-ask.ts'
import { useKeys } from '../../keys.ts'
import { type Screen, useNavigation } from '../../navigation.ts'
import { useNow, useOffice } from '../../office.ts'
import { Action } from '../../parts/action.tsx'
import { Columns, Section, Spring } from '../../parts/columns.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { ListHead, ListRoom } from '../../parts/list-page.tsx'
import { Panel } from '../../parts/panel.tsx'
import { PickList } from '../../parts/pick-list.tsx'
import { PrintOutcome } from '../../parts/print-outcome.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { SettlePrint } from '../../parts/settle-print.tsx'
import { usePrint } from '../../parts/use-print.ts'
import styles from './unfinished.module.css'

type Unfinished = OutputOf<'unfinished.list'>[number]

/** What was begun and not ended, for example because the power went; each leads to where it is settled. */
export function UnfinishedScreen() {
  const { open, back } = useNavigation()
  const { zone } = useOffice()
  const now = useNow(60_000)
  const [chosenKey, setChosenKey] = useState<string | null>(null)
  const list = useAsk('unfinished.list', {})
  const printing = usePrint()
  const rows = list.value ?? []
  const chosen = rows.find(row => keyOf(row) === chosenKey) ?? rows[0] ?? null
  const place = chosen && placeOf(chosen)
  const go = (to: ReturnType<typeof placeOf>) => {
    if (to) open(to.screen)
  }
  useKeys(place ? { main: () => go(place) } : {})

  return (
    <Columns
      centreLabel="Yang belum selesai"
      right={
        <>
          <Section title="Berikutnya">
            {chosen ? (
              <>
                <p className={styles.name}>{chosen.what}</p>
                <p className={styles.soft}>{chosen.detail}</p>
                <div className={styles.buttons}>
                  {chosen.document && (
                    <SettlePrint paper={{ document: chosen.document, what: chosen.what }} printing={printing} />
                  )}
                  {place && (
                    <Action filled hint="main" onClick={() => go(place)}>
                      {place.label}
                    </Action>
                  )}
                </div>
              </>
            ) : (
              <p className={styles.soft}>Tidak ada yang perlu dibereskan.</p>
            )}
            <Refusal refusal={printing.refusal} />
            <PrintOutcome printing={printing} />
          </Section>
          <Spring />
          <Action hint="back" onClick={back}>
            Kembali
          </Action>
        </>
      }
    >
      <ListHead title="Yang belum selesai">
        Yang sudah dimulai dan belum tuntas, misalnya karena listrik padam. Tidak ada yang diulang sendiri oleh program.
      </ListHead>
      <Refusal refusal={list.refusal} />
      {list.value && (
        <ListRoom>
          <Panel fill>
            {rows.length > 0 ? (
              <PickList
                label="Yang belum selesai"
                heads={['Apa', 'Keadaan', 'Sejak']}
                columns="minmax(10rem, 1fr) minmax(14rem, 2fr) 8rem"
                rows={rows.map(row => {
                  const since = row.at ? sinceText(row.at, now, zone) : ''
                  return {
                    key: keyOf(row),
                    said: `${row.what}. ${row.detail} ${since}`,
                    cells: [<strong key="what">{row.what}</strong>, row.detail, since],
                  }
                })}
                chosen={chosen && keyOf(chosen)}
                onChoose={setChosenKey}
                onPick={key => go(placeOf(rows.find(row => keyOf(row) === key) ?? null))}
              />
            ) : (
              <EmptyState title="Semua sudah tuntas">
                Cetakan yang belum pasti, surat bernomor yang belum dicetak, dan tutup hari yang terputus muncul di
                sini.
              </EmptyState>
            )}
          </Panel>
        </ListRoom>
      )}
    </Columns>
  )
}

const keyOf = ({ kind, document, letterId, visitId, date }: Unfinished): string =>
  JSON.stringify([kind, document, letterId, visitId, date])

/** Where it is settled; a paper is settled here. */
function placeOf(row: Unfinished | null): { label: string; screen: Screen } | null {
  if (row?.letterId) return { label: 'Buka surat', screen: { name: 'letter', letterId: row.letterId } }
  if (row?.visitId) return { label: 'Buka lembar tamu', screen: { name: 'counter', visitId: row.visitId } }
  if (row?.date) return { label: 'Buka tutup hari', screen: { name: 'closing', day: row.date } }
  return null
}

const sinceText = (at: string, now: string, zone: Zone): string => {
  const day = businessDate(at, zone)
  return day === businessDate(now, zone) ? localTime(at, zone) : `${shortDate(day)}, ${localTime(at, zone)}`
}
