import type { Refused } from '#contract/reply.ts'
import { Action } from '../../parts/action.tsx'
import styles from './desk-page.module.css'
import { DeskPage } from './desk-page.tsx'

/** The desk runs and cannot say how the office is set up. */
export const DeskRefused = ({ refusal, onAgain }: { refusal: Refused; onAgain: () => void }) => (
  <DeskPage title="Loket belum dapat dibuka">
    <p>{refusal.detail}</p>
    <div className={styles.button}>
      <Action filled onClick={onAgain}>
        Coba lagi
      </Action>
    </div>
  </DeskPage>
)
