import { useState } from 'react'
import type { OutputOf } from '#contract/contract.ts'
import { useAsk } from '../../hooks/use-ask.ts'
import { useDo } from '../../hooks/use-do.ts'
import { useOffice } from '../../office.ts'
import { Action } from '../../parts/action.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Panel } from '../../parts/panel.tsx'
import { PrintOutcome } from '../../parts/print-outcome.tsx'
import { Notice, Refusal } from '../../parts/refusal.tsx'
import { type PaperDocument, usePrint } from '../../parts/use-print.ts'
import { BreachForm } from './breach-form.tsx'
import { daySpan } from './day-span.ts'
import styles from './personal-data.module.css'

type Breach = OutputOf<'breach.list'>[number]

/** Often enough that the minutes left are never far from the truth. */
const AGAIN_MS = 60_000
const SHOWN = 6

/** What happened, what is left of its time, and who must be told. */
export function BreachPart() {
  const breaches = useAsk('breach.list', {}, { everyMs: AGAIN_MS })
  const [opening, setOpening] = useState(false)
  const [shown, setShown] = useState<string | null>(null)
  if (opening) return <BreachForm onDone={() => setOpening(false)} />
  const chosen = breaches.value?.find(({ id }) => id === shown)
  if (chosen) return <BreachSheet breach={chosen} onBack={() => setShown(null)} />
  return (
    <Panel
      title="Insiden data pribadi"
      note={
        <Action compact onClick={() => setOpening(true)}>
          Catat insiden
        </Action>
      }
    >
      <Refusal refusal={breaches.refusal} />
      {breaches.value?.map(breach => (
        <div key={breach.id} className={styles.row}>
          <div className={styles.words}>
            <p className={styles.strong}>{breach.what}</p>
            <p className={styles.soft}>{breach.timeLeft}</p>
          </div>
          <Action compact onClick={() => setShown(breach.id)}>
            Buka
          </Action>
        </div>
      ))}
      {breaches.value?.length === 0 && (
        <EmptyState title="Belum ada insiden">
          Catat begitu diketahui: data hilang, terkirim ke orang lain, atau dibuka yang tidak berhak.
        </EmptyState>
      )}
    </Panel>
  )
}

function BreachSheet({ breach, onBack }: { breach: Breach; onBack: () => void }) {
  const { businessDate } = useOffice()
  const read = useAsk('breach.read', { breachId: breach.id })
  const notify = useDo('breach.record-notice')
  const printing = usePrint()
  const paper = (kind: 'breach-notice' | 'affected-list'): PaperDocument => ({ kind, breachId: breach.id })
  const affected = read.value?.affected ?? []
  const tone = breach.late ? 'problem' : breach.notifiedOn ? 'ok' : 'attention'
  return (
    <>
      <Notice tone={tone} title={breach.what}>
        {breach.timeLeft}
      </Notice>
      <Panel
        title="Yang terdampak"
        note={read.value && `${affected.length.toLocaleString('id')} orang, ${daySpan(breach.fromDay, breach.toDay)}`}
      >
        <Refusal refusal={read.refusal ?? printing.refusal ?? notify.refusal} />
        {affected.slice(0, SHOWN).map(person => (
          <div key={person.id} className={styles.row}>
            <div className={styles.words}>
              <p className={styles.strong}>{person.name}</p>
              <p className={styles.soft}>{person.fields.join(', ')}</p>
            </div>
          </div>
        ))}
        {affected.length > SHOWN && <p className={styles.soft}>Selebihnya ada pada daftar yang dicetak.</p>}
        {read.value && read.value.sealed > 0 && (
          <p className={styles.soft}>
            Ditambah {read.value.sealed} orang dari kasus rahasia, yang diberi tahu petugas pemegang kasusnya.
          </p>
        )}
        <div className={styles.fields}>
          <div className={styles.buttons}>
            <Action
              compact
              onClick={() => void printing.print({ document: paper('breach-notice'), what: 'Surat pemberitahuan' })}
            >
              Cetak surat pemberitahuan
            </Action>
            <Action
              compact
              onClick={() => void printing.print({ document: paper('affected-list'), what: 'Daftar terdampak' })}
            >
              Cetak daftar terdampak
            </Action>
            {breach.notifiedOn === null && (
              <Action
                compact
                pending={notify.pending}
                onClick={() => void notify.run({ breachId: breach.id, notifiedOn: businessDate })}
              >
                Catat terkirim hari ini
              </Action>
            )}
            <Action compact onClick={onBack}>
              Semua insiden
            </Action>
          </div>
          <PrintOutcome printing={printing} />
        </div>
      </Panel>
    </>
  )
}
