import { businessDate } from '#domain/business-day.ts'
import { fieldsOfService, type KnownOf } from '#domain/fact-field.ts'
import { readNik } from '#domain/nik.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { ApplicationRecord, PersonRecord } from '#ports/records.ts'

/** What the rules of a service ask for and the office knows of an applicant who came for themselves, by field. */
export async function knownEntries(
  desk: OpenDesk,
  { personId, firstVisitId, service }: ApplicationRecord,
): Promise<Readonly<Record<string, string>>> {
  const fields = fieldsOfService(service.service).filter(({ known }) => known !== null)
  if (fields.length === 0) return {}
  const visit = await desk.store.visits.find(firstVisitId)
  const person = await desk.store.people.find(personId)
  if (visit?.actingFor !== 'self' || person === null) return {}
  const knownBy: Readonly<Record<KnownOf, string | null>> = {
    birthDate: person.birthDate,
    religion: person.religion,
    nikRegion: nikRegion(desk, person),
  }
  return Object.fromEntries(
    fields.flatMap(({ name, known }) => {
      const entry = known && knownBy[known]
      return entry ? [[name, entry]] : []
    }),
  )
}

function nikRegion(desk: OpenDesk, { nik }: PersonRecord): string | null {
  if (nik === null) return null
  const reading = readNik(nik, businessDate(desk.now(), desk.office.zone))
  return reading.ok ? (desk.regions().get(reading.regionCode) ?? null) : null
}
