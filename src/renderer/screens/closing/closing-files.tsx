import type { ReactNode } from 'react'
import { TextAction } from '../../parts/action.tsx'
import { Panel } from '../../parts/panel.tsx'
import { PrintOutcome } from '../../parts/print-outcome.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { sizeText } from '../../parts/size-text.ts'
import { usePrint } from '../../parts/use-print.ts'
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

const fileName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path

/** What closing the day wrote: each file with its size, to be opened, and the registers to be printed and signed. */
export function ClosingFiles({ day, closed }: { day: string; closed: Closed }) {
  const printing = usePrint()
  const { bundle } = closed
  return (
    <Panel title="Hasil" note="Tersimpan di folder hari itu">
      <ul>
        {registers.map((register, index) => {
          const file = closed.registers[index]
          return (
            file && (
              <FileRow key={register.kind} name={register.name} file={file}>
                <TextAction
                  disabled={printing.printed?.state === 'printing'}
                  onClick={() =>
                    void printing.print({ document: { kind: register.kind, date: day }, what: register.name })
                  }
                >
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
        <TextAction
          disabled={printing.printed?.state === 'printing'}
          onClick={() =>
            void printing.print({ document: { kind: 'closing-sheet', date: day }, what: 'Lembar tutup hari' })
          }
        >
          Cetak lembar tutup hari
        </TextAction>
      </p>
      <PrintOutcome printing={printing} />
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
