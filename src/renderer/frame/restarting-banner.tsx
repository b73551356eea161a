import { useDesk } from '../hooks/use-desk.ts'
import styles from './restarting-banner.module.css'

/** Over every screen while the desk process is started again. */
export function RestartingBanner() {
  const desk = useDesk()
  if (desk.state !== 'restarting') return null
  return (
    <div className={styles.banner} role="status">
      Mesin penyimpanan sedang dinyalakan kembali. Yang sudah tersimpan tetap aman.
      {desk.attempt > 1 && ` Percobaan ke-${desk.attempt}.`}
    </div>
  )
}
