import { useRef, useState } from 'react'
import { shortDate } from '#domain/business-day.ts'
import { useAsk } from '../../hooks/use-ask.ts'
import { useLostFocus } from '../../hooks/use-lost-focus.ts'
import { useKeys } from '../../keys.ts'
import { useNavigation } from '../../navigation.ts'
import { Action, TextAction } from '../../parts/action.tsx'
import { Section, Spring } from '../../parts/columns.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { Facts } from '../../parts/facts.tsx'
import { LetterNumber } from '../../parts/letter-number.tsx'
import { PrintOutcome } from '../../parts/print-outcome.tsx'
import { ReasonForm } from '../../parts/reason-form.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { SavedFile } from '../../parts/saved-file.tsx'
import { SettlePrint } from '../../parts/settle-print.tsx'
import { useMay } from '../../session.ts'
import type { Letter } from './letter-facts.ts'
import styles from './letter-screen.module.css'
import { ManyForm } from './many-form.tsx'
import type { NextStep } from './next-step.ts'
import { PrintFailure } from './print-failure.tsx'
import type { LetterActs } from './use-letter-acts.ts'

type Props = {
  letter: Letter
  step: NextStep
  acts: LetterActs
  /** Presses the filled button. */
  onNext: () => void
  signedOn: string | null
  onSignedOn: (day: string | null) => void
}

type Asking = 'void' | 'discard' | 'many' | null

/** The right column: the state of the letter, the one thing to do, and what else can be done. */
export function LetterNext({ letter, step, acts, onNext, signedOn, onSignedOn }: Props) {
  const [asking, setAsking] = useState<Asking>(null)
  const failed = letter.state === 'final' && letter.printState === 'failed'
  const { printed } = acts.printing
  const outcome = printed?.state === 'done' ? printed.outcome : null
  const busy = acts.pending !== null
  const filled = useRef<HTMLButtonElement>(null)

  const close = () => setAsking(null)
  // F8 must not make the one letter of a draft whose names are being typed.
  const quiet = () => undefined
  useKeys(asking === null ? {} : { back: close, ...(asking === 'many' ? { paper: quiet } : {}) }, 'overlay')
  useLostFocus(filled, step.act === 'complete' ? undefined : step.act, busy)

  if (asking === 'void')
    return (
      <ReasonForm
        title="Batalkan surat ini"
        confirm="Batalkan surat"
        pending={acts.pending === 'void'}
        refusal={acts.voidRefusal}
        onConfirm={async reason => {
          if (await acts.voidWith(reason)) setAsking(null)
        }}
        onCancel={() => setAsking(null)}
      >
        {letter.numberText
          ? `Nomor ${letter.numberText} tetap ada di buku agenda dengan alasannya, dan tidak dipakai lagi.`
          : 'Lembar ini dicatat sebagai batal dengan alasannya.'}
      </ReasonForm>
    )

  if (asking === 'many') return <ManyForm letter={letter} acts={acts} onClose={close} />

  return (
    <>
      <Section title="Berikutnya">
        {failed ? (
          <PrintFailure letter={letter} detail={outcome?.detail ?? null} />
        ) : (
          <>
            <p className={styles.stepTitle}>{step.title}</p>
            <p className={styles.soft}>{step.text}</p>
            {letter.state === 'void' && letter.voidReason && <p className={styles.soft}>Alasan: {letter.voidReason}</p>}
          </>
        )}
        {step.act === 'sign' && (
          <form
            className={styles.signed}
            onSubmit={event => {
              event.preventDefault()
              onNext()
            }}
          >
            <DateField label="Ditandatangani tanggal" value={signedOn} onChange={onSignedOn} />
          </form>
        )}
        <div className={styles.buttons}>
          {step.act === 'settle' ? (
            <SettlePrint paper={acts.paper} printing={acts.printing} />
          ) : (
            <Action
              ref={filled}
              filled
              hint={step.hint}
              pending={busy && acts.pending !== 'save'}
              disabled={step.act === 'sign' && signedOn === null}
              onClick={onNext}
            >
              {step.button}
            </Action>
          )}
          <Refusal refusal={acts.refusal} />
          {step.act !== 'print' &&
            step.act !== 'settle' &&
            (outcome?.state === 'printed' ? (
              <p className={styles.done} role="status">
                {printed?.what} {outcome.reprint ? 'dicetak ulang' : 'dicetak'} di {outcome.printer}.
              </p>
            ) : (
              <PrintOutcome printing={acts.printing} />
            ))}
          <Secondary letter={letter} step={step} acts={acts} onAsk={setAsking} asking={asking} />
          {acts.savedPath && <SavedFile path={acts.savedPath} />}
        </div>
      </Section>
      {(letter.state === 'draft' || step.act === 'print') && !failed && <PrintingFacts letter={letter} />}
      <JourneyFacts letter={letter} />
      {letter.state === 'draft' && letter.copiesTo.length > 0 && (
        <Section title="Tembusan">
          <ol className={styles.copies}>
            {letter.copiesTo.map(post => (
              <li key={post}>{post}</li>
            ))}
          </ol>
        </Section>
      )}
      <Spring />
      <BackAction />
    </>
  )
}

type SecondaryProps = {
  letter: Letter
  step: NextStep
  acts: LetterActs
  asking: Asking
  onAsk: (what: Asking) => void
}

function Secondary({ letter, step, acts, asking, onAsk }: SecondaryProps) {
  const may = useMay()
  if (letter.state === 'void') return null
  const busy = acts.pending !== null
  const canVoid = may('letter.void') && (letter.state === 'final' || letter.state === 'signed')
  const canArchive =
    may('paper.print') && letter.numbered && letter.state !== 'draft' && step.act !== 'print' && step.act !== 'settle'
  const canMakeMany = may('letter.number') && letter.state === 'draft' && letter.manyBy !== null
  const canPrintAll = may('paper.print') && letter.state !== 'draft' && letter.manyBy !== null && step.act !== 'settle'
  const canDiscard = may('letter.draft') && letter.state === 'draft'
  return (
    <>
      <Action
        hint="save-word"
        disabled={busy}
        pending={acts.pending === 'save'}
        onClick={() => void acts.saveAs('docx')}
      >
        Simpan sebagai Word
      </Action>
      {letter.state !== 'draft' && step.act !== 'print' && step.act !== 'settle' && (
        <Action hint="paper" disabled={busy} onClick={() => void acts.print()}>
          {letter.printCount > 0 ? 'Cetak ulang' : 'Cetak'}
        </Action>
      )}
      <p className={styles.more}>
        <TextAction disabled={busy} onClick={() => void acts.saveAs('pdf')}>
          Simpan PDF
        </TextAction>
        {canArchive && (
          <TextAction disabled={busy} onClick={() => void acts.printArchive()}>
            Cetak arsip
          </TextAction>
        )}
        {canMakeMany && (
          <TextAction disabled={busy} onClick={() => onAsk('many')}>
            Untuk banyak nama
          </TextAction>
        )}
        {canPrintAll && (
          <TextAction disabled={busy} onClick={() => void acts.printAll()}>
            Cetak untuk semua nama
          </TextAction>
        )}
        {canDiscard && (
          <TextAction disabled={busy} expanded={asking === 'discard'} onClick={() => onAsk('discard')}>
            Buang konsep
          </TextAction>
        )}
        {canVoid && (
          <TextAction disabled={busy} onClick={() => onAsk('void')}>
            Batalkan surat
          </TextAction>
        )}
      </p>
      {asking === 'discard' && (
        <div className={styles.confirm}>
          <p>Konsep ini belum bernomor. Bila dibuang, isiannya tidak dapat dikembalikan.</p>
          <div className={styles.pair}>
            <Action compact danger pending={acts.pending === 'discard'} onClick={() => void acts.discard()}>
              Ya, buang
            </Action>
            <Action compact onClick={() => onAsk(null)}>
              Urungkan
            </Action>
          </div>
        </div>
      )}
    </>
  )
}

function PrintingFacts({ letter }: { letter: Letter }) {
  const settings = useAsk('settings.read', {})
  const printers = useAsk('printer.list', {})
  if (!settings.value) return null
  const { letterPrinter, letterPaper } = settings.value.settings
  const found = printers.value?.find(printer => printer.name === letterPrinter)
  const state = !printers.value ? '' : !found ? ', tidak ditemukan' : found.ready ? ', siap' : ', belum siap'
  return (
    <Section title="Cetak ke">
      <Facts
        rows={[
          ['Printer', letterPrinter === null ? 'belum dipilih di Pengaturan' : `${letterPrinter}${state}`],
          ['Kertas', `${letterPaper}, ${letter.copies} lembar`],
        ]}
      />
    </Section>
  )
}

function JourneyFacts({ letter }: { letter: Letter }) {
  const { numberText, letterDate: datedOn, signedOn } = letter
  if (datedOn === null) return null
  return (
    <Section title="Surat">
      {numberText !== null && (
        <p className={styles.numberLine}>
          <LetterNumber>{numberText}</LetterNumber>
        </p>
      )}
      <p className={styles.soft}>
        {[
          shortDate(datedOn),
          letter.printCount > 0
            ? `dicetak ${letter.printCount} kali`
            : letter.printState === 'unknown'
              ? 'belum pasti tercetak'
              : 'belum dicetak',
          signedOn && `ditandatangani ${shortDate(signedOn)}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </Section>
  )
}

function BackAction() {
  const { back } = useNavigation()
  return (
    <Action hint="back" onClick={back}>
      Kembali
    </Action>
  )
}
