import { useState } from 'react'
import type { OutputOf } from '#contract/contract.ts'
import { useAsk } from '../hooks/use-ask.ts'
import { useNavigation } from '../navigation.ts'
import { TextAction } from '../parts/action.tsx'
import type { Tone } from '../parts/state-badge.tsx'
import { useMay } from '../session.ts'
import styles from './crash-line.module.css'

type Check = NonNullable<OutputOf<'integrity.latest'>>

/** After the program ended without closing its data: how the data is, and the way to what was left unfinished. */
export function CrashLine() {
  const may = useMay()
  const { open, screen } = useNavigation()
  const [dismissed, setDismissed] = useState<string | null>(null)
  const { value: check } = useAsk('integrity.latest', {})
  const unfinished = useAsk('unfinished.list', {}, { enabled: check != null && may('visit.read') })
  if (!check || !(check.thisStart || check.state === 'damaged')) return null
  const shown = `${check.noticedAt} ${check.state}`
  if (dismissed === shown) return null
  const { tone, text } = lines[check.state]
  const count = unfinished.value?.length ?? 0
  return (
    <div className={styles.line} data-tone={tone} role="status">
      <p className={styles.text}>
        {check.thisStart && 'Loket terakhir berhenti tanpa ditutup. '}
        {text}
      </p>
      {count > 0 && screen.name !== 'unfinished' && (
        <TextAction onClick={() => open({ name: 'unfinished' })}>Lihat {count} yang belum selesai</TextAction>
      )}
      {check.state !== 'damaged' && <TextAction onClick={() => setDismissed(shown)}>Sembunyikan</TextAction>}
    </div>
  )
}

const lines: Record<Check['state'], { tone: Tone; text: string }> = {
  checking: { tone: 'attention', text: 'Isi data sedang diperiksa; pekerjaan dapat dilanjutkan seperti biasa.' },
  whole: { tone: 'ok', text: 'Isi data sudah diperiksa: utuh.' },
  damaged: {
    tone: 'problem',
    text: 'Isi data rusak di beberapa tempat. Minta administrator memulihkan cadangan terakhir dari Pengaturan, bagian Cadangan.',
  },
  'no-room': {
    tone: 'attention',
    text: 'Isi data belum dapat diperiksa karena disk hampir penuh. Kosongkan tempat, lalu buka ulang Loket.',
  },
}
