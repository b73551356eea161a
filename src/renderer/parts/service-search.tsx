import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '#contract/contract.ts'
import { OWN_OFFICE_ID } from '#domain/standards-in-force.ts'
import { useAsk } from '../hooks/use-ask.ts'
import { useOffice } from '../office.ts'
import fieldStyles from './field.module.css'
import { Refusal } from './refusal.tsx'
import { isNamed } from './service-names.ts'
import styles from './service-search.module.css'
import { expiredText } from './standing-words.ts'
import { StateBadge } from './state-badge.tsx'

export type ServiceSummary = OutputOf<'catalogue.list-services'>[number]

type Props = {
  label: string
  /** Services that are chosen already. */
  without: readonly string[]
  onPick: (serviceId: string) => void
  disabled?: boolean
  hint?: string | undefined
  autoFocus?: boolean
}

/** The services of this office, in the order of its decrees. */
export function useServices(): {
  services: readonly ServiceSummary[]
  asked: ReturnType<typeof useAsk<'catalogue.list-services'>>
} {
  const { officeId } = useOffice()
  const asked = useAsk('catalogue.list-services', { officeId: officeId ?? OWN_OFFICE_ID })
  return { services: asked.value ?? [], asked }
}

/** Finds a service of the catalogue by typing; Enter takes the marked one. */
export function ServiceSearch({ label, without, onPick, disabled = false, hint, autoFocus = false }: Props) {
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const [typed, setTyped] = useState('')
  const { services, asked } = useServices()
  const found = services.filter(service => !without.includes(service.id) && isNamed(service, typed))

  if (asked.value?.length === 0) {
    return (
      <p className={styles.none}>
        Kantor ini belum memiliki standar pelayanan. Pilih keperluan Informasi atau Lainnya, lalu tulis keterangannya;
        administrator dapat mengimpor standarnya.
      </p>
    )
  }
  return (
    <>
      <Combobox
        store={combobox}
        position="bottom-start"
        middlewares={{ flip: true, shift: true }}
        onOptionSubmit={value => {
          onPick(value)
          setTyped('')
          combobox.closeDropdown()
        }}
      >
        <Combobox.Target>
          <TextInput
            label={label}
            classNames={fieldStyles}
            inputWrapperOrder={['label', 'input', 'description']}
            description={hint}
            placeholder="Ketik sebagian nama layanan"
            autoComplete="off"
            spellCheck={false}
            disabled={disabled}
            autoFocus={autoFocus}
            value={typed}
            onChange={event => {
              setTyped(event.currentTarget.value)
              combobox.openDropdown()
              combobox.selectFirstOption()
            }}
            onClick={() => combobox.openDropdown()}
            onBlur={() => combobox.closeDropdown()}
            onKeyDown={event => {
              if (event.key === 'Enter' && combobox.dropdownOpened) event.preventDefault()
            }}
          />
        </Combobox.Target>
        <Combobox.Dropdown>
          <Combobox.Options mah="14rem" className={styles.options}>
            {found.map(service => (
              <Combobox.Option key={service.id} value={service.id}>
                <span className={styles.name}>{service.name}</span>
                <span className={styles.note}>
                  SK {service.decreeNumber}, no. {service.ordinal} · {service.promise}
                  {service.expired && service.validUntil && (
                    <>
                      {' '}
                      <StateBadge tone="attention">{expiredText(service.validUntil)}</StateBadge>
                    </>
                  )}
                </span>
              </Combobox.Option>
            ))}
            {found.length === 0 && (
              <Combobox.Empty>
                {asked.waiting ? 'Membaca katalog.' : 'Tidak ada layanan yang cocok. Coba sebagian kata dari namanya.'}
              </Combobox.Empty>
            )}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      <Refusal refusal={asked.refusal} />
    </>
  )
}
