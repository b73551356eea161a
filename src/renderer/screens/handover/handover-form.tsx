import { type FormEvent, useMemo, useRef, useState } from 'react'
import type { OutputOf } from '#contract/contract.ts'
import { letterDate } from '#domain/business-day.ts'
import { isReadyForHandover } from '#domain/letter-progress.ts'
import { useDo } from '../../hooks/use-do.ts'
import { useDraft } from '../../hooks/use-draft.ts'
import { useKeys } from '../../keys.ts'
import { useNavigation } from '../../navigation.ts'
import { Action } from '../../parts/action.tsx'
import { Choice } from '../../parts/choice.tsx'
import { Columns, Section, Spring } from '../../parts/columns.tsx'
import { Facts } from '../../parts/facts.tsx'
import { FieldGroup, TextField } from '../../parts/field.tsx'
import { LetterNumber } from '../../parts/letter-number.tsx'
import { Panel } from '../../parts/panel.tsx'
import { Notice, Refusal } from '../../parts/refusal.tsx'
import { SignaturePad } from '../../parts/signature-pad.tsx'
import { handoverOf, handoverProblems, relations, usualPapers } from './handover-draft.ts'
import styles from './handover-form.module.css'

type Props = { letter: OutputOf<'letter.read'>; visit: OutputOf<'visit.read'> }

export function HandoverForm({ letter, visit }: Props) {
  const { open, back } = useNavigation()
  const initial = useMemo(() => handoverOf(visit), [visit])
  const [draft, setDraft, forget] = useDraft(`handover ${letter.id}`, initial)
  const [signature, setSignature] = useState<string | null>(null)
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const record = useDo('handover.record')
  const ready = isReadyForHandover({ state: letter.state, needsSignature: letter.signed })
  const problems = handoverProblems(draft, signature)
  const shown = tried ? problems : {}

  const recordNow = async () => {
    if (!ready) return open({ name: 'letter', letterId: letter.id })
    setTried(true)
    const [first] = Object.keys(problems)
    if (first !== undefined) {
      form.current?.querySelector<HTMLElement>(`[data-field="${first}"] :is(input,button)`)?.focus()
      return
    }
    const reply = await record.run({
      letterId: letter.id,
      recipientName: draft.recipientName,
      relation: draft.relation,
      identityShown: draft.identityShown,
      signature: draft.signOn === 'pad' && signature !== null ? { on: 'pad', png: signature } : { on: 'paper' },
    })
    if (!reply.ok) return
    forget()
    open({ name: 'counter', visitId: letter.visitId, pane: 'handover', applicationId: letter.applicationId })
  }
  useKeys({ main: () => void recordNow() })

  return (
    <Columns
      centreLabel="Serah terima surat"
      right={
        <>
          <Section title="Berikutnya">
            {ready ? (
              <>
                <p className={styles.title}>Serahkan dan catat</p>
                <p className={styles.soft}>
                  {draft.signOn === 'paper'
                    ? 'Setelah dicatat, penerima menandatangani barisnya di buku serah terima.'
                    : 'Tanda tangan di layar disimpan bersama catatan serah terima.'}
                </p>
              </>
            ) : (
              <Notice tone="attention" title="Belum dapat diserahkan">
                {notReadyText(letter.state)}
              </Notice>
            )}
            <div className={styles.buttons}>
              <Action filled hint="main" pending={record.pending} onClick={() => void recordNow()}>
                {ready ? 'Catat serah terima' : 'Buka surat'}
              </Action>
              <Refusal refusal={record.refusal} />
              {ready && <Action onClick={() => open({ name: 'letter', letterId: letter.id })}>Lihat suratnya</Action>}
            </div>
          </Section>
          <Section title="Surat yang diserahkan">
            <p className={styles.letterTitle}>{letter.title}</p>
            <Facts
              rows={[
                [
                  'Nomor',
                  letter.numberText ? <LetterNumber key="number">{letter.numberText}</LetterNumber> : 'tanpa nomor',
                ],
                ['Tanggal', letter.letterDate ? letterDate(letter.letterDate) : 'belum'],
                ...(letter.signed
                  ? ([['Ditandatangani', letter.signedOn ? letterDate(letter.signedOn) : 'belum']] as const)
                  : []),
              ]}
            />
          </Section>
          <Spring />
          <Action hint="back" onClick={back}>
            Kembali
          </Action>
        </>
      }
    >
      <div className={styles.sheet}>
        <header className={styles.header}>
          <h1 className={styles.name}>{visit.person.name}</h1>
          <span className={styles.soft}>{visit.ticket?.label}</span>
        </header>
        <Panel title="Serah terima" note="Dicatat di buku serah terima hari ini">
          <form
            ref={form}
            className={styles.form}
            noValidate
            onSubmit={(event: FormEvent) => {
              event.preventDefault()
              void recordNow()
            }}
          >
            <button type="submit" hidden />
            <div data-field="recipientName">
              <TextField
                label="Nama penerima"
                maxLength={200}
                value={draft.recipientName}
                problem={shown.recipientName}
                onChange={event => setDraft({ ...draft, recipientName: event.currentTarget.value })}
              />
            </div>
            <FieldGroup label="Hubungan dengan pemohon">
              <Choice
                label="Hubungan dengan pemohon"
                oneStop
                options={relations}
                value={draft.relation}
                onChange={relation => relation && setDraft({ ...draft, relation })}
              />
            </FieldGroup>
            <div data-field="identityShown" className={styles.identity}>
              <TextField
                label="Identitas yang ditunjukkan"
                autoFocus
                maxLength={300}
                value={draft.identityShown}
                problem={shown.identityShown}
                onChange={event => setDraft({ ...draft, identityShown: event.currentTarget.value })}
              />
              <Choice
                label="Identitas yang sering ditunjukkan"
                oneStop
                options={usualPapers.map(paper => ({ value: paper, label: paper }))}
                value={usualPapers.find(paper => paper === draft.identityShown) ?? null}
                onChange={paper => paper && setDraft({ ...draft, identityShown: paper })}
              />
            </div>
            <div data-field="signature" className={styles.signature}>
              <FieldGroup label="Tanda tangan penerima">
                <Choice
                  label="Tanda tangan penerima"
                  oneStop
                  options={[
                    { value: 'paper', label: 'Di buku serah terima' },
                    { value: 'pad', label: 'Di layar' },
                  ]}
                  value={draft.signOn}
                  onChange={signOn => {
                    setSignature(null)
                    if (signOn) setDraft({ ...draft, signOn })
                  }}
                />
              </FieldGroup>
              {draft.signOn === 'paper' ? (
                <p className={styles.soft}>
                  Kolom tanda tangan pada baris ini dibiarkan kosong di buku yang dicetak, untuk ditandatangani dengan
                  pena.
                </p>
              ) : (
                <SignaturePad label={`Tanda tangan ${draft.recipientName}`} onChange={setSignature} />
              )}
              {shown.signature && (
                <p className={styles.problem} role="alert">
                  {shown.signature}
                </p>
              )}
            </div>
          </form>
        </Panel>
      </div>
    </Columns>
  )
}

const notReadyText = (state: Props['letter']['state']): string => {
  if (state === 'handed-over') return 'Surat ini sudah diserahkan dan tercatat di buku serah terima.'
  if (state === 'void') return 'Surat ini dibatalkan, jadi tidak diserahkan. Buat surat pengganti dari layar surat.'
  return 'Surat ini belum ditandatangani. Catat tanda tangannya di layar surat, lalu serahkan.'
}
