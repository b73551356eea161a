import { businessDate, localTime, shortDate } from '#domain/business-day.ts'
import { useAsk } from '../../hooks/use-ask.ts'
import { useDo } from '../../hooks/use-do.ts'
import { useNavigation } from '../../navigation.ts'
import { useOffice } from '../../office.ts'
import { TextAction } from '../../parts/action.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { type CheckOption, CheckRow } from './check-row.tsx'
import styles from './checklist-pane.module.css'
import type { Application } from './sheet-types.ts'

type Found = 'found' | 'not-found' | 'unchecked'

const options: readonly CheckOption<Found>[] = [
  { value: 'found', label: 'Ya', letter: 'y', tone: 'ok' },
  { value: 'not-found', label: 'Belum', letter: 't' },
  { value: 'unchecked', label: 'Belum dicek', letter: 'b', tone: 'neutral' },
]

/** What the look-up in the beneficiary register showed, where and by whom. */
export function RegistryRow({ application, locked }: { application: Application; locked: boolean }) {
  const { zone, businessDate: today } = useOffice()
  const { open } = useNavigation()
  const record = useDo('registry.record-check')
  const settings = useAsk('settings.read', {})
  const check = application.registry?.check ?? null
  const registerName = check?.register ?? settings.value?.settings.registerName ?? 'register'
  const question = `Sudah terdaftar dalam ${registerName}?`
  const checkedOn = check && businessDate(check.checkedAt, zone)
  return (
    <div className={styles.entry}>
      <CheckRow
        title={question}
        label={question}
        note={
          check
            ? [
                `Dicek ${check.checkedBy}${check.source ? ` di ${check.source}` : ''}`,
                checkedOn === today ? localTime(check.checkedAt, zone) : shortDate(checkedOn ?? today),
                check.period,
              ]
                .filter(Boolean)
                .join(', ')
            : 'Lihat di aplikasi register, lalu catat hasilnya di sini.'
        }
        options={options}
        value={check ? (check.found ? 'found' : 'not-found') : null}
        locked={locked}
        onAnswer={value => {
          const found = value === 'found' ? true : value === 'not-found' ? false : null
          void record.run({ applicationId: application.id, found })
        }}
      />
      <Refusal refusal={record.refusal}>
        {record.refusal?.refusal === 'register-unnamed' && (
          <TextAction onClick={() => open({ name: 'settings' })}>Buka Pengaturan</TextAction>
        )}
      </Refusal>
    </div>
  )
}
