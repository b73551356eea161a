import type { CataloguedService, OpenDesk } from '#ports/ports.ts'
import type { ApplicationRecord } from '#ports/records.ts'

/** A fresh application with the standard in force frozen in it: a later edit of the catalogue does not change it. */
export const newApplication = (
  desk: OpenDesk,
  from: { catalogued: CataloguedService; personId: string; visitId: string; openedAt: string },
): ApplicationRecord => ({
  id: desk.newId(),
  personId: from.personId,
  firstVisitId: from.visitId,
  serviceId: from.catalogued.service.id,
  decreeId: from.catalogued.standard.id,
  service: desk.catalogue.freeze(from.catalogued),
  state: 'open',
  confidential: from.catalogued.service.confidential,
  openedAt: from.openedAt,
  completeAt: null,
  closedAt: null,
  closedReason: null,
  receiptNumber: null,
  missingSheetNumber: null,
})
