import { Modal } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { type KeyboardEvent, useId, useState } from 'react'
import type { Refused } from '#contract/reply.ts'
import { OWN_OFFICE_ID } from '#domain/standards-in-force.ts'
import { useAsk } from '../hooks/use-ask.ts'
import { useDo } from '../hooks/use-do.ts'
import { useKeys } from '../keys.ts'
import { useNavigation } from '../navigation.ts'
import { useOffice } from '../office.ts'
import { hideScreens, useMay } from '../session.ts'
import styles from './command-palette.module.css'
import { KeyHint } from './key-hint.tsx'
import {
  actionEntries,
  matching,
  type PaletteEntry,
  personEntries,
  serviceEntries,
  visitEntries,
  workEntries,
} from './palette-entries.ts'
import { Refusal } from './refusal.tsx'

const MAX_ENTRIES = 40

/** Finds anything by a few letters: actions, today's visitors, work, services. */
export function CommandPalette({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  useKeys({ hide: () => choose({ do: 'hide' }), palette: onClose }, 'overlay')
  const { officeId, businessDate } = useOffice()
  const { open } = useNavigation()
  const [query, setQuery] = useState('')
  const [settled] = useDebouncedValue(query.trim(), 150)
  const [chosen, setChosen] = useState(0)
  const [refusal, setRefusal] = useState<Refused | null>(null)
  const listId = useId()
  const may = useMay()
  const board = useAsk('queue.board', {}, { enabled: may('visit.read') })
  const visits = useAsk('visit.list', { date: businessDate }, { enabled: may('visit.read') })
  const services = useAsk(
    'catalogue.list-services',
    { officeId: officeId ?? OWN_OFFICE_ID },
    {
      enabled: may('visit.register'),
    },
  )
  const people = useAsk(
    'person.search',
    { query: settled },
    { enabled: settled.length > 1 && may('visit.register'), keepLast: true },
  )
  const callNext = useDo('queue.call-next')
  const addService = useDo('application.open')

  const fixed = [
    ...actionEntries(may),
    ...visitEntries(visits.value),
    ...(may('visit.read') ? workEntries(board.value) : []),
  ]
  const found = [
    ...matching(query.trim() === '' ? fixed : [...fixed, ...serviceEntries(services.value, board.value)], query),
    ...(settled.length > 1 && query.trim() !== '' ? personEntries(people.value, businessDate) : []),
  ].slice(0, MAX_ENTRIES)
  const at = Math.min(chosen, found.length - 1)

  const choose = async (act: PaletteEntry['act']) => {
    setRefusal(null)
    switch (act.do) {
      case 'open':
        open(act.screen)
        return onClose()
      case 'hide':
        onClose()
        return hideScreens()
      case 'call-next': {
        const reply = await callNext.run({})
        if (!reply.ok) return setRefusal(reply)
        open({ name: 'counter', visitId: reply.value.visitId })
        return onClose()
      }
      case 'add-service': {
        const reply = await addService.run(act.application)
        if (!reply.ok) return setRefusal(reply)
        const { visitId } = act.application
        open({ name: 'counter', visitId, pane: 'checklist', applicationId: reply.value.applicationId })
        return onClose()
      }
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }
    const step = steps[event.key]
    if (step !== undefined) {
      event.preventDefault()
      const next = at + step
      const around = Math.abs(step) === 1 ? (next + found.length) % found.length : next
      setChosen(Math.max(0, Math.min(around, found.length - 1)))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      const entry = found[at]
      if (entry) void choose(entry.act)
    }
  }
  const optionId = (index: number) => `${listId}-${index}`

  return (
    <Modal
      opened={opened}
      onClose={onClose}
      withCloseButton={false}
      aria-label="Cari apa saja"
      centered={false}
      yOffset="9vh"
      size="42rem"
      padding={0}
    >
      <div className={styles.palette}>
        <label className={styles.search}>
          <span className="unseen">Cari tindakan, tamu, pekerjaan, atau layanan</span>
          <input
            data-autofocus
            className={styles.input}
            role="combobox"
            aria-expanded="true"
            aria-controls={listId}
            aria-activedescendant={found.length > 0 ? optionId(at) : undefined}
            aria-autocomplete="list"
            autoComplete="off"
            spellCheck={false}
            placeholder="Cari tindakan, tamu, pekerjaan, atau layanan"
            value={query}
            onChange={event => {
              setQuery(event.currentTarget.value)
              setChosen(0)
            }}
            onKeyDown={onKeyDown}
          />
          <KeyHint>Esc</KeyHint>
        </label>
        {refusal && (
          <div className={styles.refusal}>
            <Refusal refusal={refusal} />
          </div>
        )}
        <div id={listId} role="listbox" aria-label="Hasil" className={styles.list}>
          {found.map((entry, index) => (
            <Option
              key={entry.id}
              id={optionId(index)}
              entry={entry}
              heading={entry.group === found[index - 1]?.group ? null : entry.group}
              chosen={index === at}
              onPoint={() => setChosen(index)}
              onChoose={() => void choose(entry.act)}
            />
          ))}
        </div>
        {found.length === 0 && (
          <p className={styles.none}>
            Tidak ada yang cocok. Coba nama tamu, nomor antrian seperti A-014, nama layanan, atau sebagian katanya.
          </p>
        )}
      </div>
    </Modal>
  )
}

type OptionProps = {
  id: string
  entry: PaletteEntry
  heading: string | null
  chosen: boolean
  onPoint: () => void
  onChoose: () => void
}

const Option = ({ id, entry, heading, chosen, onPoint, onChoose }: OptionProps) => (
  <>
    {heading && (
      <div className={styles.heading} role="presentation">
        {heading}
      </div>
    )}
    <div
      ref={element => {
        if (chosen) element?.scrollIntoView({ block: 'nearest' })
      }}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      className={styles.option}
      onPointerMove={onPoint}
      onClick={onChoose}
      onKeyDown={event => {
        if (event.key === 'Enter') onChoose()
      }}
    >
      <span className={styles.label}>{entry.label}</span>
      <span className={styles.note}>{entry.note}</span>
      {entry.key && <KeyHint>{entry.key}</KeyHint>}
    </div>
  </>
)
