import { type FormEvent, useState } from 'react'
import { Action } from '../../parts/action.tsx'
import { LongTextField } from '../../parts/field.tsx'
import styles from './letter-screen.module.css'
import type { LetterActs } from './use-letter-acts.ts'

const MOST = 100

const namesIn = (typed: string): string[] =>
  typed
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

function problemOf(names: readonly string[]): string | null {
  if (names.length === 0) return 'Tuliskan paling sedikit satu nama.'
  return names.length > MOST ? `Sekali buat paling banyak ${MOST} nama. Bagi menjadi beberapa bagian.` : null
}

/** One paper for every name of a list: numbers and print in one act. */
export function ManyForm({ acts, onClose }: { acts: LetterActs; onClose: () => void }) {
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const names = namesIn(typed)
  const problem = problemOf(names)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (problem === null && (await acts.makeManyFinal(names))) {
      onClose()
      await acts.printAll()
    }
  }
  return (
    <form className={styles.many} onSubmit={event => void submit(event)}>
      <LongTextField
        label="Nama, satu setiap baris"
        autoFocus
        rows={8}
        value={typed}
        onChange={event => setTyped(event.currentTarget.value)}
        hint={`${names.length} nama. Isian lainnya sama untuk semua; setiap nama mendapat nomor sendiri.`}
        problem={tried ? problem : null}
      />
      <div className={styles.pair}>
        <Action submit compact pending={acts.pending === 'finalise'}>
          {names.length > 0 ? `Ambil ${names.length} nomor dan cetak` : 'Ambil nomor dan cetak'}
        </Action>
        <Action compact onClick={onClose}>
          Urungkan
        </Action>
      </div>
    </form>
  )
}
