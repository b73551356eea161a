import { TextAction } from '../../parts/action.tsx'
import { ServiceSearch, useServices } from '../../parts/service-search.tsx'
import { expiredText } from '../../parts/standing-words.ts'
import { StateBadge } from '../../parts/state-badge.tsx'
import styles from './new-visitor.module.css'

type Props = { serviceIds: readonly string[]; onChange: (serviceIds: string[]) => void; autoFocus: boolean }

/** The services asked for, found by typing; several may be chosen. */
export function ChosenServices({ serviceIds, onChange, autoFocus }: Props) {
  const { services } = useServices()
  const chosen = serviceIds.flatMap(id => services.find(service => service.id === id) ?? [])
  return (
    <div className={styles.services}>
      <ServiceSearch
        autoFocus={autoFocus}
        label={chosen.length === 0 ? 'Layanan yang diminta' : 'Tambah layanan lain'}
        without={serviceIds}
        onPick={id => onChange([...serviceIds, id])}
        hint={chosen.length === 0 ? 'Boleh dikosongkan dan dipilih nanti di loket.' : undefined}
      />
      {chosen.map(service => (
        <div key={service.id} className={styles.service}>
          <span className={styles.serviceName}>
            {service.name}{' '}
            {service.expired && service.validUntil && (
              <StateBadge tone="attention">{expiredText(service.validUntil)}</StateBadge>
            )}
          </span>
          <span className={styles.serviceNote}>
            {service.requirementCount} syarat · {service.promise}
          </span>
          <TextAction onClick={() => onChange(serviceIds.filter(id => id !== service.id))}>
            Hapus<span className="unseen"> {service.name}</span>
          </TextAction>
        </div>
      ))}
    </div>
  )
}
