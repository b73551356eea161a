import { useEffect, useRef, useState } from 'react'
import { useAsk } from '../../hooks/use-ask.ts'
import { type Pane, useNavigation } from '../../navigation.ts'
import { TextAction } from '../../parts/action.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { MaskedNumber } from '../../parts/masked-number.tsx'
import { applicationStateText } from '../../words.ts'
import { ChecklistPane } from './checklist-pane.tsx'
import { HandoverPane } from './handover-pane.tsx'
import { LettersPane } from './letters-pane.tsx'
import { PersonPane } from './person-pane.tsx'
import { Rail } from './rail.tsx'
import { railState } from './rail-state.ts'
import { ServicesPane } from './services-pane.tsx'
import type { Application, Sheet } from './sheet-types.ts'
import styles from './sheet-view.module.css'
import { StepsPane } from './steps-pane.tsx'

type Props = {
  sheet: Sheet
  application: Application | null
  pane: Pane
  /** Raised by one to go on with the keyboard inside the pane. */
  focusRequest: number
  onPane: (pane: Pane) => void
  onChoose: (applicationId: string, pane?: Pane) => void
}

/** One visitor, from name to handover. */
export function SheetView({ sheet, application, pane, focusRequest, onPane, onChoose }: Props) {
  const paneView = useRef<HTMLDivElement>(null)
  const answered = useRef(0)
  useEffect(() => {
    if (focusRequest === answered.current) return
    answered.current = focusRequest
    // The checklist knows its own first row.
    if (pane === 'checklist') return
    const first = (within: string) =>
      paneView.current?.querySelector<HTMLElement>(`${within}:is(input:not([type=hidden]),button:not(:disabled))`)
    ;(first('[data-due] ') ?? first(''))?.focus()
  }, [focusRequest, pane])
  const several = sheet.applications.length > 1 && pane !== 'person' && pane !== 'services'
  return (
    <div className={styles.sheet}>
      <SheetHeader sheet={sheet} />
      <FileHistory visitId={sheet.id} />
      <Rail states={railState(sheet, application)} pane={pane} onChoose={onPane} />
      {several && (
        <div className={styles.tabs} role="tablist" aria-label="Layanan">
          {sheet.applications.map(each => (
            <button
              key={each.id}
              type="button"
              role="tab"
              className={styles.tab}
              aria-selected={each.id === application?.id}
              onClick={() => onChoose(each.id, pane)}
            >
              {each.shortName}
              <span className={styles.tabState}>{applicationStateText[each.state].text}</span>
            </button>
          ))}
        </div>
      )}
      <div ref={paneView} className={styles.pane}>
        {pane === 'person' && <PersonPane key={sheet.person.id} sheet={sheet} />}
        {pane === 'services' && (
          <ServicesPane sheet={sheet} chosen={application} onChoose={id => onChoose(id, 'checklist')} />
        )}
        {pane !== 'person' && pane !== 'services' && !application && (
          <EmptyState title="Belum ada layanan">Pilih layanan lebih dahulu di Layanan (Alt+2).</EmptyState>
        )}
        {application && pane === 'checklist' && (
          <ChecklistPane key={application.id} application={application} focusRequest={focusRequest} />
        )}
        {application && pane === 'steps' && <StepsPane key={application.id} application={application} />}
        {application && pane === 'letters' && <LettersPane key={application.id} application={application} />}
        {application && pane === 'handover' && <HandoverPane key={application.id} application={application} />}
      </div>
    </div>
  )
}

/** Only for who may read the audit trail. */
function FileHistory({ visitId }: { visitId: string }) {
  const { open } = useNavigation()
  const mayRead = useAsk('session.current', {}).value?.rights.includes('audit.read') ?? false
  if (!mayRead) return null
  return (
    <p className={styles.history}>
      <TextAction onClick={() => open({ name: 'history', visitId })}>Riwayat berkas</TextAction>
    </p>
  )
}

function SheetHeader({ sheet }: { sheet: Sheet }) {
  const { person, ticket, confidential, id } = sheet
  const [named, setNamed] = useState<string | null>(null)
  const label = ticket?.label ?? 'Tanpa nomor'
  if (confidential && named !== id) {
    return (
      <header className={styles.header}>
        <h1 className={styles.name}>Layanan C</h1>
        <p className={styles.facts}>
          {label} · <TextAction onClick={() => setNamed(id)}>Tampilkan nama</TextAction>
        </p>
      </header>
    )
  }
  const place = [person.village, person.district].filter(Boolean).join(', ')
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>{person.name}</h1>
      <p className={styles.facts}>
        {label} ·{' '}
        {person.nik ? (
          <>
            NIK <MaskedNumber key={person.id} value={person.nik} name="NIK" />
          </>
        ) : sheet.hasIdentity ? (
          'NIK belum diisi'
        ) : (
          'Tanpa identitas'
        )}
        {place && ` · ${place}`}
      </p>
    </header>
  )
}
