import { useNavigation } from '../../navigation.ts'
import { useNow, useOffice } from '../../office.ts'
import { Action } from '../../parts/action.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Panel } from '../../parts/panel.tsx'
import { StateBadge } from '../../parts/state-badge.tsx'
import { momentText } from '../../parts/times.ts'
import { relationText } from '../../words.ts'
import { waitsToBeTaken } from './letter-waits.ts'
import styles from './letters-pane.module.css'
import type { Application } from './sheet-types.ts'

/** Which letters wait to be taken, and who took the others. */
export function HandoverPane({ application }: { application: Application }) {
  const { open } = useNavigation()
  const { zone } = useOffice()
  const now = useNow()
  const waiting = application.letters.filter(waitsToBeTaken)
  return (
    <Panel fill title="Serah terima" note={application.serviceName}>
      {waiting.map(letter => (
        <div key={letter.id} className={styles.row}>
          <div className={styles.words}>
            <p className={styles.title}>{letter.title}</p>
            <p className={styles.note}>{letter.numberText ? `Nomor ${letter.numberText}` : 'Tanpa nomor surat'}</p>
          </div>
          <StateBadge tone="ok">Siap diserahkan</StateBadge>
          <Action compact onClick={() => open({ name: 'handover', letterId: letter.id })}>
            Serahkan
          </Action>
        </div>
      ))}
      {application.handovers.map(handover => (
        <div key={handover.id} className={styles.row}>
          <div className={styles.words}>
            <p className={styles.title}>{handover.recipientName}</p>
            <p className={styles.note}>
              {[
                relationText[handover.relation] ?? handover.relation,
                handover.identityShown && shownText(handover.identityShown),
                momentText(handover.handedAt, now, zone),
                `oleh ${handover.by}`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </div>
          <StateBadge tone="ok">Sudah diterima</StateBadge>
        </div>
      ))}
      {waiting.length === 0 && application.handovers.length === 0 && (
        <EmptyState title="Belum ada yang diserahkan">
          Surat yang sudah ditandatangani muncul di sini, lalu dicatat di buku serah terima.
        </EmptyState>
      )}
    </Panel>
  )
}

const shownText = (identity: string): string =>
  identity.toLowerCase().startsWith('tanpa') ? identity.toLowerCase() : `menunjukkan ${identity}`
