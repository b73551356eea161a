import { type ReactNode, useRef, useState } from 'react'
import { businessDate, letterDate, localTime } from '#domain/business-day.ts'
import { useDo } from '../../hooks/use-do.ts'
import { useLostFocus } from '../../hooks/use-lost-focus.ts'
import { useKeys } from '../../keys.ts'
import { useNavigation } from '../../navigation.ts'
import { useOffice } from '../../office.ts'
import { Action, TextAction } from '../../parts/action.tsx'
import { Section, Spring } from '../../parts/columns.tsx'
import { LongWork } from '../../parts/long-work.tsx'
import { ReasonForm } from '../../parts/reason-form.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { ShowAfter } from '../../parts/show-after.tsx'
import { sizeText } from '../../parts/size-text.ts'
import { StateBadge } from '../../parts/state-badge.tsx'
import styles from './closing.module.css'
import { type Closing, type Reconciled, type TaskName, taskOrder } from './use-closing.ts'

type Props = { reconciled: Reconciled; closing: Closing; onNext: () => void }

const taskTitle: Record<TaskName, string> = {
  close: 'Tutup hari',
  registers: 'Register',
  bundle: 'Paket ekspor',
  backup: 'Cadangan',
}
const taskWork: Record<TaskName, string> = {
  close: 'Menutup hari.',
  registers: 'Menulis empat register.',
  bundle: 'Menulis paket ekspor.',
  backup: 'Menyalin basis data dan membuka salinannya.',
}

/** The right column: the four tasks with their state, and the one button that runs them. */
export function ClosingTasks({ reconciled, closing, onNext }: Props) {
  const { back } = useNavigation()
  const [reopening, setReopening] = useState(false)
  useKeys(reopening ? { back: () => setReopening(false) } : {}, 'overlay')
  const filled = useRef<HTMLButtonElement>(null)
  const blocking = reconciled.differences.filter(({ blocks }) => blocks).length

  const running = closing.running !== null
  useLostFocus(filled, blocking, running)

  return (
    <>
      <Section title="Berikutnya">
        <p className={styles.next}>{headingOf(closing, blocking)}</p>
        <p className={styles.soft}>{explanationOf(closing)}</p>
        <div className={styles.buttons}>
          <Action ref={filled} filled hint="close-day" pending={closing.running !== null} onClick={onNext}>
            {buttonOf(closing, blocking)}
          </Action>
          {closing.running !== null && (
            <ShowAfter>
              <LongWork
                what={taskWork[closing.running]}
                progress={{ done: taskOrder.indexOf(closing.running), all: taskOrder.length }}
                onCancel={closing.stop}
              />
            </ShowAfter>
          )}
        </div>
      </Section>
      <Section title="Berurutan">
        <ol>
          {taskOrder.map(task => (
            <Task key={task} task={task} reconciled={reconciled} closing={closing} />
          ))}
        </ol>
      </Section>
      <Spring />
      {closing.done.close &&
        (reopening ? (
          <Reopen day={reconciled.date} onDone={() => setReopening(false)} />
        ) : (
          <Action disabled={closing.running !== null} onClick={() => setReopening(true)}>
            Buka kembali hari ini
          </Action>
        ))}
      <div className={styles.back}>
        <Action hint="back" onClick={back}>
          Kembali
        </Action>
      </div>
    </>
  )
}

const headingOf = (closing: Closing, blocking: number): string => {
  if (closing.running !== null) return 'Hari sedang ditutup'
  if (closing.next === 'show') return 'Hari sudah ditutup'
  if (closing.next === 'explain')
    return blocking === 1 ? 'Satu selisih belum dijelaskan' : `${blocking} selisih belum dijelaskan`
  return closing.done.close ? 'Masih ada yang harus dibuat' : 'Semua cocok'
}

const explanationOf = (closing: Closing): string => {
  if (closing.running !== null) return 'Yang sudah selesai tetap tersimpan bila berhenti di tengah jalan.'
  if (closing.next === 'show') return 'Register, paket ekspor, dan cadangan sudah ada di folder hari itu.'
  if (closing.next === 'explain') return 'Hari dapat ditutup setelah setiap selisih dibatalkan, dicetak, atau dicatat.'
  return closing.done.close
    ? 'Yang belum selesai dilanjutkan dari tempatnya berhenti.'
    : 'Register, paket ekspor, dan cadangan dibuat sekaligus setelah hari ditutup.'
}

const buttonOf = (closing: Closing, blocking: number): string => {
  if (closing.running !== null) return 'Tutup hari'
  if (closing.next === 'show') return 'Buka folder hasil'
  if (closing.next === 'explain') return blocking === 1 ? 'Jelaskan selisih' : `Jelaskan ${blocking} selisih`
  return closing.done.close ? 'Lanjutkan' : 'Tutup hari'
}

function Task({ task, reconciled, closing }: { task: TaskName; reconciled: Reconciled; closing: Closing }) {
  const { zone } = useOffice()
  const done = closing.done[task]
  const running = closing.running === task
  const refused = closing.refused?.task === task ? closing.refused.refusal : null
  const { closed } = reconciled
  const about: Record<TaskName, ReactNode> = {
    close: closed
      ? `Oleh ${closed.by}, ${letterDate(businessDate(closed.at, zone))}, ${localTime(closed.at, zone)}`
      : 'Tidak ada lagi yang dicatat pada tanggal ini',
    registers: 'Buku tamu, agenda surat, serah terima, pengaduan',
    bundle: closed?.bundle ? sizeText(closed.bundle.bytes) : 'Satu berkas ZIP berisi catatan hari ini',
    backup: closed?.backup
      ? `${sizeText(closed.backup.bytes)}, sudah dibuka kembali`
      : 'Disalin lalu dibuka kembali untuk memastikan',
  }
  return (
    <li className={styles.task}>
      <div className={styles.taskHead}>
        <h3 className={styles.taskTitle}>{taskTitle[task]}</h3>
        {running ? (
          <StateBadge tone="accent">Berjalan</StateBadge>
        ) : refused ? (
          <StateBadge tone="problem">Gagal</StateBadge>
        ) : (
          <StateBadge tone={done ? 'ok' : 'neutral'}>{done ? 'Selesai' : 'Menunggu'}</StateBadge>
        )}
      </div>
      <p className={styles.soft}>
        {about[task]}{' '}
        {!running && (refused || (done && task !== 'close')) && (
          <TextAction disabled={closing.running !== null} onClick={() => void closing.runOne(task)}>
            {refused ? 'Coba lagi' : 'Buat ulang'} <span className="unseen">{taskTitle[task]}</span>
          </TextAction>
        )}
      </p>
      <Refusal refusal={refused} />
    </li>
  )
}

function Reopen({ day, onDone }: { day: string; onDone: () => void }) {
  const reopen = useDo('closing.reopen-day')
  return (
    <ReasonForm
      title="Buka kembali hari ini"
      confirm="Buka kembali"
      pending={reopen.pending}
      refusal={reopen.refusal}
      onConfirm={async reason => {
        if ((await reopen.run({ date: day, reason })).ok) onDone()
      }}
      onCancel={onDone}
    >
      Register, paket ekspor, dan cadangan hari itu dibuat ulang saat hari ditutup lagi.
    </ReasonForm>
  )
}
