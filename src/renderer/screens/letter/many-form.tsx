import { type FormEvent, useState } from 'react'
import { Action } from '../../parts/action.tsx'
import { LongTextField } from '../../parts/field.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import type { Letter } from './letter-facts.ts'
import styles from './letter-screen.module.css'
import type { LetterActs } from './use-letter-acts.ts'

const MOST = 100

/** As copied from a list of those present: the numbers before the names are not theirs. */
const namesIn = (typed: string): string[] =>
  typed
    .split('\n')
    .map(line => line.trim().replace(/^\d+[.)]\s+/, ''))
    .filter(line => line !== '')

function problemOf(names: readonly string[]): string | null {
  if (names.length === 0) return 'Tuliskan paling sedikit satu nama.'
  if (names.length > MOST) return `Sekali buat paling banyak ${MOST} nama. Bagi menjadi beberapa bagian.`
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  return twice === undefined ? null : `${twice} tertulis dua kali. Hapus salah satunya, atau bedakan namanya.`
}

type Props = { letter: Letter; acts: LetterActs; onClose: () => void }

/** One paper for every name of a list: numbers in one act, and then their print. */
export function ManyForm({ letter, acts, onClose }: Props) {
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
      <p className={styles.stepTitle}>{letter.title} untuk banyak nama</p>
      <p className={styles.soft}>
        Isian lainnya sama untuk semua. Setiap nama mendapat surat dan nomornya sendiri, menurut urutan di bawah ini.
      </p>
      <LongTextField
        label="Nama, satu setiap baris"
        autoFocus
        rows={12}
        value={typed}
        onChange={event => setTyped(event.currentTarget.value)}
        hint={`${names.length} nama.`}
        problem={tried ? problem : null}
      />
      <Refusal refusal={acts.refusal} />
      <Action submit filled pending={acts.pending === 'finalise'}>
        {names.length > 0 ? `Ambil ${names.length} nomor dan cetak` : 'Ambil nomor dan cetak'}
      </Action>
      <Action hint="back" onClick={onClose}>
        Urungkan
      </Action>
    </form>
  )
}
