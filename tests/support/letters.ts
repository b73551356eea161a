import type { InputOf } from '#contract/contract.ts'
import { bringEverything, newPerson, registration } from './day.ts'
import type { OpenCounter } from './open-counter.ts'

export const CERTIFICATE_SERVICE = 'mjk-kab-sk-terdaftar-dtks'
export const KKS_SERVICE = 'mjk-kab-sk-buku-tabungan-kks'
export const HEALTH_COST_SERVICE = 'mjk-kab-rekomendasi-biakesmaskin'

type Kind = InputOf<'letter.draft'>['kind']
type Facts = InputOf<'letter.edit'>['facts']

/** A made-up resident with everything a letter asks for. */
export const resident = (name: string) =>
  newPerson(name, {
    nik: '3516014107900001',
    kkNumber: '3516010101100001',
    sex: 'female',
    birthPlace: 'Mojokerto',
    birthDate: '1990-07-01',
    religion: 'Islam',
    occupation: 'Ibu rumah tangga',
    address: 'Dusun Contoh RT 001 RW 002',
    village: 'Sooko',
    district: 'Sooko',
  })

/** A visitor whose papers are complete and taken in, with what a letter needs to know of her. */
export async function acceptedResident(counter: OpenCounter, serviceId: string, name = 'Siti Contoh') {
  const { visitId } = await counter.done(
    'visit.register',
    registration(name, { person: resident(name), serviceIds: [serviceId] }),
  )
  const { id: applicationId } = await bringEverything(counter, visitId)
  await counter.done('application.accept', { applicationId })
  return { visitId, applicationId }
}

const brought = (number: string, issuer: string) => ({ number, date: '2026-11-20', issuer })

/** What the clerk still types, by kind, after the prefilled facts. */
export const typedFacts: Record<Kind, Facts> = {
  'registry-certificate': { purpose: 'school', purposeNote: 'Pendaftaran pada SMP contoh' },
  'kks-replacement-letter': {
    programme: 'PKH',
    object: 'card',
    cause: 'lost',
    policeLetter: brought('SKTLK/1/XI/2026', 'Polsek Contoh'),
    bankLetter: false,
    bank: 'Bank Contoh',
  },
  'health-cost-recommendation': {
    villageProposal: null,
    sktm: brought('470/1/2026', 'Kepala Desa Contoh'),
    sktmKnownByCamat: true,
    puskesmas: 'Puskesmas Contoh',
    referral: brought('445/1/2026', 'Puskesmas Contoh'),
    hospital: 'RSUD Contoh',
  },
  'registry-printout': {},
}

/** A draft with every fact in place. */
export async function completeDraft(counter: OpenCounter, applicationId: string, kind: Kind, more: Facts = {}) {
  const { letterId } = await counter.done('letter.draft', { applicationId, kind })
  const { facts, signatoryId } = await counter.done('letter.read', { letterId })
  const { problems } = await counter.done('letter.edit', {
    letterId,
    signatoryId,
    facts: { ...facts, ...typedFacts[kind], ...more },
  })
  if (problems.length > 0) throw new Error(`Still missing: ${problems.map(({ field }) => field).join(', ')}`)
  return letterId
}

/** A final letter with its number. */
export async function finalLetter(counter: OpenCounter, applicationId: string, kind: Kind) {
  const letterId = await completeDraft(counter, applicationId, kind)
  const { numberText } = await counter.done('letter.finalise', { letterId })
  return { letterId, numberText }
}

/** A PNG of one white pixel. */
export const onePixelPng =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg=='
