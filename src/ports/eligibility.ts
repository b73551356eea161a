/** What was entered for the field of a rule: a day, a number or a word, as text. */
export type RuleEntryRecord = {
  applicationId: string
  field: string
  entry: string
  enteredAt: string
  enteredBy: string
}

/** A failed rule that the head of division accepts all the same. */
export type RuleExceptionRecord = {
  applicationId: string
  requirementId: string
  reason: string
  acceptedAt: string
  acceptedBy: string
}

export type EligibilityStore = {
  entries(applicationId: string): Promise<RuleEntryRecord[]>
  enter(entry: RuleEntryRecord): Promise<void>
  clearEntry(applicationId: string, field: string): Promise<void>
  exceptions(applicationId: string): Promise<RuleExceptionRecord[]>
  except(exception: RuleExceptionRecord): Promise<void>
  /** Nothing changes where there is none. */
  takeBack(applicationId: string, requirementId: string): Promise<void>
}
