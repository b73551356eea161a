import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { progressOf, type StepProgress } from '#domain/procedure.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { ApplicationRecord } from '#ports/records.ts'
import { caseFile } from './case-file.ts'
import { findApplication } from './find-application.ts'

/**
 * What a look-up in the beneficiary register showed, with the register, source and period in force at that moment.
 * Without a named source and period it is refused: no paper may rely on a look-up that cannot be traced.
 */
export async function recordRegistryCheck(
  desk: OpenDesk,
  input: ParsedInputOf<'registry.record-check'>,
): Promise<ReplyOf<'registry.record-check'>> {
  const found = await findApplication(
    desk,
    input.applicationId,
    ['open', 'incomplete', 'complete'],
    'Hasil pengecekan tidak dapat diubah lagi.',
  )
  if (!found.ok) return found
  if (!found.application.service.service.registryCheck)
    return refused('register-not-asked', 'Layanan ini tidak memerlukan pengecekan data penerima manfaat.')
  const checked = await checkedIn(desk, found.application)
  if (checked)
    return refused(
      'wrong-state',
      `Langkah ${checked.step.no} sudah selesai dengan hasil ini. Kembali dahulu ke langkah itu, lalu ubah hasilnya.`,
    )
  if (input.found === null) {
    await desk.store.applications.clearRegistryCheck(found.application.id)
    return granted({})
  }
  const { registerName, registerSource, registerPeriod } = desk.office
  if (registerSource === '' || registerPeriod === '')
    return refused(
      'register-unnamed',
      `Isi sumber dan periode data ${registerName} di Pengaturan lebih dahulu, karena keduanya tercetak di surat.`,
    )
  await desk.store.applications.setRegistryCheck({
    applicationId: found.application.id,
    register: registerName,
    found: input.found,
    source: registerSource,
    period: registerPeriod,
    checkedAt: desk.now(),
    checkedBy: desk.asker.accountId,
  })
  return granted({})
}

/** The step that went by the look-up, once it is done: its branch is taken. */
async function checkedIn(desk: OpenDesk, application: ApplicationRecord): Promise<StepProgress | undefined> {
  const { notes } = await caseFile(desk, application)
  const events = await desk.store.applications.stepEvents(application.id)
  return progressOf(application.service.service, notes, events).find(
    ({ step, state }) => step.form === 'registry-check' && state === 'done',
  )
}
