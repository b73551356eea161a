import { type RefObject, useEffect, useRef, useState } from 'react'
import { localTime } from '#domain/business-day.ts'
import { useAsk } from '../../hooks/use-ask.ts'
import { useKeys } from '../../keys.ts'
import { useNavigation } from '../../navigation.ts'
import { useOffice } from '../../office.ts'
import { Action, TextAction } from '../../parts/action.tsx'
import { Columns } from '../../parts/columns.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { ShowAfter } from '../../parts/show-after.tsx'
import { useMay } from '../../session.ts'
import { focusFact } from './focus-fact.ts'
import { type Letter, wordsOf } from './letter-facts.ts'
import { FactRow, LetterForm } from './letter-form.tsx'
import { LetterNext } from './letter-next.tsx'
import { LetterPreview } from './letter-preview.tsx'
import styles from './letter-screen.module.css'
import { nextStep } from './next-step.ts'
import { RegistryRow } from './registry-row.tsx'
import { useLetterActs } from './use-letter-acts.ts'
import { type LetterDraft, useLetterDraft } from './use-letter-draft.ts'

/** One letter from its facts to the signed sheet. */
export function LetterScreen({ letterId }: { letterId: string }) {
  const letter = useAsk('letter.read', { letterId })
  const { back } = useNavigation()
  if (letter.value) return <LetterDesk letter={letter.value} />
  return (
    <Columns centreLabel="Surat">
      {letter.refusal ? (
        <EmptyState
          title="Surat tidak dapat dibuka"
          action={
            <Action filled compact hint="main" onClick={back}>
              Kembali
            </Action>
          }
        >
          <Refusal refusal={letter.refusal} />
        </EmptyState>
      ) : (
        <ShowAfter>
          <p role="status">Membuka surat.</p>
        </ShowAfter>
      )}
    </Columns>
  )
}

function LetterDesk({ letter }: { letter: Letter }) {
  const { businessDate } = useOffice()
  const { open } = useNavigation()
  const draft = useLetterDraft(letter)
  const acts = useLetterActs(letter, draft.flush)
  const [tried, setTried] = useState(false)
  const [signedOn, setSignedOn] = useState<string | null>(businessDate)
  const form = useRef<HTMLFormElement>(null)
  const step = nextStep(letter, draft.problems)

  const typed = draft.problems.find(({ field }) => !letter.lockedFields.includes(field))
  const firstToType = useRef(typed?.field)
  useEffect(() => {
    if (firstToType.current) focusFact(form, firstToType.current)
  }, [])

  const complete = () => {
    setTried(true)
    if (typed) focusFact(form, typed.field)
    else open({ name: 'counter', visitId: letter.visitId, applicationId: letter.applicationId, pane: 'checklist' })
  }
  const next = () => {
    if (acts.pending !== null) return
    switch (step.act) {
      case 'complete':
        return complete()
      case 'verify':
        return void acts.verify()
      case 'finalise':
        return void acts.finaliseAndPrint()
      case 'print':
        return void acts.print()
      case 'settle':
        return undefined
      case 'sign':
        return signedOn === null ? undefined : void acts.sign(signedOn)
      case 'hand-over':
        return open({ name: 'handover', letterId: letter.id })
      case 'replace':
        return void acts.replace()
      case 'leave':
        return open({ name: 'counter', visitId: letter.visitId })
    }
  }
  useKeys({
    main: next,
    paper: () => {
      if (letter.state === 'draft' || step.act === 'print') next()
      else if (letter.state !== 'void' && step.act !== 'settle' && acts.pending === null && !letter.ownWord)
        void acts.print()
    },
    'save-word': () => {
      if (letter.state !== 'void' && acts.pending === null) void acts.saveAs('docx')
    },
  })

  return (
    <Columns
      leftLabel="Isi surat"
      leftWidth="form"
      left={<LetterSide letter={letter} draft={draft} tried={tried} form={form} onEnter={next} />}
      centreLabel="Pratinjau surat"
      right={
        <LetterNext
          letter={letter}
          step={step}
          acts={acts}
          onNext={next}
          signedOn={signedOn}
          onSignedOn={setSignedOn}
        />
      }
    >
      <LetterPreview
        letter={letter}
        incomplete={letter.state === 'draft' && draft.problems.length > 0}
        stale={draft.unsaved}
      />
    </Columns>
  )
}

type SideProps = {
  letter: Letter
  draft: LetterDraft
  tried: boolean
  form: RefObject<HTMLFormElement | null>
  onEnter: () => void
}

function LetterSide({ letter, draft, tried, form, onEnter }: SideProps) {
  const may = useMay()
  const visit = useAsk('visit.read', { visitId: letter.visitId })
  return (
    <>
      <header className={styles.header}>
        <div className={styles.visitor}>
          <h1 className={styles.name}>{visit.value?.person.name ?? ' '}</h1>
          <span className={styles.soft}>{visit.value?.ticket?.label}</span>
        </div>
        <p className={styles.letterTitle}>{letter.title}</p>
        {letter.state === 'draft' && <SaveState draft={draft} />}
      </header>
      {letter.state === 'draft' && may('letter.draft') ? (
        <LetterForm letter={letter} draft={draft} tried={tried} form={form} onEnter={onEnter} />
      ) : (
        <div>
          {letter.fields
            .filter(field => !letter.lockedFields.includes(field.name))
            .map(field => ({ field, words: wordsOf(field, letter.facts[field.name]) }))
            .filter(({ words }) => words !== null)
            .map(({ field, words }) => (
              <FactRow key={field.name} label={field.label} words={words} />
            ))}
          <RegistryRow letter={letter} problems={[]} />
          <FactRow label="Penanda tangan" words={letter.signatory} />
          {letter.copiesTo.length > 0 && <FactRow label="Tembusan" words={letter.copiesTo.join('; ')} />}
        </div>
      )}
    </>
  )
}

function SaveState({ draft }: { draft: LetterDraft }) {
  const { zone } = useOffice()
  if (draft.refusal)
    return (
      <Refusal refusal={draft.refusal}>
        <TextAction onClick={() => void draft.flush()}>Coba simpan lagi</TextAction>
      </Refusal>
    )
  return (
    <p className={styles.soft} role="status">
      {draft.unsaved
        ? 'Menyimpan isian'
        : draft.savedAt
          ? `Tersimpan ${localTime(draft.savedAt, zone)}`
          : 'Semua isian tersimpan'}
    </p>
  )
}
