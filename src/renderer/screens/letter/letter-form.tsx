import { VisuallyHidden } from '@mantine/core'
import { type RefObject, useRef, useState } from 'react'
import { fieldApplies } from '#domain/letters/fields.ts'
import { useAsk } from '../../hooks/use-ask.ts'
import { TextAction } from '../../parts/action.tsx'
import { SelectField } from '../../parts/field.tsx'
import { FactField, isWide } from './fact-field.tsx'
import { focusFact } from './focus-fact.ts'
import { concerns, type Letter, type LetterField, wordsOf } from './letter-facts.ts'
import styles from './letter-form.module.css'
import { RegistryRow } from './registry-row.tsx'
import { countingFacts } from './registry-words.ts'
import type { LetterDraft } from './use-letter-draft.ts'

type Props = {
  letter: Letter
  draft: LetterDraft
  /** The clerk pressed the filled button: now every problem is said. */
  tried: boolean
  form: RefObject<HTMLFormElement | null>
  /** Enter in a field. */
  onEnter: () => void
}

/**
 * The fields of a draft. What the file already answers stands as rows to read and open one by one;
 * what only the clerk knows stands above as inputs.
 */
export function LetterForm({ letter, draft, tried, form, onEnter }: Props) {
  const [asked] = useState(
    () => new Set(letter.fields.filter(field => isAsked(letter, field)).map(field => field.name)),
  )
  const [opened, setOpened] = useState<ReadonlySet<string>>(asked)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const pressing = useRef(false)

  const facts = countingFacts(letter, draft.facts)
  const isOpen = (field: LetterField): boolean =>
    opened.has(field.name) ||
    (field.required && wordsOf(field, facts[field.name]) === null) ||
    (tried && draft.problems.some(problem => concerns(problem, field.name)))

  const applying = letter.fields.filter(
    field => fieldApplies(field, facts) && !letter.lockedFields.includes(field.name),
  )
  const first = applying.filter(field => asked.has(field.name) || (field.onlyWhen && asked.has(field.onlyWhen.field)))
  const rest = applying.filter(field => !first.includes(field))
  const extra = rest.filter(field => !isOpen(field) && wordsOf(field, facts[field.name]) === null)

  const openField = (name: string) => {
    setOpened(before => new Set(before).add(name))
    focusFact(form, name)
  }
  /** A sentence that appears while a button of the mouse is down would move the field away under it. */
  const leave = (path: string) => {
    const say = () => setLeft(before => new Set(before).add(path))
    if (pressing.current) window.addEventListener('pointerup', () => setTimeout(say), { once: true })
    else say()
  }
  const press = () => {
    pressing.current = true
    window.addEventListener('pointerup', () => (pressing.current = false), { once: true })
  }
  const problemAt = (path: string): string | null => {
    const problem = draft.problems.find(each => each.field === path)
    return problem && (tried || left.has(path)) ? problem.detail : null
  }
  const entry = (field: LetterField) =>
    isOpen(field) ? (
      <div key={field.name} className={styles.field} data-fact={field.name} data-wide={isWide(field) || undefined}>
        <FactField
          field={field}
          value={facts[field.name]}
          problemAt={problemAt}
          onLeave={leave}
          onChange={value => {
            setOpened(before => (before.has(field.name) ? before : new Set(before).add(field.name)))
            draft.setFact(field.name, value)
          }}
        />
      </div>
    ) : (
      <FactRow
        key={field.name}
        label={field.label}
        words={wordsOf(field, facts[field.name])}
        onOpen={() => openField(field.name)}
      />
    )

  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onPointerDown={press}
      onSubmit={event => {
        event.preventDefault()
        onEnter()
      }}
    >
      <button type="submit" hidden />
      {first.length > 0 && <div className={styles.grid}>{first.map(entry)}</div>}
      <h2 className={styles.heading}>{first.length > 0 ? 'Dari berkas' : 'Isi surat'}</h2>
      <div className={styles.grid} data-tight>
        {rest.filter(field => !extra.includes(field)).map(entry)}
        <RegistryRow letter={letter} problems={draft.problems} />
        <SignatoryRow
          letter={letter}
          draft={draft}
          opened={opened.has('signatory')}
          onOpen={() => openField('signatory')}
        />
      </div>
      {extra.length > 0 && (
        <div className={styles.extra}>
          <span className={styles.heading}>Tambahkan bila perlu</span>
          {extra.map(field => (
            <TextAction key={field.name} onClick={() => openField(field.name)}>
              {field.label}
            </TextAction>
          ))}
        </div>
      )}
    </form>
  )
}

const isAsked = (letter: Letter, field: LetterField): boolean =>
  field.required &&
  !letter.lockedFields.includes(field.name) &&
  letter.problems.some(problem => concerns(problem, field.name))

export const FactRow = ({ label, words, onOpen }: { label: string; words: string | null; onOpen?: () => void }) => (
  <div className={styles.row}>
    <span className={styles.label}>{label}</span>
    <span className={styles.words} data-empty={words === null || undefined}>
      {words ?? 'tidak diisi'}
    </span>
    {onOpen && (
      <TextAction onClick={onOpen}>
        Ubah <VisuallyHidden>{label}</VisuallyHidden>
      </TextAction>
    )}
  </div>
)

type SignatoryProps = { letter: Letter; draft: LetterDraft; opened: boolean; onOpen: () => void }

function SignatoryRow({ letter, draft, opened, onOpen }: SignatoryProps) {
  const settings = useAsk('settings.read', {})
  const officials = settings.value?.officials ?? []
  const offered = officials.filter(official => official.active || official.id === draft.signatoryId)
  const nameOf = (official: (typeof officials)[number]) =>
    `${official.name} · ${official.capacity === 'direct' ? '' : `${official.capacity} `}${official.onBehalfOf ? `${official.onBehalfOf}, ` : ''}${official.post}`
  const chosen = officials.find(official => official.id === draft.signatoryId)
  if (!opened)
    return (
      <FactRow
        label="Penanda tangan"
        words={chosen ? `${chosen.capacity === 'direct' ? '' : `${chosen.capacity} `}${chosen.name}` : letter.signatory}
        onOpen={onOpen}
      />
    )
  return (
    <div className={styles.field} data-fact="signatory" data-wide>
      <SelectField
        label="Penanda tangan"
        hint="Pejabat ditambah atau diubah di Pengaturan."
        data={offered.map(official => ({ value: official.id, label: nameOf(official) }))}
        value={draft.signatoryId}
        onChange={id => {
          if (id !== null) draft.setSignatory(id)
        }}
      />
    </div>
  )
}
