import { keyLabel } from '../../keys.ts'
import { type Pane, panes } from '../../navigation.ts'
import styles from './rail.module.css'
import { paneText, type RailState } from './rail-state.ts'

const stateText: Record<RailState, string> = { done: 'selesai', open: 'belum selesai', none: 'tidak ada' }
const paneKeys = ['pane-1', 'pane-2', 'pane-3', 'pane-4', 'pane-5', 'pane-6'] as const

/** The six words of a sheet, each a door to its part. */
export const Rail = ({
  states,
  pane,
  onChoose,
}: {
  states: Record<Pane, RailState>
  pane: Pane
  onChoose: (pane: Pane) => void
}) => (
  <nav className={styles.rail} aria-label="Bagian lembar tamu">
    {panes.map((each, index) => {
      const key = paneKeys[index]
      return (
        <button
          key={each}
          type="button"
          className={styles.word}
          data-state={states[each]}
          aria-current={each === pane ? 'step' : undefined}
          title={key && keyLabel(key)}
          onClick={() => onChoose(each)}
        >
          {paneText[each]}
          <span className="unseen">, {stateText[states[each]]}</span>
        </button>
      )
    })}
  </nav>
)
