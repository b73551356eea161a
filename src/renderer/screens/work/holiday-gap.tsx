import { yearOf } from '#domain/working-calendar.ts'
import { useAsk } from '../../hooks/use-ask.ts'
import { useNavigation } from '../../navigation.ts'
import { useOffice } from '../../office.ts'
import { TextAction } from '../../parts/action.tsx'
import { useMay } from '../../session.ts'
import styles from './work.module.css'
import { type Work, yearsWithoutHolidays } from './work-kinds.ts'

/** Promises into a year without holidays may fall on one; the board says so. */
export function HolidayGap({ rows }: { rows: readonly Work[] }) {
  const { businessDate: today, zone } = useOffice()
  const { open } = useNavigation()
  const may = useMay()
  const list = useAsk('holiday.list', { year: yearOf(today) })
  if (!list.value) return null
  const missing = yearsWithoutHolidays(rows, today, list.value.filledYears, zone)
  if (missing.length === 0) return null
  return (
    <p className={styles.gap} role="status">
      Libur {missing.join(' dan ')} belum diisi, jadi janji waktu dapat jatuh pada hari libur.{' '}
      {may('settings.change') ? (
        <TextAction onClick={() => open({ name: 'settings', part: 'holidays' })}>Isi hari libur</TextAction>
      ) : (
        'Minta administrator mengisinya di Pengaturan, Hari libur.'
      )}
    </p>
  )
}
