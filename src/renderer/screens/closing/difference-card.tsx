import { useState } from 'react'
import type { OutputOf } from '#contract/contract.ts'
import { runText, serialRuns } from '#domain/letter-agenda.ts'
import { useAsk } from '../../hooks/use-ask.ts'
import { useDo } from '../../hooks/use-do.ts'
import { useKeys } from '../../keys.ts'
import { useNavigation } from '../../navigation.ts'
import { Action } from '../../parts/action.tsx'
import { ReasonForm } from '../../parts/reason-form.tsx'
import { Notice, Refusal } from '../../parts/refusal.tsx'
import { SettlePrint } from '../../parts/settle-print.tsx'
import { type Paper, usePrint } from '../../parts/use-print.ts'
import { OutsideNumberForm } from '../agenda/outside-number-form.tsx'
import styles from './closing.module.css'

export type Difference = OutputOf<'closing.reconcile'>['differences'][number]
type Letter = OutputOf<'letter.read'>

/** One difference in words, with the buttons that mend it. */
export function DifferenceCard({ difference, day }: { difference: Difference; day: string }) {
  const letterId = difference.code === 'letter-unprinted' ? difference.letterId : null
  const letter = useAsk('letter.read', { letterId: letterId ?? '' }, { enabled: letterId !== null })
  return (
    <div data-blocks={difference.blocks || undefined}>
      <Notice
        tone={difference.blocks ? 'problem' : 'attention'}
        title={letter.value?.printState === 'unknown' ? 'Periksa printer' : titleOf(difference)}
      >
        <div className={styles.difference}>
          <p className={styles.detail}>{difference.detail}</p>
          {letter.value && <UnprintedLetter letter={letter.value} blocks={difference.blocks} />}
          {difference.code === 'number-gap' && difference.serial !== null && (
            <NumberGap serial={difference.serial} day={day} />
          )}
        </div>
      </Notice>
    </div>
  )
}

const titleOf = ({ code, blocks }: Difference): string =>
  code === 'number-gap'
    ? 'Nomor surat belum terjelaskan'
    : blocks
      ? 'Surat belum tercetak'
      : 'Surat tidak dicetak dari program ini'

function UnprintedLetter({ letter, blocks }: { letter: Letter; blocks: boolean }) {
  const { open } = useNavigation()
  const [voiding, setVoiding] = useState(false)
  useKeys(voiding ? { back: () => setVoiding(false) } : {}, 'overlay')
  const printing = usePrint()
  const voidLetter = useDo('letter.void')
  const { id: letterId, printState } = letter
  const number = letter.numberText ?? 'surat ini'
  const paper: Paper = { document: { kind: 'letter', letterId }, what: letter.title, copies: letter.copies }
  const underWay = printing.printed?.state === 'printing'

  if (voiding)
    return (
      <div className={styles.mend}>
        <ReasonForm
          title={`Batalkan ${number}`}
          confirm="Batalkan surat"
          pending={voidLetter.pending}
          refusal={voidLetter.refusal}
          onConfirm={reason => void voidLetter.run({ letterId, reason })}
          onCancel={() => setVoiding(false)}
        />
      </div>
    )
  return (
    <div className={styles.mend}>
      {printState === 'failed' && !underWay && (
        <p>Percobaan cetak terakhir gagal. Periksa printer sebelum mencetak lagi.</p>
      )}
      <div className={styles.mendButtons}>
        {printState === 'unknown' ? (
          <SettlePrint paper={paper} printing={printing} />
        ) : (
          <Action compact pending={underWay} onClick={() => void printing.print(paper)}>
            Cetak surat
          </Action>
        )}
        {blocks && (
          <Action compact danger onClick={() => setVoiding(true)}>
            Batalkan surat
          </Action>
        )}
        <Action compact onClick={() => open({ name: 'letter', letterId })}>
          Buka surat
        </Action>
      </div>
      <Refusal refusal={printing.refusal} />
    </div>
  )
}

function NumberGap({ serial, day }: { serial: number; day: string }) {
  const [entering, setEntering] = useState(false)
  useKeys(entering ? { back: () => setEntering(false) } : {}, 'overlay')
  const agenda = useAsk('letter.list-numbers', { year: Number(day.slice(0, 4)) })
  const run = serialRuns(agenda.value?.gaps ?? [serial]).find(({ from }) => from === serial) ?? {
    from: serial,
    to: serial,
  }
  return (
    <div className={styles.mend}>
      {entering ? (
        <OutsideNumberForm serial={serial} until={run.to} date={day} onDone={() => setEntering(false)} />
      ) : (
        <div className={styles.mendButtons}>
          <Action compact onClick={() => setEntering(true)}>
            Catat {runText(run).toLowerCase()} dari luar
          </Action>
        </div>
      )}
    </div>
  )
}
