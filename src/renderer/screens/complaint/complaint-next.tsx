import { useEffect, useRef } from 'react'
import type { Refused } from '#contract/reply.ts'
import { useNavigation } from '../../navigation.ts'
import { Action } from '../../parts/action.tsx'
import { Section, Spring } from '../../parts/columns.tsx'
import { PrintOutcome } from '../../parts/print-outcome.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import type { Printing } from '../../parts/use-print.ts'
import styles from './complaint.module.css'
import type { Registered } from './complaint-desk.tsx'
import type { ComplaintDraft } from './complaint-draft.ts'

type Props = {
  draft: ComplaintDraft
  registered: Registered | null
  printing: Printing
  pending: boolean
  refusal: Refused | null
  fromVisit: boolean
  onNext: () => void
  onRecordOnly: () => void
  onPrint: () => void
}

export function ComplaintNext(props: Props) {
  const { back } = useNavigation()
  return (
    <>
      {props.registered ? <Recorded {...props} registered={props.registered} /> : <ToRecord {...props} />}
      <Spring />
      <Action hint="back" onClick={back}>
        Kembali
      </Action>
    </>
  )
}

const ToRecord = ({ draft, pending, refusal, onNext, onRecordOnly }: Props) => (
  <Section title="Berikutnya">
    <p className={styles.title}>Catat pengaduan</p>
    <p className={styles.soft}>
      {draft.anonymous
        ? 'Pengaduan tanpa nama tetap diproses. Nomor tanda terima dipakai untuk menanyakan kelanjutannya.'
        : 'Pelapor menerima nomor tanda terima untuk menanyakan kelanjutannya.'}
    </p>
    <div className={styles.buttons}>
      <Action filled hint="paper" pending={pending} onClick={onNext}>
        Catat dan cetak
      </Action>
      <Refusal refusal={refusal} />
      <Action disabled={pending} onClick={onRecordOnly}>
        Catat tanpa tanda terima
      </Action>
    </div>
  </Section>
)

type RecordedProps = Props & { registered: Registered }

function Recorded({ registered, printing, pending, refusal, fromVisit, onNext, onPrint }: RecordedProps) {
  const filled = useRef<HTMLButtonElement>(null)
  useEffect(() => filled.current?.focus(), [])
  return (
    <Section title="Sudah dicatat">
      <p className={styles.soft}>Nomor tanda terima</p>
      <p className={styles.number}>{registered.number}</p>
      <p className={styles.soft}>
        {registered.draft.category === 'violence'
          ? 'Tercatat sebagai kasus rahasia. Berikan nomor ini kepada pelapor; tanpa nama, nomor inilah pengenalnya.'
          : 'Berikan nomor ini kepada pelapor.'}
      </p>
      <div className={styles.buttons}>
        <PrintOutcome printing={printing} />
        <Action ref={filled} filled hint="main" onClick={onNext}>
          {fromVisit ? 'Kembali ke lembar tamu' : 'Catat pengaduan lain'}
        </Action>
        <Refusal refusal={refusal} />
        {!printing.printed && (
          <Action hint="paper" disabled={pending} onClick={onPrint}>
            Cetak tanda terima
          </Action>
        )}
      </div>
    </Section>
  )
}
