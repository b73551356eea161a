import { z } from 'zod'
import { isCalendarDate, ZONES } from '#domain/business-day.ts'
import { parseNumberPattern } from '#domain/letter-number.ts'
import type {
  ComplaintContacts,
  Decree,
  Maklumat,
  Office,
  OfficeContact,
  ServiceStandard,
  Signatory,
} from '#domain/standard.ts'
import { serviceSchema, slug } from './service-schema.ts'

const text = z.string().min(1)
const texts = z.array(text).default([])
const optionalText = text.nullable().default(null)
const date = z.string().refine(isCalendarDate, 'seharusnya tanggal seperti 2024-05-13')

const signatory = z.strictObject({
  name: text,
  title: text,
  rank: optionalText,
  nip: optionalText,
}) satisfies z.ZodType<Signatory>

const contact = z.strictObject({
  name: text,
  government: text,
  address: text,
  postalCode: optionalText,
  phones: texts,
  fax: optionalText,
  emails: texts,
  website: optionalText,
  social: z.array(z.strictObject({ network: text, account: text })).default([]),
  letterheadLines: z.array(text).min(1),
}) satisfies z.ZodType<OfficeContact>

const decreeHead = {
  number: text,
  numberAsPrinted: text,
  title: text,
  issuedOn: date,
  issuedAt: text,
  considering: texts,
  legalBasis: texts,
  rulings: z.array(z.strictObject({ no: text, text })).default([]),
  signatory,
}

const decree = z.strictObject({
  ...decreeHead,
  validUntil: date.nullable().default(null),
  supersedes: optionalText,
  annex: optionalText,
  annexIntroduction: z.strictObject({ heading: text, text }).nullable().default(null),
  copiesTo: texts,
  initialsBlock: z.strictObject({ heading: texts, rows: texts }).nullable().default(null),
  electronicSignature: z.strictObject({ provider: text, footerNotes: texts }).nullable().default(null),
  notes: texts,
}) satisfies z.ZodType<Decree>

const maklumat = z.strictObject({
  statements: texts,
  decree: z.strictObject({ ...decreeHead, invocation: text, annex: text }),
}) satisfies z.ZodType<Maklumat>

const complaintContacts = z.strictObject({
  channels: z.array(z.strictObject({ kind: text, name: optionalText, value: optionalText })).default([]),
  officers: z
    .array(z.strictObject({ role: text, name: optionalText, phone: optionalText, services: texts }))
    .default([]),
}) satisfies z.ZodType<ComplaintContacts>

export const standardSchema = z.strictObject({
  id: slug,
  version: z.int().min(1),
  decree,
  letterhead: contact,
  complaintContacts,
  vision: optionalText,
  mission: texts,
  maklumat: maklumat.nullable().default(null),
  motto: optionalText,
  chapters: z.array(z.strictObject({ no: text, title: text, paragraphs: texts })).default([]),
  services: z.array(serviceSchema),
}) satisfies z.ZodType<ServiceStandard>

export const officeSchema = contact.extend({
  id: text,
  zone: z.enum(ZONES),
  regionCode: z.string().regex(/^\d{4}$/, 'seharusnya empat angka kode kabupaten/kota, misalnya 3516'),
  seat: text,
  head: signatory.nullable().default(null),
  letterNumber: z.strictObject({
    pattern: text.refine(
      pattern => parseNumberPattern(pattern).ok,
      'pola nomor surat keliru atau belum memuat {serial} dan {year}',
    ),
    unit: text,
  }),
  standards: texts,
}) satisfies z.ZodType<Office>
