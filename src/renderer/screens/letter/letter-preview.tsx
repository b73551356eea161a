import { useState } from 'react'
import { useAsk } from '../../hooks/use-ask.ts'
import { TextAction } from '../../parts/action.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { type PaperFit, PaperPage } from '../../parts/paper-page.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import type { Letter } from './letter-facts.ts'
import styles from './letter-screen.module.css'

/** The letter as it will leave the printer, made anew after each save. */
export function LetterPreview({ letter, stale }: { letter: Letter; stale: boolean }) {
  const [fit, setFit] = useState<PaperFit>('width')
  const preview = useAsk('paper.preview', { document: { kind: 'letter', letterId: letter.id } }, { keepLast: true })
  return (
    <>
      <div className={styles.previewBar}>
        <span>{stale ? 'Pratinjau menyusul isian' : 'Persis seperti yang dicetak'}</span>
        <TextAction onClick={() => setFit(fit === 'width' ? 'page' : 'width')}>
          {fit === 'width' ? 'Tampilkan satu lembar utuh' : 'Perbesar selebar kolom'}
        </TextAction>
      </div>
      <div className={styles.preview}>
        {preview.value && (
          <PaperPage paper={preview.value} fit={fit} stale={stale} label={`Pratinjau ${letter.title}`} />
        )}
        {!preview.value && preview.refusal && (
          <EmptyState title="Pratinjau belum dapat dibuat">
            <Refusal refusal={preview.refusal} />
          </EmptyState>
        )}
      </div>
    </>
  )
}
