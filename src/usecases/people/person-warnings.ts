import type { OutputOf } from '#contract/contract.ts'
import { businessDate } from '#domain/business-day.ts'
import { readNik } from '#domain/nik.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { PersonFields } from '#ports/records.ts'

const KK_LENGTH = 16

/** What cannot be right in a person's fields. It warns beside the field and never stops anything from being saved. */
export function personWarnings(person: PersonFields, desk: OpenDesk): OutputOf<'visit.read'>['warnings'] {
  const today = businessDate(desk.now(), desk.office.zone)
  const reading = person.nik ? readNik(person.nik, today) : null
  const warnings =
    reading && !reading.ok ? reading.problems.map(({ sentence }) => ({ path: 'nik', detail: sentence })) : []
  if (reading?.ok && person.birthDate && person.birthDate !== reading.birthDate)
    warnings.push({ path: 'birthDate', detail: 'Tanggal lahir berbeda dari NIK. Cocokkan lagi dengan KTP atau KK.' })
  if (person.kkNumber && person.kkNumber.replace(/\D/g, '').length !== KK_LENGTH)
    warnings.push({ path: 'kkNumber', detail: 'Nomor KK seharusnya 16 angka. Cocokkan lagi dengan kartu keluarga.' })
  return warnings
}
