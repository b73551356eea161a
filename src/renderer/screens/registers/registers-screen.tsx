import { useState } from 'react'
import type { OutputOf } from '#contract/contract.ts'
import { daysOf, type PeriodKind, periodKind, periodOf, periodText } from '#domain/registers/period.ts'
import { useAsk } from '../../hooks/use-ask.ts'
import { useNavigation } from '../../navigation.ts'
import { useOffice } from '../../office.ts'
import { Action, TextAction } from '../../parts/action.tsx'
import { Columns, Section, Spring } from '../../parts/columns.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { LongWork } from '../../parts/long-work.tsx'
import { type PaperFit, PaperPage } from '../../parts/paper-page.tsx'
import { PaperWork } from '../../parts/paper-work.tsx'
import { PickList } from '../../parts/pick-list.tsx'
import { Notice, Refusal } from '../../parts/refusal.tsx'
import { ShowAfter } from '../../parts/show-after.tsx'
import { PeriodChooser } from './period-chooser.tsx'
import styles from './registers.module.css'

type Register = OutputOf<'register.list'>[number]

/** Every register of the office: choose one and its period, see it as pages, print or keep it. */
export function RegistersScreen({ first, period }: { first?: string | undefined; period?: string | undefined }) {
  const { back } = useNavigation()
  const { businessDate } = useOffice()
  const asked = useAsk('register.list', {})
  const [chosenCode, setChosenCode] = useState(first ?? null)
  const [wantedKind, setWantedKind] = useState<PeriodKind | null>(period === undefined ? null : periodKind(period))
  const [day, setDay] = useState(() => firstDay(period, businessDate))
  const registers = asked.value ?? []
  const chosen = registers.find(({ register }) => register === chosenCode) ?? registers[0] ?? null
  const kind = chosen?.periods.find(each => each === wantedKind) ?? chosen?.periods[0] ?? 'day'

  return (
    <Columns
      leftLabel="Daftar register"
      left={
        <>
          <h1 className={styles.title}>Register</h1>
          <Refusal refusal={asked.refusal} />
          <div className={styles.list}>
            <PickList
              label="Daftar register"
              heads={['Register']}
              columns="minmax(0, 1fr)"
              rows={registers.map(({ register, name, sealed }) => ({
                key: register,
                cells: [sealed ? `${name} (rahasia)` : name],
                said: sealed ? `${name}, rahasia` : name,
              }))}
              chosen={chosen?.register ?? null}
              onChoose={setChosenCode}
              onPick={setChosenCode}
            />
          </div>
        </>
      }
      centreLabel="Pratinjau register"
      right={
        <>
          {chosen && (
            <>
              <Section title={chosen.name}>
                <PeriodChooser kinds={chosen.periods} kind={kind} day={day} onKind={setWantedKind} onDay={setDay} />
              </Section>
              {chosen.note && <RegisterNote register={chosen} />}
              <Section title="Di kertas">
                <PaperWork
                  key={`${chosen.register} ${periodOf(day, kind)}`}
                  document={{ kind: 'register', register: chosen.register, period: periodOf(day, kind) }}
                  what="Register"
                  filled
                />
              </Section>
            </>
          )}
          <Spring />
          <Action hint="back" onClick={back}>
            Kembali
          </Action>
        </>
      }
    >
      {chosen ? (
        <RegisterPreview key={chosen.register} register={chosen} period={periodOf(day, kind)} />
      ) : (
        !asked.waiting && (
          <EmptyState title="Belum ada register yang dapat dicetak">
            Register yang boleh Anda cetak muncul di sini. Minta administrator memeriksa hak akses Anda.
          </EmptyState>
        )
      )}
    </Columns>
  )
}

/** A day of the period that was asked for; the newest one that is not beyond today. */
function firstDay(period: string | undefined, today: string): string {
  if (period === undefined) return today
  const { to } = daysOf(period)
  return to > today ? today : to
}

const RegisterNote = ({ register: { note, sealed } }: { register: Register }) =>
  sealed ? (
    <Section>
      <Notice tone="attention">{note}</Notice>
    </Section>
  ) : (
    <Section title="Perlu diketahui">
      <p className={styles.soft}>{note}</p>
    </Section>
  )

/** A sealed register is read only by who asks for it, not by who passes it in the list. */
function RegisterPreview({ register, period }: { register: Register; period: string }) {
  const [fit, setFit] = useState<PaperFit>('width')
  const [wanted, setWanted] = useState(!register.sealed)
  const document = { kind: 'register', register: register.register, period } as const
  const preview = useAsk('paper.preview', { document }, { enabled: wanted })
  return (
    <>
      <div className={styles.bar}>
        <span>
          {register.name}, {periodText(period)}
        </span>
        {preview.value && (
          <TextAction onClick={() => setFit(fit === 'width' ? 'page' : 'width')}>
            {fit === 'width' ? 'Tampilkan satu lembar utuh' : 'Perbesar selebar kolom'}
          </TextAction>
        )}
      </div>
      <div className={styles.preview}>
        {preview.value && <PaperPage paper={preview.value} fit={fit} label={`Pratinjau ${register.name}`} />}
        {!wanted && (
          <EmptyState
            title="Register rahasia"
            action={
              <Action compact onClick={() => setWanted(true)}>
                Tampilkan register
              </Action>
            }
          >
            Siapa yang melihatnya tercatat dalam jejak audit.
          </EmptyState>
        )}
        {preview.waiting && (
          <ShowAfter>
            <LongWork what="Menyusun register." />
          </ShowAfter>
        )}
        {preview.refusal && (
          <EmptyState title="Pratinjau tidak dapat ditampilkan">
            <Refusal refusal={preview.refusal} />
          </EmptyState>
        )}
      </div>
    </>
  )
}
