import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { TextField } from '../../parts/field.tsx'
import { isNamed } from '../../parts/service-names.ts'
import type { ServiceSummary } from '../../parts/service-search.tsx'
import { expiredText } from '../../parts/standing-words.ts'
import styles from './standard.module.css'

type Props = {
  services: readonly ServiceSummary[]
  shown: string | null
  onShow: (serviceId: string) => void
}

/** The services by decree under one field: typing narrows them, the arrow keys walk them, and the sheet follows. */
export function ServiceList({ services, shown, onShow }: Props) {
  const [typed, setTyped] = useState('')
  const list = useRef<HTMLDivElement>(null)
  const listId = useId()
  const found = services.filter(service => isNamed(service, typed))
  const optionId = (serviceId: string) => `${listId}-${serviceId}`

  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by === 0) return
    event.preventDefault()
    const at = found.findIndex(({ id }) => id === shown)
    const next = found[at === -1 ? 0 : Math.min(Math.max(at + by, 0), found.length - 1)]
    if (!next) return
    onShow(next.id)
    document.getElementById(optionId(next.id))?.scrollIntoView({ block: 'nearest' })
  }
  return (
    <div className={styles.finder}>
      <TextField
        label="Cari layanan"
        placeholder="Sebagian nama layanan"
        autoFocus
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={shown ? optionId(shown) : undefined}
        aria-autocomplete="list"
        value={typed}
        onChange={event => setTyped(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div ref={list} id={listId} className={styles.services} role="listbox" data-standing="" aria-label="Layanan">
        {found.map((service, index) => (
          <div key={service.id} role="presentation">
            {service.decreeNumber !== found[index - 1]?.decreeNumber && (
              <div className={styles.decree} role="presentation">
                SK {service.decreeNumber}
                {service.expired && service.validUntil && (
                  <span className={styles.over}>{expiredText(service.validUntil)}</span>
                )}
              </div>
            )}
            <button
              type="button"
              id={optionId(service.id)}
              role="option"
              tabIndex={-1}
              aria-selected={service.id === shown}
              className={styles.service}
              onClick={() => onShow(service.id)}
            >
              {service.shortName}
            </button>
          </div>
        ))}
        {found.length === 0 && services.length > 0 && (
          <p className={styles.soft}>Tidak ada yang cocok. Coba sebagian kata dari namanya.</p>
        )}
      </div>
    </div>
  )
}
