import { useAsk } from '../../hooks/use-ask.ts'
import { useDo } from '../../hooks/use-do.ts'
import { useKeys } from '../../keys.ts'
import { type Screen, useNavigation } from '../../navigation.ts'
import { Action } from '../../parts/action.tsx'
import { Columns, Section } from '../../parts/columns.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Facts } from '../../parts/facts.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { useMay } from '../../session.ts'
import styles from './next-column.module.css'
import { type Board, QueueColumn } from './queue-column.tsx'
import { VisitColumns } from './visit-columns.tsx'

const BOARD_EVERY_MS = 30_000

type CounterPlace = Extract<Screen, { name: 'counter' }>

/** The screen a clerk lives in; a role that works with no visitors is told where its work is. */
export function CounterScreen({ screen }: { screen: CounterPlace }) {
  const may = useMay()
  return may('visit.read') ? <Counter screen={screen} /> : <NoCounter />
}

function NoCounter() {
  const { open } = useNavigation()
  const may = useMay()
  return (
    <Columns centreLabel="Tamu">
      <EmptyState
        title="Peran Anda tidak melayani tamu"
        action={
          may('complaint.register') ? (
            <Action filled compact hint="complaint" onClick={() => open({ name: 'complaint', visitId: null })}>
              Pengaduan baru
            </Action>
          ) : (
            <Action filled compact onClick={() => open({ name: 'settings' })}>
              Buka pengaturan
            </Action>
          )
        }
      >
        Antrian dan berkas hanya tampil untuk petugas yang melayaninya. Hak ini diatur administrator di Pengaturan.
      </EmptyState>
    </Columns>
  )
}

/** Who waits, the one visitor at the counter, what to do next. */
function Counter({ screen }: { screen: CounterPlace }) {
  const may = useMay()
  const { open } = useNavigation()
  const board = useAsk('queue.board', {}, { everyMs: BOARD_EVERY_MS })
  const callNext = useDo('queue.call-next')
  const visitId = screen.visitId ?? (board.value ? servedHere(board.value) : null)

  const onCallNext = async () => {
    const reply = await callNext.run({})
    if (reply.ok) open({ name: 'counter', visitId: reply.value.visitId })
  }
  useKeys({ 'call-next': () => void onCallNext(), back: () => open({ name: 'counter' }) })

  if (!board.value) return <Refusal refusal={board.refusal} />
  const left = (
    <QueueColumn
      board={board.value}
      visitId={visitId}
      onOpen={id => open({ name: 'counter', visitId: id })}
      onCallNext={() => void onCallNext()}
      callNext={callNext}
    />
  )
  if (visitId !== null) return <VisitColumns key={visitId} left={left} visitId={visitId} screen={screen} />
  return (
    <Columns left={left} centreLabel="Tamu" right={<NobodyHere board={board.value} />}>
      <EmptyState title={board.value.dayClosed ? 'Hari ini sudah ditutup' : 'Belum ada tamu di loket ini'}>
        {may('queue.serve')
          ? emptyText(board.value)
          : 'Buka berkas dari daftar Pekerjaan hari ini di sebelah kiri, atau cari dengan Ctrl+K.'}
      </EmptyState>
    </Columns>
  )
}

function emptyText({ dayClosed, waiting }: Board): string {
  if (dayClosed) return 'Lembar tamu hari ini masih dapat dilihat dari daftar dan Buku tamu.'
  return waiting.length > 0
    ? 'Panggil nomor berikutnya (F4), atau buka lembar tamu dari daftar di sebelah kiri.'
    : 'Daftarkan tamu yang datang (F2). Lembar tamunya terbuka di sini setelah dipanggil.'
}

/** The visitor called last to this counter. */
function servedHere(board: Board): string | null {
  const here = board.serving
    .filter(({ ticket }) => ticket.counter === board.counter)
    .sort((a, b) => (b.ticket.calledAt ?? '').localeCompare(a.ticket.calledAt ?? ''))
  return here[0]?.visitId ?? null
}

function NobodyHere({ board }: { board: Board }) {
  const { open } = useNavigation()
  const [next] = board.waiting
  return (
    <>
      <Section title="Berikutnya">
        {board.dayClosed ? (
          <div className={styles.next}>
            <div>
              <p className={styles.title}>Hari sudah ditutup</p>
              <p className={styles.why}>
                Tidak ada lagi yang dicatat pada tanggal ini. Bila masih ada tamu, buka kembali harinya dengan alasan.
              </p>
            </div>
            <Action filled hint="close-day" onClick={() => open({ name: 'closing' })}>
              Lihat tutup hari
            </Action>
          </div>
        ) : (
          <>
            <p className={styles.title}>{next ? `Panggil ${next.ticket.label}` : 'Menunggu tamu'}</p>
            <p className={styles.why}>
              {next ? board.nextExplanation : 'Setiap tamu dicatat di buku tamu dan mendapat nomor antrian.'}
            </p>
          </>
        )}
      </Section>
      <Section title="Hari ini">
        <Facts
          rows={[
            ['Menunggu', board.waiting.length],
            ['Ditahan', board.held.length],
            ['Tidak hadir', board.absent.length],
            ['Selesai', board.finishedCount],
          ]}
        />
      </Section>
    </>
  )
}
