import type { OutputOf } from '#contract/contract.ts'
import { useKeys } from '../../keys.ts'
import { useNavigation } from '../../navigation.ts'
import { Action } from '../../parts/action.tsx'
import { Columns, Section } from '../../parts/columns.tsx'
import { PrintOutcome } from '../../parts/print-outcome.tsx'
import { Notice, Refusal } from '../../parts/refusal.tsx'
import type { Printing } from '../../parts/use-print.ts'
import styles from './registered.module.css'

type Done = OutputOf<'visit.register'> & { ticket: NonNullable<OutputOf<'visit.register'>['ticket']> }

type Props = { done: Done; about: string; printing: Printing; onPrint: () => void; onNext: () => void }

/** The number just given, large enough to be read aloud or across the counter when the printer fails. */
export function Registered({ done, about, printing, onPrint, onNext }: Props) {
  const { open } = useNavigation()
  const { label, lane } = done.ticket
  const { printed, refusal } = printing
  const outcome = refusal ? 'failed' : printed?.state === 'done' ? printed.outcome.state : 'printed'
  // Enter does nothing here: pressed once too often, it would take the number off the screen.
  useKeys({
    'new-visitor': onNext,
    ...(outcome === 'unknown' ? {} : { paper: onPrint }),
    back: () => open({ name: 'counter' }),
  })
  return (
    <Columns
      centreLabel="Nomor antrian"
      right={
        <Section title="Berikutnya">
          <div className={styles.next}>
            <div>
              <p className={styles.title}>Tamu terdaftar</p>
              <p className={styles.why}>
                {outcome === 'printed'
                  ? 'Persilakan tamu menunggu sampai nomornya dipanggil.'
                  : 'Sebutkan nomor ini kepada tamu, atau tuliskan di kertas. Nomornya sudah tersimpan.'}
              </p>
            </div>
            <Action filled hint="new-visitor" onClick={onNext}>
              Tamu berikutnya
            </Action>
            {outcome !== 'unknown' && (
              <Action hint="paper" pending={printed?.state === 'printing'} onClick={onPrint}>
                {outcome === 'failed' ? 'Cetak lagi' : 'Cetak ulang nomor'}
              </Action>
            )}
            <Action hint="back" onClick={() => open({ name: 'counter' })}>
              Kembali ke loket
            </Action>
          </div>
        </Section>
      }
    >
      <div className={styles.ticket} role="status">
        <p className={styles.heading}>Nomor antrian</p>
        <p className={styles.label}>{label}</p>
        <p className={styles.about}>{about}</p>
        {lane === 'P' && <p className={styles.about}>Didahulukan</p>}
        <div className={styles.print}>
          <PrintOutcome printing={printing} />
          <Refusal refusal={refusal} />
          {done.warnings.map(({ path, detail }) => (
            <Notice key={`${path} ${detail}`} tone="attention">
              {detail} Data dapat dibetulkan di lembar tamu.
            </Notice>
          ))}
        </div>
      </div>
    </Columns>
  )
}
