import type { OutputOf } from '#contract/contract.ts'
import type { ChecklistRow } from '#domain/checklist.ts'
import { fieldsOf } from '#domain/fact-field.ts'
import type { FactRule, Requirement } from '#domain/requirement.ts'
import type { CaseFile } from './case-file.ts'

type Row = OutputOf<'visit.read'>['applications'][number]['checklist'][number]

/** What a row of the checklist says of its rule: what is entered for it, and who accepted it all the same. */
export function eligibilityOf(
  { requirementId, excepted }: ChecklistRow,
  requirements: readonly Requirement[],
  file: CaseFile,
  nameOf: (accountId: string) => string,
): Pick<Row, 'fields' | 'exception'> {
  const exception = excepted && file.exceptions.find(each => each.requirementId === requirementId)
  return {
    fields: fieldsShown(requirements.find(({ id }) => id === requirementId)?.rule ?? null, file),
    exception: exception
      ? { by: nameOf(exception.acceptedBy), at: exception.acceptedAt, reason: exception.reason }
      : null,
  }
}

export function fieldsShown(rule: FactRule | null, { entries, known }: CaseFile): Row['fields'] {
  return (rule ? fieldsOf(rule) : []).map(({ name, label, kind, suggestions }) => {
    const entered = entries.find(({ field }) => field === name)?.entry
    return {
      name,
      label,
      kind,
      suggestions: [...suggestions],
      entry: entered ?? known[name] ?? null,
      known: entered === undefined && known[name] !== undefined,
    }
  })
}
