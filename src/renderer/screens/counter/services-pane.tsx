import { useState } from 'react'
import { useAsk } from '../../hooks/use-ask.ts'
import { useDo } from '../../hooks/use-do.ts'
import { useNavigation } from '../../navigation.ts'
import { Action, TextAction } from '../../parts/action.tsx'
import { complaintReceipt } from '../../parts/complaint-receipt.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Panel } from '../../parts/panel.tsx'
import { PrintOutcome } from '../../parts/print-outcome.tsx'
import { ReasonForm } from '../../parts/reason-form.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { ServiceSearch } from '../../parts/service-search.tsx'
import { SettlePrint } from '../../parts/settle-print.tsx'
import { StateBadge } from '../../parts/state-badge.tsx'
import { usePrint } from '../../parts/use-print.ts'
import { applicationStateText } from '../../words.ts'
import styles from './letters-pane.module.css'
import type { Application, Sheet } from './sheet-types.ts'
import { StandardNote } from './standard-note.tsx'

type Props = {
  sheet: Sheet
  chosen: Application | null
  onChoose: (applicationId: string) => void
}

/** What the visitor asks for: the services of this visit, one more, files that wait for papers, complaints. */
export function ServicesPane({ sheet, chosen, onChoose }: Props) {
  const openService = useDo('application.open')
  const onAdd = async (serviceId: string) => {
    const reply = await openService.run({ visitId: sheet.id, serviceId })
    if (reply.ok) onChoose(reply.value.applicationId)
  }
  const asked = sheet.applications.filter(({ state }) => state !== 'cancelled').map(({ serviceId }) => serviceId)
  return (
    <Panel fill title="Layanan yang diminta">
      {sheet.applications.map(application => (
        <ServiceRow
          key={application.id}
          application={application}
          chosen={application.id === chosen?.id}
          onChoose={() => onChoose(application.id)}
        />
      ))}
      {sheet.applications.length === 0 && (
        <EmptyState title="Belum ada layanan">Cari layanan di bawah ini. Satu tamu boleh meminta beberapa.</EmptyState>
      )}
      {!sheet.finishedAt && (
        <div className={styles.block}>
          <ServiceSearch
            label="Tambah layanan"
            without={asked}
            disabled={openService.pending}
            onPick={serviceId => void onAdd(serviceId)}
          />
          <Refusal refusal={openService.refusal} />
          <Waiting sheet={sheet} onResumed={onChoose} />
        </div>
      )}
      <Complaints sheet={sheet} />
    </Panel>
  )
}

function ServiceRow({
  application,
  chosen,
  onChoose,
}: {
  application: Application
  chosen: boolean
  onChoose: () => void
}) {
  const { open } = useNavigation()
  const [cancelling, setCancelling] = useState(false)
  const cancel = useDo('application.cancel')
  const { standardId, version } = application.standard
  const of = { standardId, version }
  const state = applicationStateText[application.state]
  const over = application.state === 'handed-over' || application.state === 'cancelled'
  return (
    <div className={styles.row}>
      <div className={styles.words}>
        <p className={styles.title}>{application.serviceName}</p>
        <p className={styles.note}>
          <StandardNote standard={application.standard} /> · {application.promise.text} ·{' '}
          <TextAction onClick={() => open({ name: 'standard', serviceId: application.serviceId, of })}>
            Lihat standarnya
          </TextAction>
        </p>
        {cancelling && (
          <div className={styles.inner}>
            <ReasonForm
              title="Batalkan permohonan ini"
              confirm="Batalkan permohonan"
              pending={cancel.pending}
              refusal={cancel.refusal}
              onCancel={() => setCancelling(false)}
              onConfirm={async reason => {
                const reply = await cancel.run({ applicationId: application.id, reason })
                if (reply.ok) setCancelling(false)
              }}
            >
              Catatannya tetap tersimpan dengan alasan pembatalan.
            </ReasonForm>
          </div>
        )}
      </div>
      <StateBadge tone={state.tone}>{state.text}</StateBadge>
      {!over && !cancelling && <TextAction onClick={() => setCancelling(true)}>Batalkan</TextAction>}
      <Action compact onClick={onChoose}>
        {chosen ? 'Lihat berkas' : 'Pilih'}
      </Action>
    </div>
  )
}

/** Files of this person that wait for papers and are not yet part of this visit. */
function Waiting({ sheet, onResumed }: { sheet: Sheet; onResumed: (applicationId: string) => void }) {
  const { person } = sheet
  const search = useAsk('person.search', { query: person.nik ?? person.name }, { enabled: !sheet.confidential })
  const resume = useDo('application.resume')
  const waiting = (search.value?.find(({ id }) => id === person.id)?.waiting ?? []).filter(
    ({ applicationId }) => !sheet.applications.some(({ id }) => id === applicationId),
  )
  if (waiting.length === 0) return null
  return (
    <>
      {waiting.map(({ applicationId, serviceName }) => (
        <div key={applicationId} className={styles.row}>
          <div className={styles.words}>
            <p className={styles.title}>{serviceName}</p>
            <p className={styles.note}>Berkas dari kunjungan lalu, menunggu dilengkapi</p>
          </div>
          <Action
            compact
            pending={resume.pending}
            onClick={async () => {
              const reply = await resume.run({ visitId: sheet.id, applicationId })
              if (reply.ok) onResumed(applicationId)
            }}
          >
            Lanjutkan
          </Action>
        </div>
      ))}
      <Refusal refusal={resume.refusal} />
    </>
  )
}

function Complaints({ sheet }: { sheet: Sheet }) {
  const printing = usePrint()
  const { printed, refusal, print } = printing
  return (
    <>
      {sheet.complaints.map(({ id, number, matter, printState }) => (
        <div key={id} className={styles.row}>
          <div className={styles.words}>
            <p className={styles.title}>Pengaduan {number}</p>
            <p className={styles.note}>
              {printState === 'unknown' ? 'Periksa printer: tanda terimanya belum pasti keluar.' : matter}
            </p>
          </div>
          {printState === 'unknown' && printed === null ? (
            <SettlePrint paper={complaintReceipt(id, number)} printing={printing} />
          ) : (
            <Action
              compact
              pending={printed?.state === 'printing'}
              onClick={() => void print(complaintReceipt(id, number))}
            >
              {printState === 'printed' ? 'Cetak ulang tanda terima' : 'Cetak tanda terima'}
            </Action>
          )}
        </div>
      ))}
      <Refusal refusal={refusal} />
      <PrintOutcome printing={printing} />
    </>
  )
}
