import { businessDate, clockText, minuteOfDay } from '#domain/business-day.ts'
import type { LetterTemplate } from '#domain/letters/template.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { ApplicationRecord, JsonValue, LetterRecord, RegistryCheckRecord } from '#ports/records.ts'
import { templateOf } from './template-of.ts'

/** Fields of a letter that repeat the recorded look-up in the beneficiary register. */
const lookUpFields = [
  'registryFound',
  'registry',
  'registrySource',
  'snapshotPeriod',
  'checkedOn',
  'checkedTime',
  'checkedBy',
] as const
type LookUpField = (typeof lookUpFields)[number]

/** What must be done about the register before this kind of letter is begun, as a sentence; null when nothing. */
export function registryObstacle(
  { registry }: LetterTemplate,
  application: ApplicationRecord,
  check: RegistryCheckRecord | null,
): string | null {
  if (registry === null || !application.service.service.registryCheck) return null
  if (check === null)
    return 'Catat lebih dahulu hasil pengecekan data penerima manfaat pada permohonan ini, lalu buat suratnya.'
  if (!check.found && registry === 'found')
    return `Nama tidak ditemukan dalam ${check.register}, jadi surat ini tidak dapat dibuat. Periksa kembali NIK, atau arahkan pemohon ke usulan desa atau kelurahan.`
  if (check.found && registry === 'not-found')
    return `Nama ditemukan dalam ${check.register}, jadi catatan ini tidak diperlukan. Buat surat keterangan atau cetakan datanya.`
  return null
}

/** Names of the fields that only the recorded look-up fills. */
export function lockedFields({ fields }: LetterTemplate, application: ApplicationRecord): LookUpField[] {
  if (!application.service.service.registryCheck) return []
  return lookUpFields.filter(name => fields.some(field => field.name === name))
}

/** A draft's facts as they count: what was typed, with the look-up as it was recorded and never as it was typed. */
export async function currentFacts(
  desk: OpenDesk,
  letter: Pick<LetterRecord, 'kind' | 'facts'>,
  application: ApplicationRecord,
): Promise<Record<string, JsonValue>> {
  const locked = lockedFields(templateOf(desk, letter.kind), application)
  if (locked.length === 0) return letter.facts
  const check = await desk.store.applications.registryCheck(application.id)
  const checker = check && (await desk.store.accounts.find(check.checkedBy))
  const recorded = check && recordedFacts(check, checker?.name ?? '', desk)
  return { ...letter.facts, ...Object.fromEntries(locked.map(name => [name, recorded?.[name] ?? null])) }
}

const recordedFacts = (
  check: RegistryCheckRecord,
  checkedBy: string,
  { office }: OpenDesk,
): Record<LookUpField, JsonValue> => ({
  registryFound: check.found,
  registry: check.register,
  registrySource: check.source,
  snapshotPeriod: check.period,
  checkedOn: businessDate(check.checkedAt, office.zone),
  checkedTime: clockText(minuteOfDay(check.checkedAt, office.zone)),
  checkedBy,
})
