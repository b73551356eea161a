import { useState } from 'react'
import { useDo } from '../../hooks/use-do.ts'
import { useKeys } from '../../keys.ts'
import { Action } from '../../parts/action.tsx'
import { Section } from '../../parts/columns.tsx'
import { PrintOutcome, type PrintState } from '../../parts/print-outcome.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { SavedFile } from '../../parts/saved-file.tsx'
import styles from './guest-book.module.css'

const WHAT = 'Buku tamu'

/** The day's guest book on paper or as a file. */
export function GuestBookPaper({ day }: { day: string }) {
  const printing = useDo('paper.print')
  const saving = useDo('paper.save')
  const [printed, setPrinted] = useState<PrintState | null>(null)
  const [savedPath, setSavedPath] = useState<string | null>(null)
  const document = { kind: 'guest-book', date: day } as const
  const busy = printing.pending || saving.pending

  const print = async () => {
    setPrinted({ what: WHAT, state: 'printing' })
    const reply = await printing.run({ document, printer: null, copies: 1 })
    setPrinted(reply.ok ? { what: WHAT, state: 'done', outcome: reply.value } : null)
  }
  const save = async () => {
    const reply = await saving.run({ document, format: 'pdf' })
    if (reply.ok) setSavedPath(reply.value.path)
  }
  useKeys({ paper: () => void (busy || print()) })

  return (
    <Section title="Di kertas">
      <div className={styles.papers}>
        <Action hint="paper" disabled={busy} onClick={() => void print()}>
          Cetak buku tamu
        </Action>
        <Action disabled={busy} pending={saving.pending} onClick={() => void save()}>
          Simpan PDF
        </Action>
        {printed && <PrintOutcome printed={printed} onAgain={() => void print()} />}
        {savedPath && <SavedFile path={savedPath} />}
        <Refusal refusal={printing.refusal ?? saving.refusal} />
      </div>
    </Section>
  )
}
