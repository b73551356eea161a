import { useState } from 'react'
import { useDo } from '../../hooks/use-do.ts'
import { useKeys } from '../../keys.ts'
import { Action } from '../../parts/action.tsx'
import { Section } from '../../parts/columns.tsx'
import { PrintOutcome } from '../../parts/print-outcome.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { SavedFile } from '../../parts/saved-file.tsx'
import { usePrint } from '../../parts/use-print.ts'
import styles from './guest-book.module.css'

/** The day's guest book on paper or as a file. */
export function GuestBookPaper({ day }: { day: string }) {
  const printing = usePrint()
  const saving = useDo('paper.save')
  const [savedPath, setSavedPath] = useState<string | null>(null)
  const document = { kind: 'guest-book', date: day } as const
  const busy = printing.printed?.state === 'printing' || saving.pending

  const print = () => printing.print({ document, what: 'Buku tamu' })
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
        <PrintOutcome printing={printing} />
        {savedPath && <SavedFile path={savedPath} />}
        <Refusal refusal={printing.refusal ?? saving.refusal} />
      </div>
    </Section>
  )
}
