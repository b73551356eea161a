import { type FormEvent, useState } from 'react'
import type { OutputOf } from '#contract/contract.ts'
import { useDo } from '../../hooks/use-do.ts'
import { useKeys } from '../../keys.ts'
import { useNavigation } from '../../navigation.ts'
import { useNow, useOffice } from '../../office.ts'
import { Action } from '../../parts/action.tsx'
import { lastNumbersOf, numberProblems } from '../../parts/last-numbers.ts'
import { LastNumbersFields } from '../../parts/last-numbers-fields.tsx'
import { Notice, Refusal } from '../../parts/refusal.tsx'
import { momentText } from '../../parts/times.ts'
import { hideScreens, sessionEnded, useMay } from '../../session.ts'
import { problemsToldOf, receiptProblems, receiptsOf, typedFrom } from './last-receipts.ts'
import { LastReceiptsFields } from './last-receipts-fields.tsx'
import styles from './restored-screen.module.css'

type Waiting = NonNullable<OutputOf<'restoration.read'>>

/** After a restoration at a start nothing is numbered before somebody has told what was printed last. */
export function RestoredScreen({ waiting }: { waiting: Waiting }) {
  const { zone } = useOffice()
  const now = useNow()
  const may = useMay()
  const signOut = useDo('session.sign-out')
  const leave = async () => {
    await signOut.run({})
    sessionEnded()
  }
  useKeys({ hide: () => hideScreens() })
  const until = waiting.until && momentText(waiting.until, now, zone)
  return (
    <main className={styles.screen}>
      <div className={styles.sheet}>
        <header>
          <h1 className={styles.title}>Isi nomor terakhir yang tercetak</h1>
          <p>
            Data sudah dipulihkan dari cadangan
            {until && (
              <>
                , yang mencatat sampai <strong>{until}</strong>
              </>
            )}
            . Tiket, surat, dan tanda terima yang tercetak setelah itu tidak ada di dalamnya. Nomor berikutnya
            dilanjutkan di atas nomor yang diisi di sini.
          </p>
        </header>
        {may('backup.make') ? (
          <LastNumbersForm waiting={waiting} onLeave={() => void leave()} />
        ) : (
          <>
            <Notice tone="attention" title="Nomor terakhir diisi oleh petugas yang berhak">
              Minta salah satu petugas ini masuk dan mengisinya: {waiting.settlers.join(', ')}.
            </Notice>
            <div className={styles.buttons}>
              <Action filled hint="main" onClick={() => void leave()} ref={focusOnce}>
                Keluar
              </Action>
            </div>
          </>
        )}
      </div>
    </main>
  )
}

const focusOnce = (button: HTMLButtonElement | null): void => button?.focus()

function LastNumbersForm({ waiting: { known, keptAt }, onLeave }: { waiting: Waiting; onLeave: () => void }) {
  const [typed, setTyped] = useState(() => typedFrom(known))
  const [tried, setTried] = useState(false)
  const settle = useDo('restoration.settle')
  const { open } = useNavigation()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const numbers = lastNumbersOf(typed.numbers)
    const receipts = receiptsOf(typed.receipts)
    if (!numbers || !receipts) return
    const reply = await settle.run({ lastNumbers: { ...numbers, receipts } })
    if (reply.ok && keptAt) open({ name: 'salvage', file: keptAt })
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.columns}>
        <LastNumbersFields
          values={typed.numbers}
          onChange={numbers => setTyped({ ...typed, numbers })}
          problems={{ ...problemsToldOf(settle.refusal), ...(tried ? numberProblems(typed.numbers) : {}) }}
        />
        <LastReceiptsFields
          values={typed.receipts}
          onChange={receipts => setTyped({ ...typed, receipts })}
          problems={{ ...problemsToldOf(settle.refusal), ...(tried ? receiptProblems(typed.receipts) : {}) }}
        />
      </div>
      {settle.refusal && <Refusal refusal={{ ...settle.refusal, fields: [] }} />}
      {keptAt && (
        <p className={styles.kept}>
          Berkas data yang diganti disimpan utuh. Setelah ini Loket menunjukkan yang masih terbaca di dalamnya: {keptAt}
        </p>
      )}
      <div className={styles.buttons}>
        <Action filled submit hint="main" pending={settle.pending}>
          Lanjutkan dari nomor ini
        </Action>
        <Action onClick={onLeave}>Keluar</Action>
      </div>
    </form>
  )
}
