import { useState } from 'react'
import { useDo } from '../../hooks/use-do.ts'
import { TextAction } from '../../parts/action.tsx'
import { Section } from '../../parts/columns.tsx'
import { PrintOutcome, type PrintState } from '../../parts/print-outcome.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import styles from './closing.module.css'

const registers = [
  { kind: 'guest-book', name: 'Buku tamu' },
  { kind: 'letter-agenda', name: 'Agenda surat' },
  { kind: 'handover-book', name: 'Buku serah terima' },
  { kind: 'complaint-register', name: 'Register pengaduan' },
] as const
type Register = (typeof registers)[number]

/** The registers of a closed day on paper, one at a time, to be signed and bound. */
export function RegisterPrinting({ day }: { day: string }) {
  const printing = useDo('paper.print')
  const [printed, setPrinted] = useState<{ register: Register; state: PrintState } | null>(null)
  const print = async (register: Register) => {
    setPrinted({ register, state: { what: register.name, state: 'printing' } })
    const reply = await printing.run({ document: { kind: register.kind, date: day }, printer: null, copies: 1 })
    setPrinted(reply.ok ? { register, state: { what: register.name, state: 'done', outcome: reply.value } } : null)
  }
  return (
    <Section title="Cetak di kertas">
      <ul className={styles.registers}>
        {registers.map(register => (
          <li key={register.kind} className={styles.register}>
            <span>{register.name}</span>
            <TextAction disabled={printing.pending} onClick={() => void print(register)}>
              Cetak <span className="unseen">{register.name}</span>
            </TextAction>
          </li>
        ))}
      </ul>
      {printed && <PrintOutcome printed={printed.state} onAgain={() => void print(printed.register)} />}
      <Refusal refusal={printing.refusal} />
    </Section>
  )
}
