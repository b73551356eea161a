import { bringEverything, onlyApplication, registration } from '#tests/support/day.ts'
import { acceptedResident, CERTIFICATE_SERVICE, completeDraft, resident } from '#tests/support/letters.ts'
import type { OpenCounter } from '#tests/support/open-counter.ts'

/** Who is seen in every scene; a copy of a scene gets a name and numbers of its own in place of these. */
export const actor = {
  name: 'Peraga Contoh Adegan',
  nik: '3516014107900001',
  kkNumber: '3516010101100001',
  phone: '081200000000',
}

const SERVICE_WITHOUT_LETTER = 'mjk-kab-bantuan-disabilitas'
const SEALED_SERVICE = 'mjk-kota-pengaduan-p2tp2a'

const arrival = (serviceIds: string[], more: Parameters<typeof registration>[1] = {}) =>
  registration(actor.name, {
    person: { ...resident(actor.name), nik: actor.nik, kkNumber: actor.kkNumber, phone: actor.phone },
    serviceIds,
    ...more,
  })

/** What may happen to one visitor, played through the contract. */
export const scenes = {
  question: async counter => {
    await counter.done('visit.register', arrival([], { purpose: 'information', purposeNote: 'Menanyakan jadwal' }))
    await serve(counter)
    await finish(counter)
  },
  absent: async counter => {
    await counter.done('visit.register', arrival([SERVICE_WITHOUT_LETTER]))
    const { ticketId } = await call(counter)
    await counter.done('queue.mark-absent', { ticketId })
  },
  complaint: async counter => {
    const { visitId } = await counter.done('visit.register', arrival([], { purpose: 'complaint' }))
    await serve(counter)
    await counter.done('complaint.register', {
      visitId,
      anonymous: false,
      complainantName: actor.name,
      complainantSex: 'female',
      complainantAddress: 'Dusun Contoh RT 001 RW 002',
      contact: actor.phone,
      channel: 'counter',
      category: 'service',
      matter: 'Antrian lama',
      chronology: 'Menunggu sejak pagi dan baru dilayani menjelang siang.',
    })
    await finish(counter)
  },
  sealed: async counter => {
    await counter.done('visit.register', arrival([SEALED_SERVICE]))
    await serve(counter)
    await finish(counter)
  },
  withdrawn: async counter => {
    const { visitId } = await counter.done('visit.register', arrival([SERVICE_WITHOUT_LETTER]))
    await serve(counter)
    const { id: applicationId } = await onlyApplication(counter, visitId)
    await counter.done('application.cancel', { applicationId, reason: 'Pemohon membatalkan sendiri' })
    await finish(counter)
  },
  'waits-for-papers': async counter => {
    const { visitId } = await counter.done('visit.register', arrival([SERVICE_WITHOUT_LETTER]))
    await serve(counter)
    const { id: applicationId, checklist } = await onlyApplication(counter, visitId)
    const missing = checklist.find(({ kind, fromOffice }) => kind !== 'heading' && !fromOffice)
    await counter.done('checklist.mark', {
      applicationId,
      requirementId: missing?.requirementId ?? '',
      mark: 'missing',
    })
    await counter.done('application.return-incomplete', { applicationId })
    await finish(counter)
  },
  'in-progress': async counter => {
    await counter.done('visit.register', arrival([SERVICE_WITHOUT_LETTER]))
    const applicationId = await acceptServed(counter)
    await counter.done('step.complete', { applicationId, stepNo: 1, note: null })
    await finish(counter)
  },
  served: async counter => {
    await counter.done('visit.register', arrival([SERVICE_WITHOUT_LETTER]))
    const applicationId = await acceptServed(counter)
    let stepNo: number | null = 1
    while (stepNo !== null) {
      counter.clock.advance(2)
      stepNo = (await counter.done('step.complete', { applicationId, stepNo, note: null })).nextStep
    }
    await finish(counter)
  },
  'letter-draft': async counter => {
    await draftLetter(counter)
    await finish(counter)
  },
  'letter-unsigned': async counter => {
    await printLetter(counter)
    await finish(counter)
  },
  'letter-signed': async counter => {
    await signLetter(counter)
    await finish(counter)
  },
  'letter-handed-over': async counter => {
    const letterId = await signLetter(counter)
    await counter.done('handover.record', {
      letterId,
      recipientName: actor.name,
      relation: 'self',
      identityShown: 'KTP',
      signature: { on: 'paper' },
    })
    await finish(counter)
  },
  /** These two leave a ticket open, so they are played last. */
  'being-served': async counter => {
    await counter.done('visit.register', arrival([SERVICE_WITHOUT_LETTER]))
    await serve(counter)
  },
  waiting: async counter => {
    await counter.done('visit.register', arrival([SERVICE_WITHOUT_LETTER]))
  },
} satisfies Record<string, (counter: OpenCounter) => Promise<void>>

export type SceneName = keyof typeof scenes

async function call(counter: OpenCounter) {
  counter.clock.advance(7)
  const { ticket, visitId } = await counter.done('queue.call-next', {})
  counter.clock.advance(1)
  return { ticketId: ticket.id, visitId }
}

async function serve(counter: OpenCounter) {
  const called = await call(counter)
  await counter.done('queue.begin', { ticketId: called.ticketId })
  counter.clock.advance(3)
  return called
}

async function finish(counter: OpenCounter): Promise<void> {
  counter.clock.advance(2)
  const [served] = (await counter.done('queue.board', {})).serving
  await counter.done('queue.finish', { ticketId: served?.ticket.id ?? '' })
}

async function acceptServed(counter: OpenCounter): Promise<string> {
  const { visitId } = await serve(counter)
  const { id: applicationId } = await bringEverything(counter, visitId)
  await counter.done('application.accept', { applicationId })
  return applicationId
}

async function draftLetter(counter: OpenCounter): Promise<string> {
  const { applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE, actor.name)
  await serve(counter)
  const letterId = await completeDraft(counter, applicationId, 'registry-certificate')
  counter.clock.advance(1)
  return letterId
}

async function printLetter(counter: OpenCounter): Promise<string> {
  const letterId = await draftLetter(counter)
  await counter.done('letter.finalise', { letterId })
  await counter.done('paper.print', { document: { kind: 'letter', letterId }, printer: 'Loket-A4', copies: 1 })
  return letterId
}

async function signLetter(counter: OpenCounter): Promise<string> {
  const letterId = await printLetter(counter)
  counter.clock.advance(4)
  await counter.done('letter.sign', { letterId, signedOn: counter.clock.now.slice(0, 10) })
  return letterId
}
