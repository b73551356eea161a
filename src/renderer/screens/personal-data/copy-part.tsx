import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import type { OutputOf } from '#contract/contract.ts'
import { useAsk } from '../../hooks/use-ask.ts'
import { useDo } from '../../hooks/use-do.ts'
import { Action } from '../../parts/action.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { TextField } from '../../parts/field.tsx'
import { Panel } from '../../parts/panel.tsx'
import { PrintOutcome } from '../../parts/print-outcome.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { SavedFile } from '../../parts/saved-file.tsx'
import { usePrint } from '../../parts/use-print.ts'
import { personNote } from '../new-visitor/person-search.tsx'
import styles from './personal-data.module.css'

const AFTER_TYPING_MS = 150
const SHOWN = 6

/** Everything kept on one person, for that person. */
export function CopyPart() {
  const [query, setQuery] = useState('')
  const [settled] = useDebouncedValue(query.trim(), AFTER_TYPING_MS)
  const search = useAsk('person.search', { query: settled }, { enabled: settled.length > 1, keepLast: true })
  const copy = useDo('person.copy')
  const printing = usePrint()
  const [made, setMade] = useState<OutputOf<'person.copy'> | null>(null)
  const found = settled.length > 1 ? (search.value ?? []) : []
  const make = async (personId: string) => {
    setMade(null)
    const reply = await copy.run({ personId })
    if (reply.ok) setMade(reply.value)
  }
  return (
    <Panel title="Salinan data seseorang">
      <div className={styles.fields}>
        <TextField
          label="Siapa yang meminta?"
          placeholder="Nama, NIK, atau telepon"
          autoFocus
          value={query}
          onChange={event => setQuery(event.currentTarget.value)}
          hint="Periksa dahulu tanda pengenalnya. Data yang keliru diperbaiki dari lembar tamunya."
        />
        <Refusal refusal={search.refusal ?? copy.refusal ?? printing.refusal} />
        {made && (
          <div className={styles.fields}>
            {[made.pdf, made.json].map(file => file && <SavedFile key={file.path} path={file.path} />)}
            <div className={styles.buttons}>
              <Action
                compact
                onClick={() =>
                  void printing.print({ document: { kind: 'person-copy', copyId: made.copyId }, what: 'Salinan data' })
                }
              >
                Cetak salinan
              </Action>
            </div>
            <PrintOutcome printing={printing} />
          </div>
        )}
      </div>
      {found.slice(0, SHOWN).map(person => (
        <div key={person.id} className={styles.row}>
          <div className={styles.words}>
            <p className={styles.strong}>{person.name}</p>
            <p className={styles.soft}>{personNote(person)}</p>
          </div>
          <Action compact pending={copy.pending} onClick={() => void make(person.id)}>
            Buat salinan
          </Action>
        </div>
      ))}
      {settled.length > 1 && search.value?.length === 0 && (
        <EmptyState title="Tidak ditemukan">Coba dengan NIK atau telepon, atau ejaan nama yang lain.</EmptyState>
      )}
    </Panel>
  )
}
