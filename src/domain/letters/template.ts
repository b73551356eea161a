import type { LetterShape } from '../letter.ts'
import type { LetterKind } from '../standard.ts'
import type { FieldCondition, FieldList } from './fields.ts'
import type { TemplateRule } from './template-rules.ts'

/** Text with fields in braces and optional stretches in brackets; `wording-text.ts` tells how it reads. */
export type TemplateText = string

/** A sentence that stands only while all its conditions hold. */
export type Sentence = { readonly text: TemplateText; readonly when: readonly FieldCondition[] }

/** An entry of a list; with `each` it is repeated for every row of that field, or for every line of a long text. */
export type ListEntry = Sentence & { readonly each: string | null }

export type IdentitySource =
  | {
      readonly kind: 'person'
      readonly field: string
      /** Name of the field with the family card's number; null prints no such row. */
      readonly kkField: string | null
      readonly nik: 'full' | 'masked' | 'none'
      /** Religion and occupation too. */
      readonly whole: boolean
      readonly when: readonly FieldCondition[]
    }
  /** A row without a value vanishes. */
  | {
      readonly kind: 'row'
      readonly label: TemplateText
      readonly value: TemplateText
      readonly when: readonly FieldCondition[]
    }

export type TemplateColumn = {
  readonly label: string
  readonly widthMm: number
  readonly align: 'left' | 'center' | 'right'
  readonly cell: TemplateText
}

/** The blocks of a letter's body, each only while its conditions hold. */
export type TemplateBlock = { readonly when: readonly FieldCondition[] } & (
  | { readonly kind: 'paragraph'; readonly sentences: readonly Sentence[] }
  /** The signer's post (or table) and then the verb: `menerangkan bahwa`. */
  | { readonly kind: 'opener'; readonly verb: string }
  | { readonly kind: 'heading'; readonly text: TemplateText }
  | { readonly kind: 'centred'; readonly text: TemplateText; readonly size: 'normal' | 'large'; readonly bold: boolean }
  | { readonly kind: 'identity'; readonly rows: readonly IdentitySource[] }
  | { readonly kind: 'list'; readonly numbering: 'decimal' | 'letter'; readonly items: readonly ListEntry[] }
  | {
      readonly kind: 'table'
      readonly field: string
      readonly numbered: boolean
      readonly columns: readonly TemplateColumn[]
      /** Ruled rows to be filled in by hand. */
      readonly emptyRows: number
    }
  | {
      readonly kind: 'clauses'
      readonly rows: readonly {
        readonly label: string
        readonly numbering: 'letter' | 'decimal' | null
        readonly items: readonly ListEntry[]
      }[]
    }
  /** Rows of a form: the value, or dotted lines to write on. */
  | {
      readonly kind: 'blanks'
      readonly rows: readonly { readonly label: string; readonly value: TemplateText; readonly lines: number }[]
    }
  /** Boxes for the choices of a field, the chosen ones ticked. */
  | { readonly kind: 'ticks'; readonly label: string | null; readonly field: string; readonly columns: 1 | 2 | 3 | 4 }
  | { readonly kind: 'attachment'; readonly heading: string; readonly reference: boolean }
  | { readonly kind: 'space'; readonly heightMm: number }
  | { readonly kind: 'box'; readonly text: string; readonly widthMm: number; readonly heightMm: number }
)

/** Whose name stands below a signature. */
export type SignerSource =
  /** The official chosen for this letter, in the capacity the office has given. */
  | { readonly kind: 'signatory' }
  /** Somebody of the staff named in a field; `above` is a line before the post, such as "Mengetahui,". */
  | { readonly kind: 'official'; readonly field: string; readonly above: string | null }
  /** Anybody else; an empty name leaves a dotted line. */
  | {
      readonly kind: 'named'
      readonly lines: readonly TemplateText[]
      readonly name: TemplateText
      readonly identifier: TemplateText | null
      /** A place for the duty stamp (meterai). */
      readonly stamp: boolean
    }

/** In a condition the service the letter is written for, by its id: a wording may differ by it. */
export const SERVICE = 'service'

/** How a letter is worded in one case of it; the first wording whose conditions hold is taken. */
export type Wording = {
  /** Told to the administrator who edits it; null where there is only one. */
  readonly name: string | null
  readonly when: readonly FieldCondition[]
  readonly shape: LetterShape
  /** The title of a judul or lembar. */
  readonly heading: TemplateText | null
  readonly about: TemplateText | null
  /** Hal of a korespondensi. */
  readonly subject: TemplateText | null
  /** Lampiran of a korespondensi. */
  readonly attachment: TemplateText | null
  readonly addressee: { readonly recipients: readonly ListEntry[]; readonly town: TemplateText | null } | null
  readonly body: readonly TemplateBlock[]
  /** Null for a paper nobody signs. */
  readonly signature: SignerSource | null
  readonly counterSignature: SignerSource | null
  readonly coSigners: readonly SignerSource[]
  readonly knownBy: readonly SignerSource[]
  readonly witnesses: readonly ListEntry[]
  /** `blank`: place and date are written by hand, on a paper that is signed elsewhere. */
  readonly dated: 'line' | 'decided' | 'blank'
}

/** The field with the number another office gave; every paper with `numbering: outside` has it. */
export const OUTSIDE_NUMBER = 'outsideNumber'

/** To whom a paper goes: into the applicant's hands, to another office, or into the file. */
export const GOES_TO = ['applicant', 'outside', 'file'] as const
export type GoesTo = (typeof GOES_TO)[number]

/** One kind of paper as a file of resources/letters (or the office) words it. */
export type LetterTemplate = {
  readonly kind: LetterKind
  /** Name of the paper on the screen. */
  readonly title: string
  /** `own`: from our ledger; `outside`: given by another office and typed in; `none`: it has no number. */
  readonly numbering: 'own' | 'outside' | 'none'
  /** A guess from a regional list of codes; the office confirms it at set-up. */
  readonly classificationCode: string | null
  readonly copies: number
  /** `letters` and `sheets` are the office's papers for each; a certificate lies across. */
  readonly paper: 'letters' | 'sheets' | 'certificate'
  /** `region`: the region's head alone, as on a Bupati's decision; `none`: papers citizens sign. */
  readonly letterhead: 'office' | 'region' | 'none'
  /** Only what goes to the applicant keeps the application open until it is handed over. */
  readonly goesTo: GoesTo
  /** A blank that completes the file: it is made while the papers are still gathered, and only when it is wanted. */
  readonly beforeAcceptance: boolean
  /** What the register must have shown before this is begun. */
  readonly registry: 'found' | 'not-found' | 'checked' | null
  /** The field with a name for which the same paper is made many times at once, as certificates are; null for one by one. */
  readonly manyBy: string | null
  /** What the agenda says after the title: `a.n. {subject}`. */
  readonly about: TemplateText | null
  /** Posts that get a copy and posts that initial, until the office names its own. */
  readonly copiesTo: readonly string[]
  readonly initials: readonly string[]
  readonly fields: FieldList
  readonly rules: readonly TemplateRule[]
  readonly wordings: readonly Wording[]
}

/** Every kind of paper the program can write. */
export type LetterTemplates = {
  all(): readonly LetterTemplate[]
  find(kind: LetterKind): LetterTemplate | null
}

/** Whether the signature of the official chosen for the letter is waited for, also where that official only knows of it. */
export const isSignedByOfficial = ({ wordings }: Pick<LetterTemplate, 'wordings'>): boolean =>
  wordings.some(({ signature, counterSignature, coSigners, knownBy }) =>
    [signature, counterSignature, ...coSigners, ...knownBy].some(signer => signer?.kind === 'signatory'),
  )
