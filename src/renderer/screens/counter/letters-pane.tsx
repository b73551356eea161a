import type { OutputOf } from '#contract/contract.ts'
import { letterDate } from '#domain/business-day.ts'
import { useDo } from '../../hooks/use-do.ts'
import { useNavigation } from '../../navigation.ts'
import { Action } from '../../parts/action.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Panel } from '../../parts/panel.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { StateBadge } from '../../parts/state-badge.tsx'
import { letterBadge } from './letter-waits.ts'
import { LettersInOne } from './letters-in-one.tsx'
import styles from './letters-pane.module.css'
import { madeForMany } from './many-letters.ts'
import { type PaperKind, paperGroups } from './paper-groups.ts'
import type { Application, Letter } from './sheet-types.ts'

type Kind = OutputOf<'letter.read'>['kind']

/** The papers of one application by where they go, and the ones that can still be made. */
export function LettersPane({ application }: { application: Application }) {
  const { open } = useNavigation()
  const draft = useDo('letter.draft')
  const accepted = application.state === 'complete' || application.state === 'ready'
  const groups = paperGroups(application)
  const onDraft = async (kind: Kind) => {
    const reply = await draft.run({ applicationId: application.id, kind })
    if (reply.ok) open({ name: 'letter', letterId: reply.value.letterId })
  }
  return (
    <Panel fill title="Surat" note={application.serviceName}>
      <Refusal refusal={draft.refusal} />
      {groups.map(group => (
        <section key={group.title} className={styles.group} aria-label={group.title}>
          {groups.length > 1 && <h3 className={styles.heading}>{group.title}</h3>}
          {group.kinds.map(paper => (
            <PaperRows
              key={paper.kind}
              paper={paper}
              application={application}
              accepted={accepted}
              pending={draft.pending}
              onDraft={() => void onDraft(paper.kind)}
            />
          ))}
        </section>
      ))}
      {groups.length === 0 && (
        <EmptyState title="Layanan ini tidak menghasilkan surat dari Loket">
          Hasilnya diberikan menurut langkah pelayanan. Lihat Langkah (Alt+4).
        </EmptyState>
      )}
    </Panel>
  )
}

type RowsProps = {
  paper: PaperKind
  application: Application
  accepted: boolean
  pending: boolean
  onDraft: () => void
}

function PaperRows({ paper, application, accepted, pending, onDraft }: RowsProps) {
  const { open } = useNavigation()
  const many = madeForMany(application, paper.letters)
  const inOrder = [...many, ...paper.letters.filter(letter => !many.includes(letter))]
  const rows = inOrder.map(letter => (
    <LetterRow
      key={letter.id}
      letter={letter}
      due={paper.due}
      onOpen={() => open({ name: 'letter', letterId: letter.id })}
    />
  ))
  return (
    <>
      {many.length > 0 ? <LettersInOne letters={many}>{rows}</LettersInOne> : rows}
      {paper.toMake && (
        <div className={styles.row}>
          <div className={styles.words}>
            <p className={styles.title}>{paper.title}</p>
            <p className={styles.note}>{toMakeText(paper, accepted)}</p>
          </div>
          <Action compact disabled={!accepted && !paper.form} pending={pending} onClick={onDraft}>
            {paper.form ? 'Buat formulir' : 'Buat surat'}
          </Action>
        </div>
      )}
    </>
  )
}

function toMakeText({ form, due }: PaperKind, accepted: boolean): string {
  if (form) return 'Dapat dicetak kosong atau terisi'
  if (!accepted) return 'Dapat dibuat setelah berkas diterima'
  return due ? 'Belum dibuat · dikerjakan pada langkah sekarang' : 'Belum dibuat'
}

function LetterRow({ letter, due, onOpen }: { letter: Letter; due: boolean; onOpen: () => void }) {
  const state = letterBadge(letter)
  return (
    <div className={styles.row}>
      <div className={styles.words}>
        <p className={styles.title}>{[letter.title, letter.madeFor].filter(Boolean).join(' · ')}</p>
        <p className={styles.note}>
          {[
            numberText(letter),
            letter.letterDate ? letterDate(letter.letterDate) : '',
            letter.signed ? (letter.signatory ?? '') : '',
            letter.voidReason ? `Dibatalkan: ${letter.voidReason}` : '',
            printText(letter),
            due ? 'dikerjakan pada langkah sekarang' : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <StateBadge tone={state.tone}>{state.text}</StateBadge>
      <Action compact onClick={onOpen}>
        Buka surat
      </Action>
    </div>
  )
}

const numberText = ({ numberText, numbered, state }: Letter): string => {
  if (numberText) return `Nomor ${numberText}`
  return numbered && state === 'draft' ? 'Nomor diambil saat final' : 'Tanpa nomor'
}

const printText = ({ printState, printCount, state, ownWord }: Letter): string => {
  if (state === 'draft' || state === 'void') return ''
  if (ownWord && printState === 'unprinted') return 'Dicetak dari Word'
  if (printState === 'failed') return 'Gagal cetak'
  if (printState === 'unknown') return 'Belum pasti tercetak'
  if (printState === 'unprinted') return 'Belum dicetak'
  return printCount > 1 ? `Dicetak ${printCount} kali` : 'Sudah dicetak'
}
