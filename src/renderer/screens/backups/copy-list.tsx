import { businessDate, localTime, shortDate, type Zone } from '#domain/business-day.ts'
import { useNow, useOffice } from '../../office.ts'
import { type Copy, placeText, whenText } from '../../parts/backup-words.ts'
import { PickList, type PickRow } from '../../parts/pick-list.tsx'
import { sizeText } from '../../parts/size-text.ts'
import { StateBadge } from '../../parts/state-badge.tsx'
import { agoText } from '../../parts/times.ts'
import styles from './backups.module.css'

type Props = { copies: readonly Copy[]; chosen: Copy; onChoose: (file: string) => void; onPick: () => void }

/** Every copy of both places, newest first. */
export function CopyList({ copies, chosen, onChoose, onPick }: Props) {
  const { zone } = useOffice()
  const now = useNow(60_000)
  return (
    <PickList
      label="Salinan data"
      heads={['Dibuat', 'Tempat', 'Ukuran', 'Keadaan']}
      columns="minmax(11rem, 1.3fr) minmax(9rem, 1fr) 5rem 9.5rem"
      rows={copies.map(copy => pickRow(copy, now, zone))}
      chosen={chosen.file}
      onChoose={onChoose}
      onPick={onPick}
    />
  )
}

function pickRow(copy: Copy, now: string, zone: Zone): PickRow {
  const day = businessDate(copy.at, zone)
  const ago = agoText(copy.at, now)
  return {
    key: copy.file,
    said: `${whenText(copy.at, zone)}, ${placeText(copy)}, ${sizeText(copy.bytes)}, ${stateText(copy)}`,
    cells: [
      <span key="at">
        <strong>
          {day === businessDate(now, zone) ? 'Hari ini' : shortDate(day)}, {localTime(copy.at, zone)}
        </strong>
        <span className={styles.ago}>{ago}</span>
      </span>,
      placeText(copy),
      sizeText(copy.bytes),
      <StateBadge key="state" tone={copy.provenAt === null ? 'neutral' : 'ok'}>
        {stateText(copy)}
      </StateBadge>,
    ],
  }
}

const stateText = ({ provenAt }: Copy): string => (provenAt === null ? 'Belum diperiksa' : 'Terbukti utuh')
