import { useState } from 'react'
import { flushSync } from 'react-dom'
import { shortDate } from '#domain/business-day.ts'
import { useAsk } from '../../hooks/use-ask.ts'
import { type Screen, useNavigation } from '../../navigation.ts'
import { Action, TextAction } from '../../parts/action.tsx'
import { Columns, Section, Spring } from '../../parts/columns.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Facts } from '../../parts/facts.tsx'
import { LongWork } from '../../parts/long-work.tsx'
import { PaperPage } from '../../parts/paper-page.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { useServices } from '../../parts/service-search.tsx'
import { ShowAfter } from '../../parts/show-after.tsx'
import { useMay } from '../../session.ts'
import { ComponentSheet, NOTES_ID } from './component-sheet.tsx'
import { ServiceList } from './service-list.tsx'
import styles from './standard.module.css'
import { type WallChoice, WallPapers, wallDocumentOf } from './wall-papers.tsx'

type First = Extract<Screen, { name: 'standard' }>

/** What the decree promises of each service, and the papers of it for the wall and the visitor. */
export function StandardScreen({ first }: { first: First }) {
  const { back, open } = useNavigation()
  const may = useMay()
  const { services, asked } = useServices()
  const [chosen, setChosen] = useState(first.serviceId)
  const serviceId = chosen ?? services[0]?.id ?? null
  const read = useAsk(
    'standard.read-service',
    { serviceId: serviceId ?? '', ...(first.of && serviceId === first.serviceId ? { of: first.of } : {}) },
    { enabled: serviceId !== null, keepLast: true },
  )
  const decrees = useAsk('standard.list', {})
  const [wall, setWall] = useState<WallChoice>({ kind: 'service-leaflet', size: 'A4' })
  const [previewed, setPreviewed] = useState(false)
  const standard = read.value
  const decree = decrees.value?.find(
    ({ standardId, version }) => standardId === standard?.decree.standardId && version === standard.decree.version,
  )
  const document = standard && wallDocumentOf(wall, standard.serviceId, standard.decree.standardId)
  const preview = useAsk(
    'paper.preview',
    { document: document ?? { kind: 'test-page' } },
    { enabled: previewed && document !== undefined, keepLast: true },
  )
  const notes = [...new Set([...(standard?.notes ?? []), ...(decree?.notes ?? [])])]

  return (
    <Columns
      leftLabel="Daftar layanan"
      left={<ServiceList services={services} shown={serviceId} onShow={setChosen} />}
      centreLabel="Standar pelayanan"
      right={
        <>
          {document && may('paper.print') && (
            <Section title="Untuk dinding dan pemohon">
              <WallPapers
                choice={wall}
                onChoose={setWall}
                document={document}
                decree={decree}
                previewed={previewed}
                onPreview={setPreviewed}
              />
            </Section>
          )}
          {decree && (
            <Section title="Keputusan">
              <Facts
                rows={[
                  ['Nomor', decree.number],
                  ['Ditetapkan', shortDate(decree.issuedOn)],
                  ['Berlaku', spanText(decree)],
                  ['Versi', `${decree.version}${decree.origin === 'imported' ? ', dari kantor ini' : ''}`],
                ]}
              />
              {notes.length > 0 && (
                <TextAction onClick={() => showNotes(setPreviewed)}>{notes.length} catatan atas naskahnya</TextAction>
              )}
            </Section>
          )}
          <Spring />
          <div className={styles.stack}>
            {may('settings.change') && (
              <Action onClick={() => open({ name: 'standard-import' })}>Versi dan impor…</Action>
            )}
            <Action hint="back" onClick={back}>
              Kembali
            </Action>
          </div>
        </>
      }
    >
      <Refusal refusal={asked.refusal ?? read.refusal ?? decrees.refusal} />
      {(asked.waiting || read.waiting) && (
        <ShowAfter>
          <LongWork what="Membaca standar pelayanan." />
        </ShowAfter>
      )}
      {asked.value && services.length === 0 && (
        <EmptyState title="Kantor ini belum memiliki standar pelayanan">
          Administrator mengimpor keputusannya lewat Versi dan impor. Sesudah itu layanannya muncul di sini.
        </EmptyState>
      )}
      {standard && !previewed && <ComponentSheet key={standard.serviceId} standard={standard} notes={notes} />}
      {previewed && preview.value && (
        <div className={styles.preview}>
          <PaperPage paper={preview.value} label="Pratinjau kertas" />
        </div>
      )}
      {previewed && !preview.value && preview.refusal && (
        <EmptyState title="Kertas ini tidak dapat dibuat">{preview.refusal.detail}</EmptyState>
      )}
    </Columns>
  )
}

/** The notes stand below the fourteen components. */
function showNotes(setPreviewed: (previewed: boolean) => void): void {
  flushSync(() => setPreviewed(false))
  document.getElementById(NOTES_ID)?.scrollIntoView({ block: 'start' })
}

const spanText = ({ validFrom, validUntil }: { validFrom: string; validUntil: string | null }): string =>
  validUntil === null ? `sejak ${shortDate(validFrom)}` : `${shortDate(validFrom)} sampai ${shortDate(validUntil)}`
