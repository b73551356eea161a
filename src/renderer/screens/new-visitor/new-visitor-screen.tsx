import { type FormEvent, useState } from 'react'
import type { OutputOf } from '#contract/contract.ts'
import { useDo } from '../../hooks/use-do.ts'
import { useDraft } from '../../hooks/use-draft.ts'
import { useKeys } from '../../keys.ts'
import { useNavigation } from '../../navigation.ts'
import { Action } from '../../parts/action.tsx'
import { Columns, Section } from '../../parts/columns.tsx'
import { useNikCheck } from '../../parts/nik-check.ts'
import { Notice, Refusal } from '../../parts/refusal.tsx'
import { useServices } from '../../parts/service-search.tsx'
import { type Paper, usePrint } from '../../parts/use-print.ts'
import { purposeText } from '../../words.ts'
import styles from './new-visitor.module.css'
import { PersonSearch } from './person-search.tsx'
import { Registered } from './registered.tsx'
import { draftProblems, emptyDraft, fieldsFromQuery, nameOf, registration, type VisitorDraft } from './visitor-draft.ts'
import { VisitorForm } from './visitor-form.tsx'

type Done = OutputOf<'visit.register'>

const numberPaper = ({ id, label }: NonNullable<Done['ticket']>): Paper => ({
  document: { kind: 'ticket', ticketId: id },
  what: `Nomor ${label}`,
})

/** From a name to a number in the hand: who, what for, Enter. */
export function NewVisitorScreen() {
  const { open, back } = useNavigation()
  const [draft, setDraft, forget] = useDraft<VisitorDraft>('new visitor', emptyDraft)
  const [tried, setTried] = useState(false)
  const [done, setDone] = useState<{ reply: Done; about: string } | null>(null)
  const register = useDo('visit.register')
  const printing = usePrint()
  const nik = useNikCheck(draft.known ? '' : (draft.fields.nik ?? ''))
  const { services } = useServices()
  const change = (part: Partial<VisitorDraft>) => setDraft(before => ({ ...before, ...part }))
  const problems = draftProblems(draft)

  const save = async (ticket: 'issue' | 'skip') => {
    setTried(true)
    if (Object.keys(problems).length > 0) return
    const reply = await register.run(registration(draft, ticket, nik))
    if (!reply.ok) return
    const { visitId, ticket: issued } = reply.value
    if (issued) {
      setDone({ reply: reply.value, about: aboutOf(draft, services) })
      void printing.print(numberPaper(issued))
    } else {
      open({ name: 'counter', visitId })
    }
    forget()
    setTried(false)
  }
  useKeys({ back, ...(draft.named ? { main: () => void save('issue') } : {}) })

  if (done?.reply.ticket) {
    const { ticket } = done.reply
    return (
      <Registered
        done={{ ...done.reply, ticket }}
        about={done.about}
        printing={printing}
        onPrint={() => void printing.print(numberPaper(ticket))}
        onNext={() => {
          printing.clear()
          register.clear()
          setDone(null)
        }}
      />
    )
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (draft.named) void save('issue')
  }
  return (
    <form className={styles.screen} onSubmit={submit} noValidate>
      <Columns
        centreLabel="Tamu baru"
        right={
          <NextStep
            draft={draft}
            pending={register.pending}
            onSkip={() => void save('skip')}
            onBack={back}
            onClear={() => {
              forget()
              setTried(false)
              register.clear()
            }}
          >
            <Refusal refusal={register.refusal} />
          </NextStep>
        }
      >
        <div className={styles.sheet}>
          {draft.named ? (
            <VisitorForm
              draft={draft}
              onChange={change}
              onSearchAgain={() => change({ named: false, known: null, query: draft.known?.name ?? draft.fields.name })}
              problems={tried ? problems : {}}
            />
          ) : (
            <>
              <h1 className={styles.title}>Tamu baru</h1>
              <PersonSearch
                query={draft.query}
                onQuery={query => change({ query })}
                onPick={known => change({ known, named: true, resumes: known.waiting.map(file => file.applicationId) })}
                onNew={() =>
                  change({
                    known: null,
                    named: true,
                    fields: { ...draft.fields, ...onlyTyped(fieldsFromQuery(draft.query)) },
                  })
                }
              />
            </>
          )}
        </div>
      </Columns>
    </form>
  )
}

const onlyTyped = (fields: VisitorDraft['fields']) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== ''))

/** What stands under the number; nothing of a confidential service. */
function aboutOf(draft: VisitorDraft, services: ReturnType<typeof useServices>['services']): string {
  const chosen = services.filter(({ id }) => draft.serviceIds.includes(id))
  if (draft.purpose !== 'service') return purposeText[draft.purpose]
  if (chosen.some(({ confidential }) => confidential)) return 'Layanan C'
  return chosen.map(({ shortName }) => shortName).join(', ') || 'Layanan dipilih di loket'
}

function NextStep({
  draft,
  pending,
  onSkip,
  onBack,
  onClear,
  children,
}: {
  draft: VisitorDraft
  pending: boolean
  onSkip: () => void
  onBack: () => void
  onClear: () => void
  children: React.ReactNode
}) {
  const begun = draft.query !== '' || draft.named
  return (
    <Section title="Berikutnya">
      <div className={styles.next}>
        {draft.named ? (
          <>
            <div>
              <p className={styles.nextTitle}>{nameOf(draft) || 'Tamu baru'}</p>
              <p className={styles.why}>
                Kunjungan dicatat di buku tamu dan nomor antrian dicetak.
                {draft.priority !== 'none' && ' Tamu ini didahulukan.'}
              </p>
            </div>
            <Action filled submit hint="main" pending={pending}>
              Daftarkan dan cetak
            </Action>
            {children}
            <Action pending={pending} onClick={onSkip}>
              Layani tanpa nomor
            </Action>
            {!draft.hasIdentity && (
              <Notice tone="neutral">Tanpa identitas pun dilayani. Identitas dapat dilengkapi kemudian.</Notice>
            )}
          </>
        ) : (
          <div>
            <p className={styles.nextTitle}>Cari lebih dahulu</p>
            <p className={styles.why}>
              Ketik nama, NIK atau telepon. Panah memilih tamu yang pernah datang, Enter melanjutkan.
            </p>
          </div>
        )}
        <Action hint="back" onClick={onBack}>
          Kembali
        </Action>
        {begun && <Action onClick={onClear}>Kosongkan isian</Action>}
      </div>
    </Section>
  )
}
