import { useEffect, useRef, useState } from 'react'
import type { OutputOf } from '#contract/contract.ts'
import { Action, TextAction } from '../../parts/action.tsx'
import { Notice } from '../../parts/refusal.tsx'
import styles from './letter-templates.module.css'

type Props = {
  checked: OutputOf<'letter-template.check-word'>
  pending: boolean
  onUse: (missingIsMeant: boolean) => void
  onCancel: () => void
}

/** What was found in a chosen Word file, and whether it can be used as it is. */
export function CheckedWord({ checked: { names, unknown, missing }, pending, onUse, onCancel }: Props) {
  const [meant, setMeant] = useState(false)
  const result = useRef<HTMLDivElement>(null)
  useEffect(() => result.current?.scrollIntoView({ block: 'nearest' }), [])
  return (
    <div ref={result} className={styles.stack} role="status" aria-label="Hasil pemeriksaan berkas">
      <p>{names.length} isian ditemukan.</p>
      {unknown.length > 0 && (
        <Notice tone="problem" title={`${unknown.length} isian harus diperbaiki di Word`}>
          <ul className={styles.found}>
            {unknown.map(({ name, place, problem, nearest }) => (
              <li key={`${name} ${place}`}>
                <strong>{`{{${name}}}`}</strong> {problem}
                {nearest !== null && ` Mungkin {{${nearest}}}.`}
                <span className={styles.place}>Di {place}</span>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {missing.length > 0 && (
        <Notice tone="attention" title="Tidak ada dalam berkas">
          <p>{missing.join(', ')}.</p>
          {unknown.length === 0 && !meant && (
            <TextAction onClick={() => setMeant(true)}>Memang tidak dicantumkan</TextAction>
          )}
        </Notice>
      )}
      {unknown.length === 0 && (
        <Action
          compact
          pending={pending}
          disabled={missing.length > 0 && !meant}
          onClick={() => onUse(missing.length > 0 && meant)}
        >
          Pakai berkas ini
        </Action>
      )}
      <p>
        <TextAction onClick={onCancel}>Batal</TextAction>
      </p>
    </div>
  )
}
