import { type ReactNode, useState } from 'react'
import { useDo } from '../../hooks/use-do.ts'
import { TextAction } from '../../parts/action.tsx'
import { Panel } from '../../parts/panel.tsx'
import { PrintOutcome, type PrintState } from '../../parts/print-outcome.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import styles from './closing.module.css'
import type { Reconciled } from './use-closing.ts'

type Closed = NonNullable<Reconciled['closed']>

/** The registers in the order in which the desk writes them. */
const registers = [
  { kind: 'guest-book', name: 'Buku tamu' },
  { kind: 'letter-agenda', name: 'Agenda surat' },
  { kind: 'handover-book', name: 'Buku serah terima' },
  { kind: 'complaint-register', name: 'Register pengaduan' },
] as const
const sheet = { kind: 'closing-sheet', name: 'Lembar tutup hari' } as const
type Register = (typeof registers)[number] | typeof sheet

const fileName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path

export const sizeText = (bytes: number): string =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`

/** What closing the day wrote: each file with its size, to be opened, and the registers to be printed and signed. */
export function ClosingFiles({ day, closed }: { day: string; closed: Closed }) {
  const printing = useDo('paper.print')
  const [printed, setPrinted] = useState<{ register: Register; state: PrintState } | null>(null)
  const print = async (register: Register) => {
    setPrinted({ register, state: { what: register.name, state: 'printing' } })
    const reply = await printing.run({ document: { kind: register.kind, date: day }, printer: null, copies: 1 })
    setPrinted(reply.ok ? { register, state: { what: register.name, state: 'done', outcome: reply.value } } : null)
  }
  const { bundle } = closed
  return (
    <Panel title="Hasil" note="Tersimpan di folder hari itu">
      <ul>
        {registers.map((register, index) => {
          const file = closed.registers[index]
          return (
            file && (
              <FileRow key={register.kind} name={register.name} file={file}>
                <TextAction disabled={printing.pending} onClick={() => void print(register)}>
                  Cetak <span className="unseen">{register.name}</span>
                </TextAction>
              </FileRow>
            )
          )
        })}
        {bundle && <FileRow name="Paket ekspor" file={bundle} />}
      </ul>
      <p className={styles.sheetLine}>
        Lembar tutup hari memuat rekap dan sidik jejak audit untuk ditandatangani dan disimpan.{' '}
        <TextAction disabled={printing.pending} onClick={() => void print(sheet)}>
          Cetak lembar tutup hari
        </TextAction>
      </p>
      {printed && <PrintOutcome printed={printed.state} onAgain={() => void print(printed.register)} />}
      <Refusal refusal={printing.refusal} />
    </Panel>
  )
}

type FileRowProps = { name: string; file: Closed['registers'][number]; children?: ReactNode }

const FileRow = ({ name, file, children }: FileRowProps) => (
  <li className={styles.file}>
    <span className={styles.fileName}>{name}</span>
    <span className={styles.filePath}>
      {fileName(file.path)}, {sizeText(file.bytes)}
    </span>
    <span className={styles.fileActions}>
      {children}
      <TextAction onClick={() => window.counter.showOutput(file.path)}>
        Buka <span className="unseen">{name}</span>
      </TextAction>
    </span>
  </li>
)
