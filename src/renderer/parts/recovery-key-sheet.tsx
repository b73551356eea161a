import { Action } from './action.tsx'
import { TextField } from './field.tsx'
import styles from './recovery-key-sheet.module.css'
import { Notice, Refusal } from './refusal.tsx'
import type { RecoveryKeySteps } from './use-recovery-key.ts'

/** The recovery key while it is shown, then the two groups that are typed from its paper. */
export function RecoveryKeySheet({ steps, printer }: { steps: RecoveryKeySteps; printer: string | null }) {
  const { stage, typed, printed, pending, refusal } = steps
  return (
    <div className={styles.sheet}>
      {stage.at === 'shown' && (
        <>
          <ol className={styles.groups} aria-label="Kunci pemulihan">
            {numbered(stage.recoveryKey).map(({ number, group }) => (
              <li key={number} className={styles.group}>
                <span className={styles.number}>{number}</span>
                {group}
              </li>
            ))}
          </ol>
          <div className={styles.print}>
            <Action compact disabled={!printer} pending={pending} onClick={() => void steps.print()}>
              Cetak kunci
            </Action>
            <p className={styles.hint}>
              {printer ? `Satu lembar di ${printer}.` : 'Belum ada printer surat. Salin kunci ini dengan tangan.'}
            </p>
          </div>
          {printed && (
            <Notice tone={printed.state === 'printed' ? 'ok' : 'problem'}>
              {printed.state === 'printed' ? `Kunci dicetak di ${printed.printer}.` : printed.detail}
            </Notice>
          )}
        </>
      )}
      {stage.at === 'asked' && (
        <>
          <div className={styles.pair}>
            {([0, 1] as const).map(index => (
              <TextField
                key={stage.asked[index]}
                label={`Kelompok ${stage.asked[index]}`}
                autoFocus={index === 0}
                maxLength={12}
                value={typed[index]}
                onChange={event => steps.type(index, event.currentTarget.value)}
              />
            ))}
          </div>
          <div className={styles.print}>
            <Action compact pending={pending} onClick={() => void steps.begin()}>
              Buat kunci lain
            </Action>
            <p className={styles.hint}>Bila kertasnya belum ada. Kunci yang tadi tidak akan berlaku.</p>
          </div>
        </>
      )}
      <Refusal refusal={refusal} />
    </div>
  )
}

const numbered = (recoveryKey: string) => recoveryKey.split('-').map((group, index) => ({ number: index + 1, group }))
