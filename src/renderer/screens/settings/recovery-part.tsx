import { letterDate } from '#domain/business-day.ts'
import { useAsk } from '../../hooks/use-ask.ts'
import { Action } from '../../parts/action.tsx'
import { Panel } from '../../parts/panel.tsx'
import { RecoveryKeySheet } from '../../parts/recovery-key-sheet.tsx'
import { Notice, Refusal } from '../../parts/refusal.tsx'
import { useRecoveryKey } from '../../parts/use-recovery-key.ts'
import styles from './settings.module.css'

/** A new recovery key; the one before it holds until the new paper is confirmed. */
export function RecoveryPart({ printer }: { printer: string | null }) {
  const status = useAsk('recovery.status', {})
  const steps = useRecoveryKey()
  const { at } = steps.stage
  const madeAt = status.value?.madeAt
  return (
    <Panel title="Kunci pemulihan">
      <div className={styles.fields}>
        <p>
          {madeAt
            ? `Kunci yang berlaku dibuat pada ${letterDate(madeAt.slice(0, 10))}. Kertasnya membuka data dan cadangan di komputer lain, dan mengganti PIN administrator.`
            : 'Kantor ini belum mempunyai kunci pemulihan. Bila komputer ini rusak, data dan cadangan tidak dapat dibuka.'}
        </p>
        <Refusal refusal={status.refusal} />
        {steps.stage.at === 'done' &&
          (steps.stage.elsewhere === 'unreachable' ? (
            <Notice tone="attention" title="Simpan dahulu kertas kunci yang lama">
              Kunci pemulihan yang baru sudah berlaku, tetapi folder cadangan kedua tidak terbaca. Salinan di sana masih
              dibuka dengan kertas lama. Sambungkan foldernya, buat satu cadangan, lalu musnahkan kertas lama.
            </Notice>
          ) : (
            <Notice tone="ok">Kunci pemulihan yang baru sudah berlaku. Musnahkan kertas kunci yang lama.</Notice>
          ))}
        <RecoveryKeySheet steps={steps} printer={printer} />
        <div className={styles.test}>
          {(at === 'none' || at === 'done') && (
            <Action compact pending={steps.pending} onClick={() => void steps.begin()}>
              Buat kunci pemulihan baru
            </Action>
          )}
          {at === 'shown' && (
            <Action compact onClick={steps.hide}>
              Kertas sudah disimpan
            </Action>
          )}
          {at === 'asked' && (
            <Action compact pending={steps.pending} onClick={() => void steps.confirm()}>
              Berlakukan kunci ini
            </Action>
          )}
        </div>
      </div>
    </Panel>
  )
}
