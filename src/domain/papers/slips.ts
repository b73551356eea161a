/** What every slip and sheet of the counter carries. */
export type SlipHead = {
  /** The paper's number or an id, never a name: it becomes the title in the file's properties. */
  readonly fileTitle: string
  readonly office: { readonly name: string; readonly letterheadLines: readonly string[]; readonly seat: string }
  readonly counter: string
  /** Business day, `2026-11-23`, and office time, "09.41 WIB". */
  readonly date: string
  readonly time: string
  /** Printed before: the paper says that it is a copy. */
  readonly reprint: boolean
}

/** 80 mm roll, or a sheet. */
export type SlipPaper = 'roll-80' | 'A6' | 'A4'

/** Number of the queue. Nothing on it tells who waits or why. */
export type TicketSlip = SlipHead & {
  /** "A-014" */
  readonly label: string
  /** "Umum", "Prioritas", or the neutral name of the third lane. */
  readonly laneName: string
  /** How many wait before it when it was issued; null where it no longer matters. */
  readonly ahead: number | null
}

/** A paper of the checklist as a slip lists it. */
export type SlipRequirement = {
  readonly text: string
  /** "Fotokopi", "Asli, bermeterai"; empty where the decree names no form. */
  readonly form: string
  readonly quantity: number | null
  readonly issuer: string | null
  readonly endorsedBy: string | null
}

/** Tanda terima berkas. `service` and `applicant` are neutral for a confidential case. */
export type ApplicationReceipt = SlipHead & {
  readonly number: string
  readonly service: string
  readonly decree: string
  readonly applicant: string
  readonly ticketLabel: string | null
  readonly papers: readonly SlipRequirement[]
  readonly officer: string
  /** The promised time in the decree's words, and the day it ends; null where no day can be named. */
  readonly promise: string
  readonly dueOn: string | null
}

/** Lembar kekurangan berkas: one entry a missing thing, several papers in it where any one of them would do. */
export type MissingPapersSheet = SlipHead & {
  readonly number: string
  readonly service: string
  readonly decree: string
  readonly applicant: string
  readonly missing: readonly (readonly SlipRequirement[])[]
  readonly officer: string
}

/** Tanda terima pengaduan. `complainant` and `matter` are neutral for a confidential case. */
export type ComplaintReceipt = SlipHead & {
  readonly number: string
  readonly complainant: string
  readonly channel: string
  readonly matter: string
  readonly officer: string
}
