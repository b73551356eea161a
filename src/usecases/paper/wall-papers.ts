import { refused } from '#contract/reply.ts'
import { businessDate } from '#domain/business-day.ts'
import type { WallHead, WallRow } from '#domain/papers/wall.ts'
import type { PrintableDocument } from '#domain/printable.ts'
import { channelRows, requirementLines } from '#domain/standard-components.ts'
import { currentVersions, hasExpired } from '#domain/standards-in-force.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { findServiceStandard } from '../catalogue/find-service-standard.ts'
import { type KnownVersion, knownVersions } from '../catalogue/office-standards.ts'
import { paperOffice } from './paper-office.ts'
import { type DocumentRef, inFileName, type Wanted } from './wanted-paper.ts'

type ServiceRef = Extract<DocumentRef, { serviceId: string }>
type BoardRef = Extract<DocumentRef, { standardId: string }>

const papers = {
  'service-leaflet': { makes: 'serviceLeaflet', file: 'selebaran' },
  'requirement-poster': { makes: 'requirementPoster', file: 'poster-persyaratan' },
  'procedure-board': { makes: 'procedureBoard', file: 'papan-alur' },
} as const

/** Leaflet, poster or procedure board of a service, from the standard that new applications begin with. */
export async function serviceWallPaper(desk: OpenDesk, { kind, serviceId, size }: ServiceRef): Promise<Wanted> {
  const found = await findServiceStandard(desk, serviceId)
  if (found === null)
    return refused(
      'wrong-state',
      'Layanan itu tidak ada dalam standar yang dipakai sekarang. Pilih layanan dari daftar.',
    )
  const { service, version, today } = found
  if (kind === 'procedure-board' && service.steps.length === 0)
    return refused(
      'wrong-state',
      'Keputusan ini tidak mencetak langkah layanannya, jadi papan alur tidak dapat dibuat. Cetak selebarannya.',
    )
  const { makes, file } = papers[kind]
  const head = headOf(desk, version, { today, size, file: `${file}-${serviceId}` })
  const page = desk.documents[makes]({
    ...head,
    service: service.name,
    requirements: requirementLines(
      {
        requirements: service.requirements.filter(({ providedBy }) => providedBy === 'applicant'),
        conditions: service.conditions,
      },
      ({ label }) => label,
    ),
    fee: service.feeAmount === 0 ? 'Tidak dipungut biaya' : service.fee,
    promise: service.duration.text.split('\n'),
    products: service.products.map(({ name }) => name),
    steps: service.steps.map(({ no, text, actors, product }) => ({
      no: `${no}`,
      text,
      actor: actors.length === 0 ? null : actors.join(', '),
      output: product,
    })),
    contact: contactOf(version),
  })
  return asWanted(page, head.fileTitle, today)
}

/** Pledge, motto or complaint board of a decree. */
export async function officeWallPaper(desk: OpenDesk, { kind, standardId, size }: BoardRef): Promise<Wanted> {
  const today = businessDate(desk.now(), desk.office.zone)
  const current = currentVersions(await knownVersions(desk, desk.office), today)
  const version = current.find(({ standard }) => standard.id === standardId)
  if (version === undefined)
    return refused('wrong-state', 'Keputusan itu tidak dipakai lagi. Pilih keputusan yang berlaku.')
  const { maklumat, motto, complaintContacts, services } = version.standard
  const headFor = (file: string) => headOf(desk, version, { today, size, file: `${file}-${standardId}` })
  if (kind === 'service-pledge') {
    if (maklumat === null) return notPrinted('maklumat pelayanan')
    const { decree, statements } = maklumat
    const head = headFor('maklumat')
    const own = {
      number: decree.number,
      title: decree.title,
      issuedOn: decree.issuedOn,
      expiredOn: head.decree.expiredOn,
    }
    const page = desk.documents.servicePledge({
      ...head,
      decree: own,
      statements: [...statements],
      place: decree.issuedAt,
      date: decree.issuedOn,
      signatory: { title: decree.signatory.title, name: decree.signatory.name },
    })
    return asWanted(page, head.fileTitle, today)
  }
  if (kind === 'motto') {
    if (motto === null) return notPrinted('moto pelayanan')
    const head = headFor('moto')
    return asWanted(desk.documents.mottoBoard({ ...head, motto }), head.fileTitle, today)
  }
  const head = headFor('papan-pengaduan')
  const page = desk.documents.complaintBoard({
    ...head,
    channels: channelRows(complaintContacts),
    officers: complaintContacts.officers.map(({ role, phone }) => ({ label: role, value: phone ?? 'di kantor kami' })),
    escalation: distinct(services.flatMap(({ complaintHandling }) => complaintHandling.escalateTo ?? [])),
    limits: distinct(services.filter(({ category }) => category === 'complaint').map(({ duration }) => duration.text)),
  })
  return asWanted(page, head.fileTitle, today)
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)]

const notPrinted = (what: string) =>
  refused('wrong-state', `Keputusan ini tidak mencantumkan ${what}. Impor keputusan yang memuatnya, lalu cetak.`)

function headOf(
  desk: OpenDesk,
  { standard: { decree } }: KnownVersion,
  { today, size, file }: { today: string; size: WallHead['size']; file: string },
): WallHead {
  return {
    fileTitle: inFileName(`${file}-${size}`),
    office: paperOffice(desk),
    size,
    decree: {
      number: decree.number,
      title: decree.title,
      issuedOn: decree.issuedOn,
      expiredOn: hasExpired(decree.validUntil, today) ? decree.validUntil : null,
    },
  }
}

function contactOf({ standard: { letterhead } }: KnownVersion): WallRow[] {
  const rows = [
    { label: 'Alamat', value: letterhead.address },
    { label: 'Telepon', value: letterhead.phones.join(', ') },
    { label: 'Surel', value: letterhead.emails.join(', ') },
    { label: 'Laman', value: letterhead.website ?? '' },
  ]
  return rows.filter(({ value }) => value !== '')
}

const asWanted = (page: PrintableDocument, fileName: string, date: string): Wanted => ({
  ok: true,
  paper: { page, letter: null, date, fileName, reprint: false },
})
