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
  /** Facts are still missing, so there is nothing to show yet. */
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
        <span>{captionOf(letter, stale, preview.value !== undefined)}</span>
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
        {!preview.value &&
          preview.refusal &&
          (incomplete ? (
            <EmptyState title="Pratinjau menunggu isian">
              Setelah isian lengkap, surat tampil di sini persis seperti yang akan dicetak.
            </EmptyState>
          ) : (
            <EmptyState title="Pratinjau tidak dapat ditampilkan">
              <Refusal refusal={preview.refusal} />
            </EmptyState>
          ))}
      </div>
    </>
  )
}

const captionOf = (letter: Letter, stale: boolean, shown: boolean): string => {
  if (!shown) return 'Pratinjau'
  if (stale) return 'Pratinjau menyusul isian'
  return letter.printCount > 0 ? 'Seperti inilah cetak ulangnya' : 'Persis seperti yang dicetak'
}
