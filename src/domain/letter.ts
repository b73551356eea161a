import type { WordTexts } from './letters/own-word.ts'
import type { LetterSheet, MarginsMm } from './printable.ts'

/** What a line of the letterhead is; it decides size, weight and case. */
export type LetterheadRole = 'government' | 'office' | 'address' | 'seat'

export type LetterheadLine = { readonly role: LetterheadRole; readonly text: string }

/** A PNG image in base64 with its pixel size, so that its proportions are kept without decoding it. */
export type LetterheadLogo = { readonly pngBase64: string; readonly widthPx: number; readonly heightPx: number }

export type Letterhead = { readonly lines: readonly LetterheadLine[]; readonly logo: LetterheadLogo | null }

/**
 * `judul`: the title stands centred, place and date above the signature.
 * `korespondensi`: number, nature, attachment and subject on the left, date on the right, then the addressee.
 * `lembar`: a sheet with a title and no number (an extract, a receipt).
 */
export type LetterShape = 'judul' | 'korespondensi' | 'lembar'

/** A final number is text; before that the place of the serial is shown and named. */
export type LetterNumberLine =
  | { readonly state: 'final'; readonly text: string }
  | { readonly state: 'draft'; readonly before: string; readonly after: string }

export type IdentityRow = { readonly label: string; readonly value: string }

export type LetterTableColumn = {
  readonly label: string
  readonly widthMm: number
  readonly align: 'left' | 'center' | 'right'
}

/** A labelled part of a decision: `Menimbang : a. … b. …`; without numbering each item is a paragraph of its own. */
export type ClauseRow = {
  readonly label: string
  readonly numbering: 'letter' | 'decimal' | null
  readonly items: readonly string[]
}

/** A row of a form: its value where it is known, else so many dotted lines to write on. */
export type BlankRow = { readonly label: string; readonly value: string | null; readonly lines: number }

export type TickOption = { readonly text: string; readonly ticked: boolean }

/**
 * The blocks of a letter between its head and its signature, in reading order. An `attachment` begins a sheet of its own:
 * it and all after it stand behind the signature and the copies.
 */
export type LetterBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'identity'; readonly rows: readonly IdentityRow[] }
  | { readonly kind: 'list'; readonly numbering: 'decimal' | 'letter'; readonly items: readonly string[] }
  | {
      readonly kind: 'table'
      readonly columns: readonly LetterTableColumn[]
      readonly rows: readonly (readonly string[])[]
      /** Ruled rows below the others, to be filled by hand. */
      readonly emptyRows?: number
    }
  /** A line in the middle: `MEMUTUSKAN:`, the name on a certificate. */
  | { readonly kind: 'centred'; readonly text: string; readonly size: 'normal' | 'large'; readonly bold: boolean }
  | { readonly kind: 'clauses'; readonly rows: readonly ClauseRow[] }
  | { readonly kind: 'blanks'; readonly rows: readonly BlankRow[] }
  | {
      readonly kind: 'ticks'
      readonly label: string | null
      readonly options: readonly TickOption[]
      readonly columns: 1 | 2 | 3 | 4
    }
  /** With `reference` it names the parent's number and date, and is signed again at its end. */
  | { readonly kind: 'attachment'; readonly heading: string; readonly reference: boolean }
  | { readonly kind: 'space'; readonly heightMm: number }
  /** A frame with a word in it, such as the place of a photograph. */
  | { readonly kind: 'box'; readonly text: string; readonly widthMm: number; readonly heightMm: number }

/** The rows Sifat, Lampiran and Hal of a korespondensi letter; a null row is not printed. */
export type CorrespondenceRows = {
  readonly nature: string | null
  readonly attachment: string | null
  readonly subjectLabel: 'Hal' | 'Perihal'
  readonly subject: string
}

/** Office-holders or citizens the letter goes to; several are numbered. `town` is printed after "di". */
export type Addressee = {
  readonly recipients: readonly string[]
  readonly town: string | null
  readonly place: 'left' | 'right'
}

/** One line of the posts above a signature; the prefix (a.n., u.b., Plt., Plh.) hangs left of the text. */
export type SignatureLine = { readonly prefix: string | null; readonly text: string }

export type SignatureBlock = {
  readonly lines: readonly SignatureLine[]
  /** Empty where it is to be written by hand: a dotted line is printed. */
  readonly name: string
  readonly rank: string | null
  /** The whole line, `NIP …` or `NI PPPK …`. */
  readonly identifier: string | null
  /** The place of a duty stamp, which the signature crosses. */
  readonly stamp?: true
}

export type InitialsRow = { readonly post: string; readonly name: string | null }

/** What stands above every page of a paper that is not the valid original. */
export type LetterMark = 'draft' | 'reprint' | 'training'

/** Everything a letter prints, as text ready to be read and as plain JSON; HTML and DOCX are both made from it. */
export type LetterModel = {
  /** The office's own Word file by its hash, and what its names stand for; the printed page is made of the rest. */
  readonly ownWord?: { readonly hash: string } & WordTexts
  /** An id or the letter's number, never a name: it becomes the title in the file's properties. */
  readonly fileTitle: string
  readonly paper: LetterSheet
  readonly marginsMm: MarginsMm
  readonly font: { readonly family: 'Arial'; readonly sizePt: number; readonly lineSpacing: number }
  readonly firstLineIndentMm: number
  readonly marks: readonly LetterMark[]
  /** The frame of a certificate; its title is set larger. */
  readonly border?: true
  readonly letterhead: Letterhead | null
  readonly shape: LetterShape
  /** Null only for korespondensi. */
  readonly title: string | null
  readonly number: LetterNumberLine | null
  readonly about: string | null
  /** The seat of the office and the date in words; the date is null until the number is taken. */
  readonly dated: { readonly place: string; readonly date: string | null }
  /** `decided`: `Ditetapkan di …` and `pada tanggal …` on two lines above the signature. */
  readonly datedAs?: 'line' | 'decided'
  readonly correspondence: CorrespondenceRows | null
  readonly addressee: Addressee | null
  readonly body: readonly LetterBlock[]
  /** Null on a paper that nobody signs. */
  readonly signature: SignatureBlock | null
  readonly signatureAlign: 'left' | 'center'
  /** The other party, left of the signature, for papers two parties sign. */
  readonly counterSignature: SignatureBlock | null
  /** More signers of the same side, such as the team of minutes, in rows of two. */
  readonly coSigners?: readonly SignatureBlock[]
  /** Names of the witnesses; an empty one is written by hand. */
  readonly witnesses?: readonly string[]
  /** Who knows of it without deciding: `Mengetahui,`, below everybody else. */
  readonly knownBy?: readonly SignatureBlock[]
  /** Initials table of the archive copy; null on the copy that leaves the house. */
  readonly initials: { readonly heading: string; readonly rows: readonly InitialsRow[] } | null
  readonly copiesTo: readonly string[]
  readonly verificationCode: string | null
  readonly footerNote: string | null
}

/** Words printed above every page for each mark. */
export const markWords: Readonly<Record<LetterMark, string>> = {
  draft: 'KONSEP, BELUM BERLAKU SEBAGAI SURAT',
  reprint: 'SALINAN CETAK ULANG',
  training: 'LATIHAN',
}

/** Stands where a draft's serial will be. */
export const numberPending = 'diambil saat final'

/** Whether a final letter is the office's own Word file filled in: it is printed from Word, never by this program. */
export const isOwnWord = ({ model }: { readonly model: LetterModel | null }): boolean => model?.ownWord !== undefined
