import type { Requirement, RequirementForm } from './requirement.ts'

type Paper = Pick<Requirement, 'document' | 'form' | 'quantity' | 'issuer' | 'endorsedBy' | 'stamped' | 'holder'>

/** Which forms will do where one is asked for; a form that does not stand here will do only for itself. */
const alsoCovers: Partial<Record<RequirementForm, readonly RequirementForm[]>> = {
  copy: ['certified-copy'],
  shown: ['original'],
}

/** Written for the one service they are handed in for, whatever their name. */
const writtenForOne = new Set([
  'surat permohonan',
  'proposal',
  'formulir pendaftaran',
  'formulir permohonan',
  'surat kuasa',
  'data',
  'berkas pendukung',
  'berkas pengaduan',
])

/**
 * Is a paper that was shown for one service of a visit also what another service of it asks for? It must be the same paper
 * of the same person, in a form at least as strict, from one who may issue it, with whoever must endorse it, with the duty
 * stamp, and as many.
 */
export function covers(shown: Paper, wanted: Paper): boolean {
  if (shown.document === null || wanted.document === null) return false
  return (
    same(shown.document, wanted.document) &&
    !writtenForOne.has(plain(wanted.document)) &&
    same(shown.holder ?? '', wanted.holder ?? '') &&
    formCovers(shown.form, wanted.form) &&
    issuerCovers(shown.issuer, wanted.issuer) &&
    (wanted.endorsedBy === null || same(shown.endorsedBy ?? '', wanted.endorsedBy)) &&
    (shown.stamped || !wanted.stamped) &&
    (shown.quantity ?? 1) >= (wanted.quantity ?? 1)
  )
}

const formCovers = (shown: RequirementForm, wanted: RequirementForm): boolean =>
  wanted === 'unspecified' || shown === wanted || (alsoCovers[wanted]?.includes(shown) ?? false)

/** "Desa" may issue what "Desa / Kelurahan" may issue; nobody knows whether an unnamed issuer may. */
function issuerCovers(shown: string | null, wanted: string | null): boolean {
  if (wanted === null) return true
  if (shown === null) return false
  const may = new Set(wanted.split('/').map(plain))
  return shown.split('/').every(issuer => may.has(plain(issuer)))
}

const plain = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').toLowerCase()
const same = (a: string, b: string): boolean => plain(a) === plain(b)
