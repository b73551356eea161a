import { businessDate, letterDate, localTime, type Zone } from '#domain/business-day.ts'
import { dueGroup } from '#domain/due-group.ts'
import { useNavigation } from '../../navigation.ts'
import { Action } from '../../parts/action.tsx'
import { Section, Spring } from '../../parts/columns.tsx'
import { Facts } from '../../parts/facts.tsx'
import { applicationStateText } from '../../words.ts'
import { DueListPaper } from './due-list-paper.tsx'
import styles from './work.module.css'
import type { Work } from './work-kinds.ts'

type Props = { chosen: Work | null; now: string; zone: Zone; onOpen: () => void }

/** The chosen file, and the way to its sheet. */
export function WorkNext({ chosen, now, zone, onOpen }: Props) {
  const { back } = useNavigation()
  return (
    <>
      <Section title="Berikutnya">
        {chosen ? (
          <>
            <p className={styles.name}>{chosen.name}</p>
            <p className={styles.soft}>{chosen.serviceName}</p>
          </>
        ) : (
          <p className={styles.soft}>Tidak ada yang menunggu di daftar ini.</p>
        )}
        <div className={styles.buttons}>
          <Action filled hint="main" onClick={onOpen}>
            {chosen ? 'Buka lembar tamu' : 'Kembali ke loket'}
          </Action>
        </div>
      </Section>
      {chosen && (
        <Section title="Permohonan">
          <Facts
            rows={[
              ['Keadaan', applicationStateText[chosen.state].text],
              ['Menunggu', chosen.waitsFor],
              ['Sejak', momentWords(chosen.since, zone)],
              ['Janji selesai', dueText(chosen, now, zone)],
            ]}
          />
        </Section>
      )}
      <DueListPaper />
      <Spring />
      <Action hint="back" onClick={back}>
        Kembali
      </Action>
    </>
  )
}

function dueText(work: Work, now: string, zone: Zone): string {
  if (work.dueAt) return momentWords(work.dueAt, zone)
  return dueGroup(work, now, zone) === 'no-fixed-time' ? 'tanpa waktu pasti' : 'belum berjalan'
}

const momentWords = (instant: string, zone: Zone): string =>
  `${letterDate(businessDate(instant, zone))}, ${localTime(instant, zone)}`
