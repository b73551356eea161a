import {
  type Applies,
  type CaseNotes,
  conditionAnswer,
  factsWithAnswers,
  type Mark,
  whenApplies,
} from './conditions.ts'
import { type FactField, fieldsOf } from './fact-field.ts'
import { explainRule, type Facts, testRule } from './fact-rule.ts'
import type { Requirement } from './requirement.ts'
import { formText } from './requirement-form.ts'
import type { Service } from './standard.ts'

export type Verdict = 'complete' | 'incomplete' | 'undecided'

/** A yes/no question whose answer adds or removes requirements. */
export interface ChecklistQuestion {
  readonly conditionId: string
  readonly question: string
  readonly answer: boolean | null
}

export interface ChecklistRow {
  readonly requirementId: string
  /** A `rule` is a circumstance answered with yes or no, a `paper` is there or not, a `heading` is neither. */
  readonly kind: 'heading' | 'paper' | 'rule'
  readonly text: string
  /** "Fotokopi", "Asli, bermeterai"; empty where the decree names no form. */
  readonly form: string
  readonly quantity: number | null
  readonly issuer: string | null
  readonly endorsedBy: string | null
  /** 0 for the outermost rows. */
  readonly depth: number
  /** Rows with the same group are alternatives: one of them is enough. */
  readonly group: string | null
  /** Another row of its group is there, so that this one is no longer needed. */
  readonly spared: boolean
  /** Why the row is here, when a condition asks for it. */
  readonly because: string | null
  /** Made by the office during the procedure; not asked of the applicant and not counted. */
  readonly fromOffice: boolean
  readonly mark: Mark | null
  readonly satisfied: boolean | null
  /** How a rule with a known fact came out: "Lama menikah: 3 tahun; syaratnya paling sedikit 5 tahun." */
  readonly explanation: string | null
  /** Fails, and is accepted all the same. */
  readonly excepted: boolean
}

export interface Checklist {
  readonly questions: readonly ChecklistQuestion[]
  /** What applies now, in the decree's order. */
  readonly rows: readonly ChecklistRow[]
  /**
   * What is missing, for the sheet the visitor takes home: one entry each, with several rows where any one of them would
   * do. A rule stands there as the circumstance that is wanted, not as the question.
   */
  readonly missing: readonly (readonly ChecklistRow[])[]
  /** Questions and requirements nobody has answered yet, by condition and requirement id. */
  readonly unanswered: readonly string[]
  readonly verdict: Verdict
}

/**
 * The checklist of one application as it stands. It is incomplete as soon as one thing is surely missing, even while
 * other questions are open; a rule's known fact outweighs the clerk's mark.
 */
export function checklistOf(service: Service, notes: CaseNotes): Checklist {
  const view = new ChecklistView(service, notes)
  const root = view.branchOf(null, 'yes', 0)
  return {
    questions: view.questions(),
    rows: root.rows,
    missing: root.missing.map(entry => entry.map(row => view.asWanted(row))),
    unanswered: [...new Set(root.unanswered)],
    verdict: root.state === null ? 'undecided' : root.state ? 'complete' : 'incomplete',
  }
}

/** What still has to be entered before the open rules of a service can be computed. */
export function emptyFields(service: Service, notes: CaseNotes): FactField[] {
  const open = new Set(checklistOf(service, notes).unanswered)
  return service.requirements
    .filter(({ id, rule }) => open.has(id) && rule !== null && testRule(rule, notes.facts) === null)
    .flatMap(({ rule }) => (rule ? fieldsOf(rule) : []))
    .filter(({ name }) => notes.facts[name] === undefined)
}

type State = boolean | null

/** A requirement or a group of alternatives with everything below it. */
interface Branch {
  readonly state: State
  readonly rows: readonly ChecklistRow[]
  readonly missing: readonly (readonly ChecklistRow[])[]
  readonly unanswered: readonly string[]
}

const allOf = (states: readonly State[]): State =>
  states.includes(false) ? false : states.includes(null) ? null : true

const anyOf = (states: readonly State[]): State => (states.includes(true) ? true : states.includes(null) ? null : false)

class ChecklistView {
  readonly #service: Service
  readonly #notes: CaseNotes
  readonly #facts: Facts

  constructor(service: Service, notes: CaseNotes) {
    this.#service = service
    this.#notes = notes
    this.#facts = factsWithAnswers(service, notes)
  }

  questions(): ChecklistQuestion[] {
    const asked = new Set(
      this.#service.requirements
        .filter(({ when, parent }) => when !== null && this.#appliesById(parent) === 'yes')
        .map(({ when }) => when?.condition),
    )
    return this.#service.conditions
      .filter(({ id }) => asked.has(id))
      .map(condition => ({
        conditionId: condition.id,
        question: condition.question,
        answer: conditionAnswer(condition, this.#notes),
      }))
  }

  asWanted(row: ChecklistRow): ChecklistRow {
    const requirement = this.#service.requirements.find(({ id }) => id === row.requirementId)
    return requirement ? { ...row, text: requirement.label } : row
  }

  /** The children of a requirement, or the outermost requirements, as one branch. */
  branchOf(parentId: string | null, parentApplies: Applies, depth: number): Branch {
    const siblings = this.#service.requirements.filter(({ parent }) => parent === parentId)
    const groups = new Map<string, Requirement[]>()
    for (const sibling of siblings) {
      const key = sibling.anyOf === null ? `one:${sibling.id}` : `any:${sibling.anyOf}`
      groups.set(key, [...(groups.get(key) ?? []), sibling])
    }
    return joined([...groups.values()].map(members => this.#groupBranch(members, parentApplies, depth)))
  }

  #groupBranch(members: readonly Requirement[], parentApplies: Applies, depth: number): Branch {
    const candidates = members
      .map(member => ({ member, applies: both(parentApplies, this.#whenApplies(member)) }))
      .filter(({ applies }) => applies !== 'no')
    const grouped = candidates.filter(({ applies }) => applies === 'yes').length > 1
    const branches = candidates.map(({ member, applies }) =>
      applies === 'unknown' ? this.#openQuestion(member) : this.#requirementBranch(member, depth, grouped),
    )
    if (members.length === 1 || branches.length < 2) return joined(branches)
    const state = anyOf(branches.map(branch => branch.state))
    const rows = branches.flatMap(branch =>
      state === true && branch.state !== true ? branch.rows.map(row => ({ ...row, spared: true })) : branch.rows,
    )
    return {
      state,
      rows,
      missing: state === false ? [branches.flatMap(branch => branch.rows.slice(0, 1))] : [],
      unanswered: state === null ? branches.flatMap(branch => branch.unanswered) : [],
    }
  }

  #openQuestion(requirement: Requirement): Branch {
    return { state: null, rows: [], missing: [], unanswered: requirement.when ? [requirement.when.condition] : [] }
  }

  #requirementBranch(requirement: Requirement, depth: number, grouped: boolean): Branch {
    const children = this.#service.requirements.filter(({ parent }) => parent === requirement.id)
    const counted = requirement.document !== null || children.length === 0
    const own = counted ? this.#ownState(requirement) : true
    // A row that only names several papers at once is printed as those papers.
    const isSplit = !counted && !grouped && children.every(({ no }) => no === null)
    const row = this.#rowOf(requirement, counted, own, depth, grouped)
    const hidden = isSplit || this.#repeatsItsQuestion(requirement)
    const below = this.branchOf(requirement.id, 'yes', hidden ? depth : depth + 1)
    const state = allOf([own, below.state])
    return {
      state,
      rows: hidden ? below.rows : [counted ? row : { ...row, satisfied: state }, ...below.rows],
      missing: own === false ? [[row], ...below.missing] : below.missing,
      unanswered: own === null ? [requirement.id, ...below.unanswered] : below.unanswered,
    }
  }

  #ownState(requirement: Requirement): State {
    if (requirement.providedBy === 'office') return true
    const { id, rule, document } = requirement
    const mark = this.#notes.marks[id]
    const marked = mark === undefined ? null : mark === 'present'
    const tested = rule && testRule(rule, this.#facts)
    if (document === null) return (tested ?? marked) === false && this.#mayExcept(id) ? true : (tested ?? marked)
    if (rule === null || (tested === null && fieldsOf(rule).length === 0)) return marked
    return allOf([marked, tested === false && this.#mayExcept(id) ? true : tested])
  }

  #mayExcept(id: string): boolean {
    return this.#notes.exceptions?.has(id) ?? false
  }

  /** A rule that fails by its fact, or by the clerk's own answer. */
  #fails({ id, rule, document }: Requirement): boolean {
    const tested = rule && testRule(rule, this.#facts)
    return (tested ?? (document === null ? this.#notes.marks[id] !== 'missing' : true)) === false
  }

  #rowOf(requirement: Requirement, counted: boolean, own: State, depth: number, grouped: boolean): ChecklistRow {
    const fromOffice = requirement.providedBy === 'office'
    return {
      requirementId: requirement.id,
      kind: !counted ? 'heading' : requirement.document === null ? 'rule' : 'paper',
      text: (counted && requirement.document === null ? requirement.question : null) ?? requirement.label,
      form: formText(requirement),
      quantity: requirement.quantity,
      issuer: requirement.issuer,
      endorsedBy: requirement.endorsedBy,
      depth,
      group: grouped ? requirement.anyOf : null,
      spared: false,
      because: requirement.when?.text ?? null,
      fromOffice,
      mark: this.#notes.marks[requirement.id] ?? null,
      satisfied: fromOffice ? null : own,
      explanation: requirement.rule && explainRule(requirement.rule, this.#facts),
      excepted: this.#mayExcept(requirement.id) && this.#fails(requirement),
    }
  }

  /** "Pastikan sudah terdaftar" below the question whether somebody is registered would ask the same thing twice. */
  #repeatsItsQuestion({ when, rule, document }: Requirement): boolean {
    const condition = this.#service.conditions.find(({ id }) => id === when?.condition)
    return document === null && rule !== null && condition?.rule?.field === rule.field
  }

  #whenApplies(requirement: Requirement): Applies {
    return whenApplies(requirement.when, this.#service, this.#notes)
  }

  #appliesById(id: string | null): Applies {
    const requirement = this.#service.requirements.find(other => other.id === id)
    return requirement ? both(this.#appliesById(requirement.parent), this.#whenApplies(requirement)) : 'yes'
  }
}

const both = (a: Applies, b: Applies): Applies =>
  a === 'no' || b === 'no' ? 'no' : a === 'unknown' || b === 'unknown' ? 'unknown' : 'yes'

const joined = (branches: readonly Branch[]): Branch => ({
  state: allOf(branches.map(branch => branch.state)),
  rows: branches.flatMap(branch => branch.rows),
  missing: branches.flatMap(branch => branch.missing),
  unanswered: branches.flatMap(branch => branch.unanswered),
})
