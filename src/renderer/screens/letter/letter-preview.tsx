import { useState } from 'react'
import { useAsk } from '../../hooks/use-ask.ts'
import { TextAction } from '../../parts/action.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { type PaperFit, PaperPage } from '../../parts/paper-page.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import type { Letter } from './letter-facts.ts'
import styles from './letter-screen.module.css'

type Props = {
  letter: Letter
  /** Facts are still missing; the page shows where. */
  incomplete: boolean
  stale: boolean
}

/** The letter as it will leave the printer, made anew after each save. */
export function LetterPreview({ letter, incomplete, stale }: Props) {
  const [fit, setFit] = useState<PaperFit>('page')
  const preview = useAsk('paper.preview', { document: { kind: 'letter', letterId: letter.id } }, { keepLast: true })
  return (
    <>
      <div className={styles.previewBar}>
        <span>{captionOf(letter, { shown: preview.value !== undefined, stale, incomplete })}</span>
        {preview.value && (
          <TextAction onClick={() => setFit(fit === 'width' ? 'page' : 'width')}>
            {fit === 'width' ? 'Tampilkan satu lembar utuh' : 'Perbesar selebar kolom'}
          </TextAction>
        )}
      </div>
      <div className={styles.preview}>
        {preview.value && (
          <PaperPage paper={preview.value} fit={fit} stale={stale} label={`Pratinjau ${letter.title}`} />
        )}
        {!preview.value && preview.refusal && (
          <EmptyState title="Pratinjau tidak dapat ditampilkan">
            <Refusal refusal={preview.refusal} />
          </EmptyState>
        )}
      </div>
    </>
  )
}

const captionOf = (letter: Letter, is: { shown: boolean; stale: boolean; incomplete: boolean }): string => {
  if (!is.shown) return 'Pratinjau'
  if (is.stale) return 'Pratinjau menyusul isian'
  if (is.incomplete) return 'Yang berwarna belum diisi'
  if (letter.ownWord) return 'Halaman Loket; suratnya berkas Word kantor'
  return letter.printCount > 0 ? 'Seperti inilah cetak ulangnya' : 'Persis seperti yang dicetak'
}
