import { z } from 'zod'
import { sheetSizes } from '#domain/printable.ts'
import { periodKind } from '#domain/registers/period.ts'
import { roles } from '#domain/role.ts'
import { weakSecret } from '#domain/secret-policy.ts'
import { VISIT_FINDINGS } from '#domain/step-event.ts'

/** Building blocks of inputs and outputs. Texts are taken as typed; where they are shown they are made harmless. */
export const id = z.string().min(1).max(64)
export const name = z.string().trim().min(1, 'Isi namanya.').max(200, 'Nama paling panjang 200 huruf.')
export const line = z.string().trim().max(300, 'Paling panjang 300 huruf.')
export const longText = z.string().trim().max(8000, 'Paling panjang 8.000 huruf.')
export const reason = z.string().trim().min(3, 'Tuliskan alasannya.').max(500, 'Alasan paling panjang 500 huruf.')
/** A PIN or passphrase being chosen. */
export const newSecret = z.string().superRefine((secret, problems) => {
  const message = weakSecret(secret)
  if (message !== null) problems.addIssue({ code: 'custom', message })
})
/** A PIN or passphrase being tried. */
export const secret = z.string().max(64)
/** A calendar day of the office, `2026-11-23`. */
export const day = z.iso.date('Tulis tanggal sebagai tahun-bulan-hari, misalnya 2026-11-23.')
/** A UTC instant, `2026-11-23T02:41:00.000Z`. */
export const instant = z.iso.datetime()

/** What a home visit or a field verification showed. */
export const visitReport = z.strictObject({
  visitedOn: day,
  visitors: line.min(1, 'Tuliskan siapa yang berkunjung.'),
  metWith: line.min(1, 'Tuliskan siapa yang ditemui, atau "tidak ada".'),
  place: line.min(1, 'Tuliskan tempatnya.'),
  seen: longText.min(1, 'Tuliskan apa yang dilihat.'),
  finding: z.enum(VISIT_FINDINGS),
  recommendation: longText,
})

export const zone = z.enum(['WIB', 'WITA', 'WIT'])
export const letterPaper = z.enum(['A4', 'F4'])
export const sheetSize = z.enum(sheetSizes)
export const ticketPaper = z.enum(['roll-80', 'A6'])
export const sex = z.enum(['male', 'female'])
export const role = z.enum(roles)
/** Why a visitor goes to the priority lane (UU 25/2009 art. 29). */
export const priority = z.enum(['none', 'elderly', 'disabled', 'pregnant-or-nursing'])
export const purpose = z.enum(['service', 'complaint', 'information', 'meeting', 'other'])
/** On whose behalf the visitor comes. */
export const actingFor = z.enum(['self', 'family', 'proxy', 'village-officer', 'institution'])
export const lane = z.enum(['A', 'P', 'C'])
export const ticketState = z.enum(['waiting', 'called', 'serving', 'held', 'absent', 'finished'])
export const printState = z.enum(['unprinted', 'printed', 'failed', 'unknown'])
export const applicationState = z.enum(['open', 'incomplete', 'complete', 'ready', 'handed-over', 'cancelled'])
export const letterState = z.enum(['draft', 'final', 'signed', 'handed-over', 'void'])
/** The name of a letter template: `registry-certificate`. */
export const letterKind = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/)
  .max(60)
export const capacity = z.enum(['direct', 'a.n.', 'u.b.', 'Plt.', 'Plh.'])

/** A file on this computer's disk, and what proves that it is still the one that was written. */
export const writtenFile = z.object({ path: z.string(), bytes: z.int(), sha256: z.string() })

/** Problems that warn and never block, such as a NIK that cannot be right. */
export const warning = z.object({ path: z.string(), detail: z.string() })

/** What the counter may know of a person. Only the name is needed; a visitor without identity is a normal case. */
export const personFields = z.strictObject({
  name,
  nik: line.nullable(),
  kkNumber: line.nullable(),
  phone: line.nullable(),
  sex: sex.nullable(),
  birthPlace: line.nullable(),
  birthDate: day.nullable(),
  religion: line.nullable(),
  occupation: line.nullable(),
  address: line.nullable(),
  village: line.nullable(),
  district: line.nullable(),
})
export const person = personFields.extend({ id })

export const ticket = z.object({
  id,
  label: z.string(),
  lane,
  number: z.int(),
  state: ticketState,
  counter: z.string().nullable(),
  issuedAt: instant,
  calledAt: instant.nullable(),
  callCount: z.int(),
  printState,
})

export const account = z.object({ id, name: z.string(), roles: z.array(role) })

export const official = z.object({
  id,
  name: z.string(),
  post: z.string(),
  capacity,
  /** The post in whose name an a.n. or u.b. signer signs; empty when direct. */
  onBehalfOf: z.string(),
  rank: z.string().nullable(),
  nip: z.string().nullable(),
  active: z.boolean(),
})

/** The name of a register: `application-register`. */
export const registerCode = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/)
  .max(60)
/** What a register covers: a day, a month or a year (`2026-11-23`, `2026-11`, `2026`). */
export const period = z
  .string()
  .refine(text => periodKind(text) !== null, 'Tulis masa sebagai 2026-11-23, 2026-11 atau 2026.')

/** Names one paper that the program can show, print or save. */
export const documentRef = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ticket'), ticketId: id }),
  z.strictObject({ kind: z.literal('application-receipt'), applicationId: id }),
  z.strictObject({ kind: z.literal('missing-papers'), applicationId: id }),
  z.strictObject({ kind: z.literal('letter'), letterId: id }),
  /** The copy that stays in the house, with its initials. */
  z.strictObject({ kind: z.literal('letter-archive'), letterId: id }),
  /** All letters of one kind that an application has made for many names, in one print. */
  z.strictObject({ kind: z.literal('letters'), applicationId: id, letterKind }),
  z.strictObject({ kind: z.literal('complaint-receipt'), complaintId: id }),
  z.strictObject({ kind: z.literal('guest-book'), date: day }),
  z.strictObject({ kind: z.literal('letter-agenda'), date: day }),
  z.strictObject({ kind: z.literal('handover-book'), date: day }),
  z.strictObject({ kind: z.literal('complaint-register'), date: day }),
  z.strictObject({ kind: z.literal('register'), register: registerCode, period }),
  z.strictObject({ kind: z.literal('closing-sheet'), date: day }),
  z.strictObject({ kind: z.literal('due-list') }),
  z.strictObject({ kind: z.literal('destruction-list'), listId: id }),
  z.strictObject({ kind: z.literal('person-copy'), copyId: id }),
  z.strictObject({ kind: z.literal('breach-notice'), breachId: id }),
  z.strictObject({ kind: z.literal('affected-list'), breachId: id }),
  z.strictObject({ kind: z.literal('salvage-report'), file: line }),
  z.strictObject({ kind: z.literal('service-leaflet'), serviceId: id, size: sheetSize }),
  z.strictObject({ kind: z.literal('requirement-poster'), serviceId: id, size: sheetSize }),
  z.strictObject({ kind: z.literal('procedure-board'), serviceId: id, size: sheetSize }),
  z.strictObject({ kind: z.literal('service-pledge'), standardId: id, size: sheetSize }),
  z.strictObject({ kind: z.literal('motto'), standardId: id, size: sheetSize }),
  z.strictObject({ kind: z.literal('complaint-board'), standardId: id, size: sheetSize }),
  z.strictObject({ kind: z.literal('test-page') }),
])

/** A page as HTML for preview, print and PDF; sizes in millimetres. */
export const printable = z.object({
  title: z.string(),
  html: z.string(),
  css: z.string(),
  page: z.object({
    widthMm: z.number(),
    heightMm: z.number().nullable(),
    landscape: z.boolean(),
    marginsMm: z.object({ top: z.number(), right: z.number(), bottom: z.number(), left: z.number() }),
  }),
  footerTemplate: z.string().optional(),
})
