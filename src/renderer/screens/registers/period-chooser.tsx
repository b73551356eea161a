import { movedPeriod, type PeriodKind, periodOf, periodText } from '#domain/registers/period.ts'
import { useOffice } from '../../office.ts'
import { TextAction } from '../../parts/action.tsx'
import { Choice } from '../../parts/choice.tsx'
import { DateField } from '../../parts/date-field.tsx'
import styles from './registers.module.css'

const kindText: Record<PeriodKind, string> = { day: 'Hari', month: 'Bulan', year: 'Tahun' }
const before: Record<PeriodKind, string> = {
  day: 'Hari sebelumnya',
  month: 'Bulan sebelumnya',
  year: 'Tahun sebelumnya',
}
const after: Record<PeriodKind, string> = {
  day: 'Hari berikutnya',
  month: 'Bulan berikutnya',
  year: 'Tahun berikutnya',
}

type Props = {
  kinds: readonly PeriodKind[]
  kind: PeriodKind
  /** A day of the period. */
  day: string
  onKind: (kind: PeriodKind) => void
  onDay: (day: string) => void
}

/** Which day, month or year a register is printed for; never beyond today. */
export function PeriodChooser({ kinds, kind, day, onKind, onDay }: Props) {
  const { businessDate } = useOffice()
  const period = periodOf(day, kind)
  const move = (by: number) => {
    const moved = movedPeriod(period, by)
    onDay(`${moved}${'-01-01'.slice(moved.length - 4)}`)
  }
  return (
    <div className={styles.stack}>
      {kinds.length > 1 && (
        <Choice
          label="Masa register"
          options={kinds.map(value => ({ value, label: kindText[value] }))}
          value={kind}
          onChange={chosen => chosen && onKind(chosen)}
        />
      )}
      <p className={styles.period}>{periodText(period)}</p>
      <nav className={styles.moves} aria-label="Masa">
        <TextAction onClick={() => move(-1)}>{before[kind]}</TextAction>
        <TextAction disabled={period >= periodOf(businessDate, kind)} onClick={() => move(1)}>
          {after[kind]}
        </TextAction>
      </nav>
      <DateField
        key={day}
        label="Tanggal di dalamnya"
        value={day}
        onChange={typed => typed !== null && typed <= businessDate && onDay(typed)}
      />
    </div>
  )
}
