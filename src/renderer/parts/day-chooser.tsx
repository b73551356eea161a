import { Popover } from '@mantine/core'
import { useState } from 'react'
import { addDays } from '#domain/business-day.ts'
import { useOffice } from '../office.ts'
import { Action, TextAction } from './action.tsx'
import { DateField } from './date-field.tsx'
import styles from './day-chooser.module.css'

/** Goes to another business day: one back, one on, or any by its date; never beyond today. */
export function DayChooser({ day, onChange }: { day: string; onChange: (day: string) => void }) {
  const { businessDate } = useOffice()
  const [opened, setOpened] = useState(false)
  const [wanted, setWanted] = useState<string | null>(day)
  const show = () => {
    if (wanted === null || wanted > businessDate) return
    setOpened(false)
    onChange(wanted)
  }
  return (
    <nav className={styles.days} aria-label="Hari">
      <TextAction onClick={() => onChange(addDays(day, -1))}>Hari sebelumnya</TextAction>
      <TextAction disabled={day >= businessDate} onClick={() => onChange(addDays(day, 1))}>
        Hari berikutnya
      </TextAction>
      <Popover opened={opened} onChange={setOpened} position="bottom-end" width="17rem" shadow="md" trapFocus withRoles>
        <Popover.Target>
          <span>
            <TextAction
              expanded={opened}
              onClick={() => {
                setWanted(day)
                setOpened(!opened)
              }}
            >
              Pilih tanggal
            </TextAction>
          </span>
        </Popover.Target>
        <Popover.Dropdown>
          <form
            className={styles.form}
            onSubmit={event => {
              event.preventDefault()
              show()
            }}
          >
            <DateField
              label="Tanggal"
              value={wanted}
              onChange={setWanted}
              problem={wanted !== null && wanted > businessDate ? 'Pilih hari ini atau hari yang sudah lewat.' : null}
            />
            <Action submit compact>
              Tampilkan
            </Action>
          </form>
        </Popover.Dropdown>
      </Popover>
    </nav>
  )
}
