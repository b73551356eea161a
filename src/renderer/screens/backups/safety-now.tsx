import { backupLight } from '../../frame/backup-light.ts'
import { useAsk } from '../../hooks/use-ask.ts'
import { useNavigation } from '../../navigation.ts'
import { useNow } from '../../office.ts'
import { Action } from '../../parts/action.tsx'
import { workText } from '../../parts/backup-words.ts'
import { Section } from '../../parts/columns.tsx'
import { Facts } from '../../parts/facts.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { StateBadge } from '../../parts/state-badge.tsx'
import { agoText } from '../../parts/times.ts'
import { useMay } from '../../session.ts'
import styles from './backups.module.css'

/** What would be left if this computer's disk broke now. */
export function SafetyNow() {
  const { open } = useNavigation()
  const may = useMay()
  const now = useNow(60_000)
  const latest = useAsk('backup.latest', {})
  const light = backupLight(latest.value, now)
  const { value } = latest
  return (
    <>
      <Section title="Keadaan sekarang">
        <div className={styles.stack}>
          <div>
            <StateBadge tone={light.tone}>{light.text}</StateBadge>
          </div>
          <p>{light.help}</p>
          <Refusal refusal={latest.refusal} />
          {value && (
            <Facts
              rows={[
                ['Di komputer ini', agoText(value.at, now)],
                ['Di disk lain', value.elsewhere === null ? 'belum ada' : agoText(value.elsewhere.at, now)],
                ['Hilang bila disk rusak', workText(value.unsaved) ?? 'tidak ada'],
              ]}
            />
          )}
        </div>
      </Section>
      <Section title="Folder kedua">
        <div className={styles.stack}>
          <p className={styles.path}>{value?.secondFolder ?? 'Belum dipilih.'}</p>
          {may('settings.change') && (
            <Action compact onClick={() => open({ name: 'settings', part: 'backup' })}>
              {value?.secondFolder ? 'Ubah folder kedua' : 'Pilih folder kedua'}
            </Action>
          )}
        </div>
      </Section>
    </>
  )
}
