import { useDebouncedValue } from '@mantine/hooks'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { shortDate } from '#domain/business-day.ts'
import { masked } from '#domain/mask.ts'
import { useAsk } from '../../hooks/use-ask.ts'
import { TextField } from '../../parts/field.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import styles from './person-search.module.css'
import type { KnownPerson } from './visitor-draft.ts'

const AFTER_TYPING_MS = 150
const MIN_LETTERS = 2

type Props = {
  query: string
  onQuery: (query: string) => void
  onPick: (person: KnownPerson) => void
  /** Goes on with what was typed as a new person. */
  onNew: () => void
}

/** The one field that finds a known visitor by NIK, phone or name, or begins a new one. */
export function PersonSearch({ query, onQuery, onPick, onNew }: Props) {
  const [settled] = useDebouncedValue(query.trim(), AFTER_TYPING_MS)
  const wanted = settled.length >= MIN_LETTERS
  const search = useAsk('person.search', { query: settled }, { enabled: wanted, keepLast: true })
  const [at, setAt] = useState(0)
  const listId = useId()
  const list = useRef<HTMLDivElement>(null)
  const typed = query.trim()
  const found = wanted && typed.length >= MIN_LETTERS ? (search.value ?? []) : []
  // The first line is the new visitor, so that Enter right after typing a name never takes somebody else.
  const last = found.length
  const chosen = Math.min(at, last)
  const optionId = (index: number) => `${listId}-${index}`

  const choose = (index: number) => {
    const person = found[index - 1]
    if (person) onPick(person)
    else if (typed !== '') onNew()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const next = (chosen + (event.key === 'ArrowDown' ? 1 : -1) + last + 1) % (last + 1)
      setAt(next)
      list.current?.children[next]?.scrollIntoView({ block: 'nearest' })
    } else if (event.key === 'Enter' && typed !== '') {
      event.preventDefault()
      choose(chosen)
    }
  }
  return (
    <div className={styles.search}>
      <TextField
        label="Siapa yang datang?"
        placeholder="Nama, NIK, atau telepon"
        size="lg"
        autoFocus
        maxLength={200}
        role="combobox"
        aria-expanded={typed !== ''}
        aria-controls={listId}
        aria-activedescendant={typed !== '' ? optionId(chosen) : undefined}
        aria-autocomplete="list"
        value={query}
        onChange={event => {
          onQuery(event.currentTarget.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
        hint={typed === '' ? 'Tamu yang pernah datang langsung ditemukan. Tamu baru cukup namanya.' : undefined}
      />
      <Refusal refusal={search.refusal} />
      {typed !== '' && (
        <div
          ref={list}
          id={listId}
          className={styles.list}
          role="listbox"
          data-standing=""
          aria-label="Tamu yang ditemukan"
        >
          <Line id={optionId(0)} chosen={chosen === 0} onPoint={() => setAt(0)} onChoose={() => choose(0)}>
            <strong className={styles.name}>Tamu baru: {typed}</strong>
            <span className={styles.note}>Belum tercatat, atau bukan salah satu di bawah ini</span>
          </Line>
          {found.map((person, index) => (
            <Line
              key={person.id}
              id={optionId(index + 1)}
              chosen={chosen === index + 1}
              onPoint={() => setAt(index + 1)}
              onChoose={() => choose(index + 1)}
            >
              <strong className={styles.name}>{person.name}</strong>
              <span className={styles.note}>{personNote(person)}</span>
            </Line>
          ))}
        </div>
      )}
    </div>
  )
}

export const personNote = (person: KnownPerson): string =>
  [
    person.nik ? `NIK ${masked(person.nik)}` : 'NIK belum tercatat',
    person.phone ? `telepon ${masked(person.phone)}` : '',
    [person.village, person.district].filter(Boolean).join(', '),
    person.lastVisit ? `terakhir ${shortDate(person.lastVisit.date)}, ${person.lastVisit.about}` : '',
  ]
    .filter(part => part !== '')
    .join(' · ')

const Line = ({
  id,
  chosen,
  onPoint,
  onChoose,
  children,
}: {
  id: string
  chosen: boolean
  onPoint: () => void
  onChoose: () => void
  children: React.ReactNode
}) => (
  <button
    type="button"
    id={id}
    role="option"
    tabIndex={-1}
    aria-selected={chosen}
    className={styles.line}
    onPointerMove={onPoint}
    onClick={onChoose}
  >
    {children}
  </button>
)
