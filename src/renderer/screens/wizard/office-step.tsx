import { letterDate } from '#domain/business-day.ts'
import { useAsk } from '../../hooks/use-ask.ts'
import { LongWork } from '../../parts/long-work.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { ShowAfter } from '../../parts/show-after.tsx'
import { expiredText } from '../../parts/standing-words.ts'
import styles from './wizard.module.css'
import type { StepProps } from './wizard.tsx'
import { type OfficeChoice, withOffice } from './wizard-answers.ts'

/** Which office this is; its decrees bring the services, the letterhead and the signing official along. */
export function OfficeStep({ answers, onChange }: StepProps) {
  const offices = useAsk('setup.list-offices', {})
  const choose = (office: OfficeChoice | null) => onChange(withOffice(answers, office))
  return (
    <>
      <h1 className={styles.title}>Di kantor mana loket ini?</h1>
      <p className={styles.lead}>Layanan, syarat, langkah dan kop surat diisi dari keputusan kantor yang dipilih.</p>
      <Refusal refusal={offices.refusal} />
      {offices.waiting && (
        <ShowAfter>
          <LongWork what="Membaca daftar kantor." />
        </ShowAfter>
      )}
      {offices.value && (
        <fieldset className={styles.offices}>
          <legend className={styles.unseen}>Kantor</legend>
          {offices.value.map(office => (
            <OfficeCard
              key={office.id}
              name={office.name}
              checked={answers.office?.id === office.id}
              onChoose={() => choose(office)}
            >
              {office.serviceCount} layanan · {office.zone}
              <ul className={styles.decrees}>
                {office.decrees.map(({ id, number, validUntil, expired }) => (
                  <li key={id}>
                    SK {number}
                    {validUntil &&
                      `, ${expired ? expiredText(validUntil) : `berlaku sampai ${letterDate(validUntil)}`}`}
                  </li>
                ))}
              </ul>
            </OfficeCard>
          ))}
          <OfficeCard name="Kantor lain" checked={answers.office === null} onChoose={() => choose(null)}>
            Belum ada layanan bawaan; standar pelayanannya dapat diimpor nanti. Buku tamu, antrian, pengaduan dan tutup
            hari langsung dapat dipakai.
          </OfficeCard>
        </fieldset>
      )}
    </>
  )
}

const OfficeCard = ({
  name,
  checked,
  onChoose,
  children,
}: {
  name: string
  checked: boolean
  onChoose: () => void
  children: React.ReactNode
}) => (
  <label className={styles.office}>
    <input type="radio" name="office" checked={checked} onChange={onChoose} />
    <span>
      <strong>{name}</strong>
      <span className={styles.officeText}>{children}</span>
    </span>
  </label>
)
