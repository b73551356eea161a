import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { parseNumberPattern } from '#domain/letter-number.ts'
import type { Role } from '#domain/role.ts'
import type { Desk } from '#ports/ports.ts'
import { sealedPin } from '../accounts/sealed-pin.ts'

/** First run: keeps the office, its settings, its holidays, the signing official and the first account at once. */
export async function completeSetup(
  desk: Desk,
  input: ParsedInputOf<'setup.complete'>,
): Promise<ReplyOf<'setup.complete'>> {
  if ((await desk.store.office.find()) !== null)
    return refused('already-set-up', 'Loket ini sudah disiapkan. Ubah isian kantor dari layar Pengaturan.')
  if (input.officeId !== null && !desk.catalogue.offices().some(office => office.id === input.officeId))
    return refused('unknown-office', 'Kantor itu tidak ada dalam katalog. Pilih kantor dari daftar.')
  const pattern = parseNumberPattern(input.settings.numberPattern)
  if (!pattern.ok)
    return refused('pattern-invalid', pattern.sentence, [{ path: 'settings.numberPattern', detail: pattern.sentence }])

  await desk.store.office.save({ officeId: input.officeId, ...input.settings, emblemHash: null })
  await desk.store.office.saveHolidays(desk.holidays().flatMap(({ days }) => days))
  await desk.store.officials.save({
    id: desk.newId(),
    ...input.signatory,
    capacity: 'direct',
    onBehalfOf: '',
    active: true,
  })
  const accountId = desk.newId()
  await desk.store.accounts.add({
    id: accountId,
    name: input.account.name,
    roles: [...new Set<Role>(['administrator', ...input.account.roles])],
    ...(await sealedPin(desk.secrets, input.account.pin)),
    createdAt: desk.now(),
    retiredAt: null,
  })
  return granted({ accountId })
}
