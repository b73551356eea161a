import { sealedAbout } from '#domain/sealed.ts'
import type { ApplicationRecord, VisitRecord } from '#ports/records.ts'

const purposes: Record<VisitRecord['purpose'], string> = {
  service: 'Layanan belum dipilih',
  complaint: 'Pengaduan',
  information: 'Meminta informasi',
  meeting: 'Bertemu pejabat',
  other: 'Keperluan lain',
}

/** What a visitor comes for, in few words; a sealed visit is never more than its neutral label. */
export function aboutVisit(visit: VisitRecord, applications: readonly ApplicationRecord[]): string {
  if (visit.confidential) return sealedAbout
  const names = applications
    .filter(application => application.state !== 'cancelled')
    .map(({ service }) => service.service.shortName)
  return names.length > 0 ? names.join(', ') : (visit.purposeNote ?? purposes[visit.purpose])
}
