import type { ParsedInputOf } from '#contract/contract.ts'
import type { Refused } from '#contract/reply.ts'
import { documentRef } from '#contract/shapes.ts'
import type { LetterModel } from '#domain/letter.ts'
import type { PrintableDocument } from '#domain/printable.ts'
import type { Reading } from '#ports/store.ts'

export type DocumentRef = ParsedInputOf<'paper.print'>['document']

/** What a paper is wanted for: shown and printed papers bear the mark of a copy once they were printed, files do not. */
export type PaperUse = 'preview' | 'print' | 'save'

/** A paper as it may be shown, printed or saved. */
export type WantedPaper = {
  page: PrintableDocument
  /** Where a Word file is offered as well. */
  letter: LetterModel | null
  /** The business day whose folder keeps it. */
  date: string
  /** Made of ids and numbers, never of a name; serves as the print job's name too. */
  fileName: string
  reprint: boolean
  /** The sealed cases it tells of by their codes; whoever has the paper has read them. */
  readings?: readonly Reading[]
}

export type Wanted = { ok: true; paper: WantedPaper } | Refused<'wrong-state'>

/** What a print job keeps of its paper, beside the kind. */
export function documentIdOf(ref: DocumentRef): string {
  switch (ref.kind) {
    case 'ticket':
      return ref.ticketId
    case 'application-receipt':
    case 'missing-papers':
    case 'letters':
      return ref.applicationId
    case 'letter':
    case 'letter-archive':
      return ref.letterId
    case 'complaint-receipt':
      return ref.complaintId
    case 'guest-book':
    case 'letter-agenda':
    case 'handover-book':
    case 'complaint-register':
    case 'closing-sheet':
      return ref.date
    case 'register':
      return `${ref.register} ${ref.period}`
    case 'destruction-list':
      return ref.listId
    case 'person-copy':
      return ref.copyId
    case 'breach-notice':
    case 'affected-list':
      return ref.breachId
    case 'salvage-report':
      return ref.file
    case 'service-leaflet':
    case 'requirement-poster':
    case 'procedure-board':
      return `${ref.size} ${ref.serviceId}`
    case 'service-pledge':
    case 'motto':
    case 'complaint-board':
      return `${ref.size} ${ref.standardId}`
    case 'test-page':
    case 'due-list':
      return ref.kind
  }
}

const idFields: Readonly<Record<string, string | null>> = {
  ticket: 'ticketId',
  'application-receipt': 'applicationId',
  'missing-papers': 'applicationId',
  letter: 'letterId',
  'letter-archive': 'letterId',
  letters: 'applicationId',
  'complaint-receipt': 'complaintId',
  'guest-book': 'date',
  'letter-agenda': 'date',
  'handover-book': 'date',
  'complaint-register': 'date',
  register: null,
  'closing-sheet': 'date',
  'destruction-list': 'listId',
  'person-copy': 'copyId',
  'breach-notice': 'breachId',
  'affected-list': 'breachId',
  'salvage-report': 'file',
  'due-list': null,
  'service-leaflet': 'serviceId',
  'requirement-poster': 'serviceId',
  'procedure-board': 'serviceId',
  'service-pledge': 'standardId',
  motto: 'standardId',
  'complaint-board': 'standardId',
  'test-page': null,
} satisfies Record<DocumentRef['kind'], string | null>

/** The paper that a print job names. */
export function refOfDocument(kind: string, id: string): DocumentRef {
  if (kind === 'register') {
    const [register, period] = id.split(' ')
    return documentRef.parse({ kind, register, period })
  }
  const field = idFields[kind] ?? null
  if (field === null) return documentRef.parse({ kind })
  // The wall's papers are named by their sheet and what they are about.
  const [size, subject] = field === 'serviceId' || field === 'standardId' ? id.split(' ') : []
  return documentRef.parse(subject === undefined ? { kind, [field]: id } : { kind, [field]: subject, size })
}

/** Text as part of a file's name: whatever another system might misread becomes a hyphen. */
export const inFileName = (text: string): string => text.replace(/[^A-Za-z0-9.-]+/g, '-').replace(/^[.-]+|[.-]+$/g, '')
