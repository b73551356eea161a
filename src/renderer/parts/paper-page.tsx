import { useElementSize } from '@mantine/hooks'
import { useCallback, useState } from 'react'
import classes from './paper-page.module.css'
import { geometry, type Paper, PaperSheet } from './paper-sheet.tsx'

export type PaperFit = 'page' | 'width'

type PaperPageProps = {
  paper: Paper
  /** What the paper is, for those who hear the screen: “Pratinjau surat keterangan”. */
  label: string
  /** Whole sheet in view, or as wide as the column. */
  fit?: PaperFit
  /** The text on it is being made anew. */
  stale?: boolean
}

const scaleFor = (fit: PaperFit, room: { width: number; height: number }, width: number, height: number): number => {
  if (room.width === 0) return 1
  const byWidth = room.width / width
  return fit === 'width' ? Math.min(byWidth, 2) : Math.min(byWidth, room.height / height, 2)
}

/** Shows a paper as the sheets that will leave the printer. */
export function PaperPage({ paper, label, fit = 'page', stale = false }: PaperPageProps) {
  const { ref, width: roomWidth, height: roomHeight } = useElementSize()
  const [measured, setMeasured] = useState({ sheets: 1, rollHeight: 0 })
  const onMeasure = useCallback(
    (fresh: { sheets: number; rollHeight: number }) =>
      setMeasured(old => (old.sheets === fresh.sheets && old.rollHeight === fresh.rollHeight ? old : fresh)),
    [],
  )

  const at = geometry(paper)
  const height = at.height ?? measured.rollHeight
  const scale = scaleFor(fit, { width: roomWidth, height: roomHeight }, at.width, height)
  const numbers = Array.from({ length: measured.sheets }, (_, sheet) => sheet)

  return (
    <section ref={ref} className={classes.room} data-fit={fit} aria-label={label} aria-busy={stale}>
      <div className={classes.sheets}>
        {numbers.map(sheet => (
          <figure key={sheet} className={classes.figure} aria-hidden={sheet > 0}>
            <div className={classes.sheet} style={{ width: at.width * scale, height: height * scale }}>
              <div className={classes.scaled} style={{ width: at.width, height, transform: `scale(${scale})` }}>
                <PaperSheet
                  paper={paper}
                  sheet={sheet}
                  sheets={measured.sheets}
                  {...(sheet === 0 ? { onMeasure } : {})}
                />
              </div>
            </div>
            {measured.sheets > 1 && (
              <figcaption className={classes.caption}>
                Lembar {sheet + 1} dari {measured.sheets}
              </figcaption>
            )}
          </figure>
        ))}
      </div>
    </section>
  )
}
