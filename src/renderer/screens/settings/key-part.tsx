import { useState } from 'react'
import { letterDate } from '#domain/business-day.ts'
import { useAsk } from '../../hooks/use-ask.ts'
import { useDo } from '../../hooks/use-do.ts'
import { Action } from '../../parts/action.tsx'
import { LongWork } from '../../parts/long-work.tsx'
import { Panel } from '../../parts/panel.tsx'
import { Notice, Refusal } from '../../parts/refusal.tsx'
import styles from './settings.module.css'

/** A new key for the data itself, for an office that fears that the old one is known. */
export function KeyPart() {
  const changedAt = useAsk('recovery.status', {}).value?.keyChangedAt
  const change = useDo('key.change')
  const [done, setDone] = useState(false)
  const run = async () => setDone((await change.run({})).ok)
  return (
    <Panel title="Kunci data">
      <div className={styles.fields}>
        <p>
          {changedAt
            ? `Kunci data terakhir diganti pada ${letterDate(changedAt.slice(0, 10))}.`
            : 'Kunci data belum pernah diganti sejak penyiapan.'}{' '}
          Gantilah bila komputer lama atau berkas kuncinya pernah dipegang orang lain. Kertas kunci pemulihan tetap
          berlaku; cadangan yang lama hanya dapat dibuka dengan kertas itu.
        </p>
        <div className={styles.test}>
          <Action compact pending={change.pending} onClick={() => void run()}>
            Ganti kunci data
          </Action>
        </div>
        {change.pending && (
          <LongWork what="Menyalin data dengan kunci baru, memeriksa salinannya, lalu memakainya. Loket menunggu sebentar." />
        )}
        <Refusal refusal={change.refusal} />
        {done && <Notice tone="ok">Data sekarang memakai kunci baru. Buatlah cadangan baru hari ini.</Notice>}
      </div>
    </Panel>
  )
}
