import type { OutputOf } from '#contract/contract.ts'
import { letterDate } from '#domain/business-day.ts'
import { runText } from '#domain/letter-agenda.ts'
import { useDo } from '../../hooks/use-do.ts'
import { useKeys } from '../../keys.ts'
import { useNavigation } from '../../navigation.ts'
import { useOffice } from '../../office.ts'
import { Action } from '../../parts/action.tsx'
import { Section, Spring } from '../../parts/columns.tsx'
import { Facts } from '../../parts/facts.tsx'
import { LetterNumber } from '../../parts/letter-number.tsx'
import { ReasonForm } from '../../parts/reason-form.tsx'
import styles from './agenda.module.css'
import type { AgendaRow } from './agenda-rows.ts'
import { OutsideNumberForm } from './outside-number-form.tsx'

export type Task =
  | { do: 'enter'; serial: number; until?: number }
  | { do: 'void'; letterId: string; numberText: string }

type Props = {
  agenda: OutputOf<'letter.list-numbers'>
  year: number
  chosen: AgendaRow | null
  task: Task | null
  onTask: (task: Task | null) => void
  /** What Enter does with the chosen row. */
  onPick: () => void
}

/** The right column: the chosen number, what can be done with it, and how the year stands. */
export function AgendaNext({ agenda, year, chosen, task, onTask, onPick }: Props) {
  const { back, open } = useNavigation()
  const { businessDate } = useOffice()
  useKeys(task === null ? {} : { back: () => onTask(null) }, 'overlay')
  const lastDay = `${year}-12-31`
  return (
    <>
      {task?.do === 'enter' ? (
        <Section title="Catat nomor dari luar">
          <OutsideNumberForm
            key={task.serial}
            serial={task.serial}
            until={task.until}
            date={lastDay < businessDate ? lastDay : businessDate}
            onDone={() => onTask(null)}
          />
        </Section>
      ) : task?.do === 'void' ? (
        <VoidNumber task={task} onDone={() => onTask(null)} />
      ) : (
        <Chosen agenda={agenda} chosen={chosen} onTask={onTask} onPick={onPick} />
      )}
      <Section title={`Agenda ${year}`}>
        <Facts
          rows={[
            ['Nomor berikutnya', agenda.next],
            ['Dipakai', countOf(agenda, 'used')],
            ['Batal', countOf(agenda, 'void')],
            ['Dari luar', countOf(agenda, 'outside')],
            ['Belum tercatat', agenda.gaps.length],
          ]}
        />
      </Section>
      <Section title="Di kertas">
        <Action onClick={() => open({ name: 'registers', register: 'letter-agenda', period: String(year) })}>
          Cetak agenda {year}
        </Action>
      </Section>
      <Spring />
      <Action hint="back" onClick={back}>
        Kembali
      </Action>
    </>
  )
}

const countOf = ({ numbers }: Props['agenda'], wanted: Props['agenda']['numbers'][number]['state']): number =>
  numbers.filter(({ state }) => state === wanted).length

function Chosen({ agenda, chosen, onTask, onPick }: Pick<Props, 'agenda' | 'chosen' | 'onTask' | 'onPick'>) {
  if (chosen === null)
    return (
      <Section title="Berikutnya">
        <p className={styles.soft}>
          Nomor yang diambil di SRIKANDI atau dengan tangan dicatat di sini agar tidak dipakai lagi.
        </p>
        <div className={styles.buttons}>
          <Action filled hint="main" onClick={onPick}>
            Catat nomor dari luar
          </Action>
        </div>
      </Section>
    )
  if (chosen.kind === 'gap')
    return (
      <Section title="Berikutnya">
        <p className={styles.name}>{runText({ from: chosen.serial, to: chosen.to })} belum tercatat</p>
        <p className={styles.soft}>
          Cari di buku atau di SRIKANDI surat apa yang memakai nomor ini, lalu catat dengan alasannya.
        </p>
        <div className={styles.buttons}>
          <Action filled hint="main" onClick={onPick}>
            Catat {runText({ from: chosen.serial, to: chosen.to }).toLowerCase()}
          </Action>
        </div>
      </Section>
    )
  const { letterId, numberText, state } = chosen
  return (
    <Section title="Nomor terpilih">
      <p className={styles.name}>
        <LetterNumber>{numberText}</LetterNumber>
      </p>
      <p className={styles.soft}>
        {chosen.about}, {letterDate(chosen.date)}
      </p>
      {chosen.reason && <p className={styles.soft}>Alasan: {chosen.reason}</p>}
      <div className={styles.buttons}>
        <Action filled hint="main" onClick={onPick}>
          {letterId ? 'Buka surat' : 'Catat nomor dari luar'}
        </Action>
        {letterId && state === 'used' && (
          <Action danger onClick={() => onTask({ do: 'void', letterId, numberText })}>
            Batalkan nomor ini
          </Action>
        )}
        {letterId && (
          <Action onClick={() => onTask({ do: 'enter', serial: agenda.next })}>Catat nomor dari luar</Action>
        )}
      </div>
    </Section>
  )
}

function VoidNumber({ task, onDone }: { task: Extract<Task, { do: 'void' }>; onDone: () => void }) {
  const voiding = useDo('letter.void')
  return (
    <Section>
      <ReasonForm
        title={`Batalkan ${task.numberText}`}
        confirm="Batalkan surat"
        pending={voiding.pending}
        refusal={voiding.refusal}
        onConfirm={async reason => {
          if ((await voiding.run({ letterId: task.letterId, reason })).ok) onDone()
        }}
        onCancel={onDone}
      >
        Nomor tetap ada di buku agenda dengan alasannya, dan tidak dipakai lagi.
      </ReasonForm>
    </Section>
  )
}
