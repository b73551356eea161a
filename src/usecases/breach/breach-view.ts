import { type Refused, refused } from '#contract/reply.ts'
import { noticeDue, timeLeftText } from '#domain/breach.ts'
import { personFieldNames } from '#domain/person-fields.ts'
import type { AffectedPerson, BreachRecord } from '#ports/breach.ts'
import type { OpenDesk } from '#ports/ports.ts'

/** A breach with what is left of its time now. */
export function breachView(breach: BreachRecord, desk: Pick<OpenDesk, 'now' | 'office'>) {
  const now = desk.now()
  const dueAt = noticeDue(breach.noticedAt)
  return {
    ...breach,
    dueAt,
    late: breach.notifiedOn === null && now > dueAt,
    timeLeft: timeLeftText(breach, now, desk.office.zone),
  }
}

/** What is kept of an affected person, in the words of papers. */
export const keptFields = (person: AffectedPerson): string[] =>
  Object.entries(personFieldNames).flatMap(([field, label]) =>
    person[field as keyof typeof personFieldNames] == null ? [] : [label],
  )

export const breachNotFound = (): Refused<never> =>
  refused<never>('not-found', 'Catatan insiden itu tidak ditemukan. Pilih dari layar Data pribadi.')
