import { useDo } from '../../hooks/use-do.ts'
import { useKeys } from '../../keys.ts'
import { ReasonForm } from '../../parts/reason-form.tsx'
import type { Application } from './sheet-types.ts'
import styles from './steps-pane.module.css'

type Props = { application: Application; onDone: () => void }

/** An accepted file lacks a paper after all: the citizen is asked for it, and the promised time stands still. */
export function AskPapers({ application, onDone }: Props) {
  const ask = useDo('application.ask-papers')
  useKeys({ back: onDone }, 'overlay')
  return (
    <div className={styles.ask}>
      <ReasonForm
        title="Minta berkas lagi"
        confirm="Minta berkas"
        pending={ask.pending}
        refusal={ask.refusal}
        onConfirm={async reason => {
          const reply = await ask.run({ applicationId: application.id, reason })
          if (reply.ok) onDone()
        }}
        onCancel={onDone}
      >
        Janji waktu berhenti sampai pemohon membawa berkasnya. Langkah yang sudah selesai tidak diulang.
      </ReasonForm>
    </div>
  )
}

/** As long as no letter of it has its number. */
export const canAskPapers = ({ state, letters }: Application): boolean =>
  state === 'complete' && letters.every(letter => letter.state === 'draft' || letter.state === 'void')
