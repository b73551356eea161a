import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { businessDate } from '#domain/business-day.ts'
import type { LetterTemplate } from '#domain/letters/template.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { ApplicationRecord, OfficialRecord } from '#ports/records.ts'
import { findApplication } from '../applications/find-application.ts'
import { routingOf } from './letter-routing.ts'
import { prefilled } from './prefill.ts'
import { currentFacts, registryObstacle } from './registry-facts.ts'
import { signingOf } from './signing-of.ts'

/** Begins a letter of an accepted application, its facts filled from the visit, the look-up and the settings. */
export async function draftLetter(
  desk: OpenDesk,
  input: ParsedInputOf<'letter.draft'>,
): Promise<ReplyOf<'letter.draft'>> {
  const { store } = desk
  const found = await findApplication(
    desk,
    input.applicationId,
    ['complete', 'ready'],
    'Surat dibuat setelah berkas lengkap diterima dan sebelum permohonan selesai.',
  )
  if (!found.ok) return found
  const { application } = found
  const template = desk.letterTemplates.find(input.kind)
  if (template === null || !application.service.service.letters.includes(input.kind))
    return refused('letter-not-offered', 'Layanan ini tidak menghasilkan surat itu. Pilih surat dari daftar.')
  const obstacle = registryObstacle(template, application, await store.applications.registryCheck(application.id))
  if (obstacle !== null) return refused('register-not-checked', obstacle)
  const letters = await store.letters.listByApplication(application.id)
  if (letters.some(({ kind, state }) => kind === input.kind && state === 'draft'))
    return refused('already-open', 'Konsep surat ini sudah ada. Lanjutkan konsep itu, atau buang lebih dahulu.')
  const officials = (await store.officials.list()).filter(canSign)
  const { signatoryId } = await routingOf(desk, { kind: input.kind }, application)
  const signatory = officials.find(({ id }) => id === signatoryId) ?? officials[0]
  if (signatory === undefined)
    return refused('no-signatory', 'Belum ada pejabat penanda tangan. Tambahkan pejabatnya di Pengaturan.')

  const letter = {
    id: desk.newId(),
    applicationId: application.id,
    kind: input.kind,
    title: template.title,
    facts: await firstFacts(desk, application, template),
    signatoryId: signatory.id,
  }
  await store.letters.add({
    ...letter,
    facts: await currentFacts(desk, letter, application),
    state: 'draft',
    model: null,
    emblemHash: null,
    numberId: null,
    numberText: null,
    businessDate: null,
    createdAt: desk.now(),
    finalAt: null,
    signedOn: null,
    voidReason: null,
    printState: 'unprinted',
    printCount: 0,
    createdBy: desk.asker.accountId,
    editedBy: null,
    verifiedBy: null,
    verifiedAt: null,
  })
  return granted({ letterId: letter.id })
}

const canSign = (official: OfficialRecord): boolean => official.active && !('missing' in signingOf(official))

async function firstFacts(desk: OpenDesk, application: ApplicationRecord, template: LetterTemplate) {
  const visit = await desk.store.visits.find(application.firstVisitId)
  const person = await desk.store.people.find(application.personId)
  if (visit === null || person === null) throw new Error(`Application ${application.id} has lost its visit or person`)
  return prefilled(template, {
    person,
    visit,
    application,
    office: desk.office,
    accountName: desk.asker.accountName,
    today: businessDate(desk.now(), desk.office.zone),
  })
}
