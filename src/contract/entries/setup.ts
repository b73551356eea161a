import { z } from 'zod'
import { probe, read, write } from '../entry.ts'
import * as shape from '../shapes.ts'

const officeChoice = z.object({
  id: shape.id,
  name: z.string(),
  government: z.string(),
  zone: shape.zone,
  seat: z.string(),
  letterheadLines: z.array(z.string()),
  numberPattern: z.string(),
  unitCode: z.string(),
  serviceCount: z.int(),
  decrees: z.array(
    z.object({
      id: shape.id,
      number: z.string(),
      title: z.string(),
      issuedOn: shape.day,
      validUntil: shape.day.nullable(),
      expired: z.boolean(),
    }),
  ),
  signatory: z
    .object({ name: z.string(), post: z.string(), rank: z.string().nullable(), nip: z.string().nullable() })
    .nullable(),
})

/** What the office answered at set-up and may change later. */
export const settings = z.strictObject({
  officeName: shape.name,
  government: shape.line,
  letterheadLines: z.array(shape.line).max(10),
  seat: shape.line,
  zone: shape.zone,
  letterPaper: shape.letterPaper,
  ticketPaper: shape.ticketPaper,
  letterPrinter: shape.line.nullable(),
  ticketPrinter: shape.line.nullable(),
  counterName: shape.line,
  /** Letter-number pattern, such as `{code}/{serial:3}/{unit}/{year}`. */
  numberPattern: shape.line,
  unitCode: shape.line,
  /** Name of the beneficiary register in force, as letters print it. */
  registerName: z.enum(['DTKS', 'DTSEN']),
  registerSource: shape.line,
  registerPeriod: shape.line,
  /** Who drafts, who verifies and who signs a letter are different accounts; an office of two people may switch it off. */
  tieredVerification: z.boolean(),
  /** Minutes without a key or a movement after which the screen hides itself. */
  idleLockMinutes: z.int().min(1).max(60),
  /** A folder on another disk or computer, where each copy of the data is put once more; null for nowhere. */
  secondBackupFolder: shape.line.nullable(),
})

const classificationCode = z
  .string()
  .trim()
  .regex(/^[0-9A-Za-z]+([.-][0-9A-Za-z]+)*$/, 'Tulis kode klasifikasi seperti 400.9.14.')
  .max(30)

const posts = z.array(shape.name).max(6, 'Paling banyak 6 jabatan.').readonly()

/** Who initials a kind of letter, drafter last, and who gets a copy, by rank. */
const letterRouting = z.strictObject({
  kind: shape.letterKind,
  copiesTo: posts,
  initials: posts,
  /** The office’s own classification code and usual signer; null takes what is shipped. */
  code: classificationCode.nullable(),
  signatoryId: shape.id.nullable(),
})

const millimetres = z.number().min(5).max(60)

/** How the office writes its letters; its region’s rule on official papers decides, so every figure may change. */
const letterProfile = z.strictObject({
  style: z.strictObject({
    paperForSheets: shape.letterPaper,
    marginsMm: z.strictObject({ top: millimetres, right: millimetres, bottom: millimetres, left: millimetres }),
    fontSizePt: z.number().min(10).max(13),
    lineSpacing: z.number().min(1).max(2),
    firstLineIndentMm: z.number().min(0).max(20),
    subjectLabel: z.enum(['Hal', 'Perihal']),
    addressPlace: z.enum(['left', 'right']),
    emptyAttachmentRow: z.boolean(),
    namesInCapitals: z.boolean(),
    nipGrouping: z.enum(['plain', 'grouped']),
    rankWithGrade: z.boolean(),
    signatureAlign: z.enum(['left', 'center']),
    opener: z.enum(['post', 'table']),
  }),
  /** Classification code of confidential letters: it must tell nothing of the matter. */
  neutralCode: classificationCode,
})

export const setup = {
  'setup.status': read({
    summary: 'Whether the office is set up, who may sign in, and what the clerk should be warned of',
    right: 'public',
    input: z.strictObject({}),
    output: z.object({
      ready: z.boolean(),
      officeId: shape.id.nullable(),
      officeName: z.string().nullable(),
      counterName: z.string().nullable(),
      zone: shape.zone.nullable(),
      accounts: z.array(shape.account),
      warnings: z.array(z.string()),
      /** A sentence where the computer's clock cannot be right. */
      clockWarning: z.string().nullable(),
      businessDate: shape.day.nullable(),
      now: shape.instant,
    }),
  }),
  'setup.list-offices': read({
    summary: 'The offices whose decrees are shipped with the program',
    right: 'public',
    input: z.strictObject({}),
    output: z.array(officeChoice),
  }),
  'setup.complete': write({
    summary: 'First run: the office, its settings, the signing official and the first account',
    right: 'public',
    input: z.strictObject({
      /** An office of the catalogue, or null for an office without shipped decrees. */
      officeId: shape.id.nullable(),
      settings,
      signatory: z.strictObject({
        name: shape.name,
        post: shape.name,
        rank: shape.line.nullable(),
        nip: shape.line.nullable(),
      }),
      /** The first account is always an administrator; `roles` names what else it does. */
      account: z.strictObject({ name: shape.name, pin: shape.newSecret, roles: z.array(shape.role).max(7) }),
    }),
    output: z.object({ accountId: shape.id }),
    refusals: ['already-set-up', 'unknown-office', 'pattern-invalid'],
    topics: ['settings', 'session'],
  }),
  'settings.read': read({
    summary: 'The settings of this office and counter',
    right: 'session',
    input: z.strictObject({}),
    output: z.object({
      settings,
      officials: z.array(shape.official),
      letterRouting: z.array(letterRouting.extend({ title: z.string(), shippedCode: z.string().nullable() })),
      letterProfile,
      outputFolder: z.string(),
      dataFolder: z.string(),
    }),
  }),
  'settings.save': write({
    summary: 'Replaces the settings of this office and counter',
    right: 'settings.change',
    input: settings,
    output: z.object({}),
    refusals: ['pattern-invalid'],
    topics: ['settings'],
  }),
  'official.save': write({
    summary: 'Adds or changes an official who signs letters',
    right: 'settings.change',
    input: shape.official.omit({ id: true }).extend({ id: shape.id.nullable() }).strict(),
    output: z.object({ officialId: shape.id }),
    topics: ['settings'],
  }),
  'letter-profile.save': write({
    summary: 'Changes how letters look and the neutral code of confidential ones; final letters stay as they are',
    right: 'settings.change',
    input: letterProfile,
    output: z.object({}),
    refusals: [],
    topics: ['settings', 'letter'],
  }),
  'letter-routing.save': write({
    summary: 'Names who initials a kind of letter and who gets a copy of it',
    right: 'settings.change',
    input: letterRouting,
    output: z.object({}),
    refusals: ['post-invalid'],
    topics: ['settings'],
  }),
  'emblem.read': read({
    summary: 'The emblem in the letterhead of the next letters',
    right: 'visit.read',
    input: z.strictObject({}),
    output: z.object({
      emblem: z.object({ pngBase64: z.string(), widthPx: z.int(), heightPx: z.int() }).nullable(),
    }),
  }),
  'emblem.save': write({
    summary: 'Puts an emblem into the letterhead; letters already final keep theirs',
    right: 'settings.change',
    input: z.strictObject({ pngBase64: z.string().max(4_000_000, 'Gambar lambang paling besar 512 kB.') }),
    output: z.object({}),
    refusals: ['image-invalid'],
    topics: ['settings'],
  }),
  'emblem.remove': write({
    summary: 'Takes the emblem out of the letterhead of the next letters',
    right: 'settings.change',
    input: z.strictObject({}),
    output: z.object({}),
    topics: ['settings'],
  }),
  'printer.list': probe({
    summary: 'The printers of this computer, as the spooler names them',
    right: 'public',
    input: z.strictObject({}),
    output: z.array(z.object({ name: z.string(), ready: z.boolean(), state: z.string() })),
    refusals: ['paper-unavailable'],
  }),
}
