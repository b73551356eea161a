import type { InputOf, OutputOf } from '#contract/contract.ts'

type Visit = OutputOf<'visit.read'>
export type Relation = InputOf<'handover.record'>['relation']

export type HandoverDraft = {
  recipientName: string
  relation: Relation
  identityShown: string
  signOn: 'paper' | 'pad'
}

export const relations: { value: Relation; label: string }[] = [
  { value: 'self', label: 'Diri sendiri' },
  { value: 'family', label: 'Keluarga' },
  { value: 'proxy', label: 'Kuasa' },
  { value: 'village-officer', label: 'Petugas desa' },
  { value: 'companion', label: 'Pendamping' },
]

/** Papers people usually show; `Lainnya` is typed. */
export const usualPapers = ['KTP', 'KK', 'SIM', 'KTP dan surat kuasa', 'Tanpa identitas'] as const

const relationOf: Record<Visit['actingFor'], Relation> = {
  self: 'self',
  family: 'family',
  proxy: 'proxy',
  'village-officer': 'village-officer',
  institution: 'companion',
}

/** The visitor of the file is whom a letter is usually given to. */
export const handoverOf = (visit: Visit): HandoverDraft => ({
  recipientName: visit.person.name,
  relation: relationOf[visit.actingFor],
  identityShown: visit.hasIdentity ? (visit.actingFor === 'proxy' ? 'KTP dan surat kuasa' : 'KTP') : '',
  signOn: 'paper',
})

type Problems = Partial<Record<'recipientName' | 'identityShown' | 'signature', string>>

/** What still keeps the handover from being entered, by field; `signature` is the pad's PNG. */
export const handoverProblems = (draft: HandoverDraft, signature: string | null): Problems => ({
  ...(draft.recipientName.trim() === '' ? { recipientName: 'Tuliskan nama penerima.' } : {}),
  ...(draft.identityShown.trim() === ''
    ? { identityShown: 'Pilih atau tuliskan identitas yang ditunjukkan, atau tanpa identitas.' }
    : {}),
  ...(draft.signOn === 'pad' && signature === null
    ? { signature: 'Mintalah penerima menandatangani di layar, atau pilih tanda tangan di buku.' }
    : {}),
})
