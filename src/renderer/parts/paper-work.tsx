import { useState } from 'react'
import { useDo } from '../hooks/use-do.ts'
import { useKeys } from '../keys.ts'
import { Action } from './action.tsx'
import styles from './paper-work.module.css'
import { PrintOutcome } from './print-outcome.tsx'
import { Refusal } from './refusal.tsx'
import { SavedFile } from './saved-file.tsx'
import { type PaperDocument, usePrint } from './use-print.ts'

type Props = {
  document: PaperDocument
  /** What it is, for the clerk: “Buku tamu”. */
  what: string
  /** It is what the screen is for. */
  filled?: boolean
}

/** A paper that is printed or kept as a file, as it stands. */
export function PaperWork({ document, what, filled = false }: Props) {
  const printing = usePrint()
  const saving = useDo('paper.save')
  const [savedPath, setSavedPath] = useState<string | null>(null)
  const busy = printing.printed?.state === 'printing' || saving.pending

  const print = () => printing.print({ document, what })
  const save = async () => {
    const reply = await saving.run({ document, format: 'pdf' })
    if (reply.ok) setSavedPath(reply.value.path)
  }
  useKeys({ paper: () => void (busy || print()) })

  return (
    <div className={styles.papers}>
      <Action filled={filled} hint="paper" disabled={busy} onClick={() => void print()}>
        Cetak {what.charAt(0).toLowerCase() + what.slice(1)}
      </Action>
      <Action disabled={busy} pending={saving.pending} onClick={() => void save()}>
        Simpan PDF
      </Action>
      <PrintOutcome printing={printing} />
      {savedPath && <SavedFile path={savedPath} />}
      <Refusal refusal={printing.refusal ?? saving.refusal} />
    </div>
  )
}
