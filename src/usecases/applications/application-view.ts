import type { OutputOf } from '#contract/contract.ts'
import { businessDate } from '#domain/business-day.ts'
import { checklistOf } from '#domain/checklist.ts'
import { isOwnWord } from '#domain/letter.ts'
import { isSignedByOfficial, type LetterTemplate } from '#domain/letters/template.ts'
import { progressOf } from '#domain/procedure.ts'
import type { WorkingCalendar } from '#domain/working-calendar.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { ApplicationRecord, HandoverRecord, LetterRecord, RegistryCheckRecord } from '#ports/records.ts'
import { templateOf } from '../letters/template-of.ts'
import { caseFile, isAskedOfRegister } from './case-file.ts'
import { eligibilityOf, fieldsShown } from './eligibility-view.ts'
import { promiseOf } from './promise.ts'
import { stepView } from './step-view.ts'

type ApplicationView = OutputOf<'visit.read'>['applications'][number]

/** What every application of a sheet needs to know of its surroundings. */
export type Surroundings = {
  calendar: WorkingCalendar
  /** Account names by id. */
  names: ReadonlyMap<string, string>
  officials: ReadonlyMap<string, string>
}

/** One application as the visitor's sheet shows it: checklist, clock, steps, letters and handovers. */
export async function applicationView(
  desk: OpenDesk,
  application: ApplicationRecord,
  around: Surroundings,
): Promise<ApplicationView> {
  const { service, decreeNumber, validUntil } = application.service
  const file = await caseFile(desk, application)
  const { notes, check } = file
  const checklist = checklistOf(service, notes)
  const events = await desk.store.applications.stepEvents(application.id)
  const letters = await desk.store.letters.listByApplication(application.id)
  const handovers = await desk.store.handovers.listByApplication(application.id)
  const now = desk.now()
  const nameOf = (accountId: string) => around.names.get(accountId) ?? ''

  return {
    id: application.id,
    serviceId: application.serviceId,
    serviceName: service.name,
    shortName: service.shortName,
    confidential: application.confidential,
    standard: {
      standardId: application.service.standardId,
      version: application.service.standardVersion,
      decreeNumber,
      ordinal: service.ordinal,
      expiredOn: validUntil !== null && validUntil < businessDate(now, desk.office.zone) ? validUntil : null,
    },
    state: application.state,
    openedAt: application.openedAt,
    completeAt: application.completeAt,
    receiptNumber: application.receiptNumber,
    missingSheetNumber: application.missingSheetNumber,
    checklist: checklist.rows.map(row => ({
      ...row,
      byRegistry: service.requirements.some(each => each.id === row.requirementId && isAskedOfRegister(service, each)),
      sharedWith: file.shown.get(row.requirementId) ?? null,
      ...eligibilityOf(row, service.requirements, file, nameOf),
    })),
    conditions: checklist.questions
      .filter(
        ({ conditionId }) =>
          !service.conditions.some(each => each.id === conditionId && isAskedOfRegister(service, each)),
      )
      .map(({ conditionId, question, answer }) => ({
        id: conditionId,
        question,
        answer,
        fields: fieldsShown(service.conditions.find(({ id }) => id === conditionId)?.rule ?? null, file),
      })),
    verdict: checklist.verdict,
    registry: service.registryCheck ? { asked: true, check: check && registryView(check, nameOf) } : null,
    promise: promiseOf(application, { now, calendar: around.calendar, events }),
    steps: progressOf(service, notes, events).map(progress => stepView(progress, service, nameOf)),
    ownSteps: service.steps.length === 0,
    letterKinds: service.letters.flatMap(kind => {
      const template = desk.letterTemplates.find(kind)
      return template === null
        ? []
        : [{ kind, title: template.title, goesTo: template.goesTo, beforeAcceptance: template.beforeAcceptance }]
    }),
    letters: letters.map(letter => letterView(letter, templateOf(desk, letter.kind), around.officials)),
    handovers: handovers.map(handover => handoverView(handover, nameOf)),
  }
}

const registryView = (check: RegistryCheckRecord, nameOf: (id: string) => string) => ({
  register: check.register,
  found: check.found,
  source: check.source,
  period: check.period,
  checkedAt: check.checkedAt,
  checkedBy: nameOf(check.checkedBy),
})

const nameIn = ({ facts }: LetterRecord, { manyBy }: LetterTemplate): string | null => {
  const name = manyBy === null ? null : facts[manyBy]
  return typeof name === 'string' ? name : null
}

export const letterView = (
  letter: LetterRecord,
  template: LetterTemplate,
  officials: ReadonlyMap<string, string>,
): ApplicationView['letters'][number] => ({
  id: letter.id,
  applicationId: letter.applicationId,
  kind: letter.kind,
  title: letter.title,
  numbered: template.numbering === 'own',
  signed: isSignedByOfficial(template),
  goesTo: template.goesTo,
  state: letter.state,
  numberText: letter.numberText,
  letterDate: letter.businessDate,
  printState: letter.printState,
  printCount: letter.printCount,
  signedOn: letter.signedOn,
  voidReason: letter.voidReason,
  signatory: officials.get(letter.signatoryId) ?? null,
  madeFor: nameIn(letter, template),
  ownWord: isOwnWord(letter),
})

const handoverView = (handover: HandoverRecord, nameOf: (id: string) => string) => ({
  id: handover.id,
  recipientName: handover.recipientName,
  relation: handover.relation,
  identityShown: handover.identityShown,
  handedAt: handover.handedAt,
  by: nameOf(handover.by),
})
