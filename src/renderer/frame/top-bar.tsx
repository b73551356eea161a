import { businessDate, localTime, longDate, shortDate } from '#domain/business-day.ts'
import { useAsk } from '../hooks/use-ask.ts'
import { useNavigation } from '../navigation.ts'
import { useNow, useOffice } from '../office.ts'
import { KeyHint } from '../parts/key-hint.tsx'
import { PopOut } from '../parts/pop-out.tsx'
import { StateDot } from '../parts/state-badge.tsx'
import { hideScreens, useMay } from '../session.ts'
import { backupLight } from './backup-light.ts'
import { ClerkMenu } from './clerk-menu.tsx'
import { type Light, printerLight } from './lights.ts'
import styles from './top-bar.module.css'

const PRINTERS_EVERY_MS = 5 * 60_000

/** Where and when we are, how the machine is, who works here. */
export function TopBar() {
  const { counterName, officeName, zone, warnings } = useOffice()
  const now = useNow()
  const today = businessDate(now, zone)
  const settings = useAsk('settings.read', {})
  const printers = useAsk('printer.list', {}, { everyMs: PRINTERS_EVERY_MS })
  const backup = useAsk('backup.latest', {})
  const may = useMay()
  const { open } = useNavigation()
  return (
    <header className={styles.bar}>
      <strong className={styles.counter}>{counterName}</strong>
      <span className={styles.office}>{officeName}</span>
      <time className={styles.time} dateTime={now}>
        <span className={styles.long}>{longDate(today)}</span>
        <span className={styles.brief}>{shortDate(today)}</span>
        <span className={styles.clock}> · {localTime(now, zone)}</span>
      </time>
      <div className={styles.lights}>
        <LightView light={printerLight(settings.value?.settings, printers.value, printers.refusal !== null)} />
        <LightView
          light={backupLight(backup.value, now)}
          {...(may('backup.make') && { onOpen: () => open({ name: 'backups' }) })}
        />
        {warnings.length > 0 && <Warnings warnings={warnings} />}
      </div>
      <ClerkMenu />
      <button type="button" className={styles.hide} aria-keyshortcuts="F12" onClick={() => hideScreens()}>
        Samarkan <KeyHint>F12</KeyHint>
      </button>
    </header>
  )
}

/** A light that leads to the screen behind it is a button. */
function LightView({ light, onOpen }: { light: Light; onOpen?: () => void }) {
  const words = (
    <>
      <StateDot tone={light.tone} />
      <span className={styles.long}>{light.text}</span>
      <span className={styles.brief}>{light.short ?? light.text}</span>
    </>
  )
  return onOpen ? (
    <button type="button" className={styles.light} title={light.help} onClick={onOpen}>
      {words}
    </button>
  ) : (
    <span className={styles.light} title={light.help}>
      {words}
    </span>
  )
}

const Warnings = ({ warnings }: { warnings: string[] }) => (
  <PopOut
    className={styles.warnings}
    width="24rem"
    label={
      <>
        <StateDot tone="attention" />
        {warnings.length} peringatan
      </>
    }
  >
    <ul className={styles.warningList}>
      {warnings.map(warning => (
        <li key={warning}>{warning}</li>
      ))}
    </ul>
  </PopOut>
)
