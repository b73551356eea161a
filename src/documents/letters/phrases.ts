import { letterDate } from '#domain/business-day.ts'
import type { IdentityRow, LetterBlock } from '#domain/letter.ts'
import type { DocumentFacts, PersonFacts } from '#domain/letters/fields.ts'
import { isGap } from '#domain/letters/gap.ts'
import type { LetterHead } from '#domain/letters/letter-head.ts'
import type { LetterOffice } from '#domain/letters/office-style.ts'
import type { Registry } from '#domain/letters/registry-check-fields.ts'
import { registryNames } from '#domain/letters/registry-check-fields.ts'
import { masked } from '#domain/mask.ts'
import { identifierText, rankText, speakingPost } from '../signature-block.ts'
import { capitalised, countWords } from '../wording.ts'

/** The words of a choice; in a draft a gap may stand in its place. */
export const chosenWords = <K extends string>(words: Readonly<Record<K, string>>, chosen: K): string =>
  isGap(chosen) ? chosen : words[chosen]

/** A day in words, or the gap in its place. */
export const dayWords = (day: string): string => (isGap(day) ? day : letterDate(day))

/** A number with its middle hidden, or the gap in its place. */
export const maskedWords = (number: string): string => (isGap(number) ? number : masked(number))

export const paragraph = (text: string): LetterBlock => ({ kind: 'paragraph', text })

const sexWords = { male: 'Laki-laki', female: 'Perempuan' } as const

function birthRow({ birthPlace, birthDate }: PersonFacts): { label: string; value: string | null } {
  const date = birthDate === null ? null : dayWords(birthDate)
  if (birthPlace !== null && date !== null) return { label: 'Tempat/Tanggal Lahir', value: `${birthPlace}, ${date}` }
  return birthPlace === null ? { label: 'Tanggal Lahir', value: date } : { label: 'Tempat Lahir', value: birthPlace }
}

/** Rows in the fixed order of official papers; what is not known has no row. */
export function personRows(person: PersonFacts, kkNumber: string | null, nik: string | null): IdentityRow[] {
  const rows: { label: string; value: string | null }[] = [
    { label: 'Nama', value: person.name },
    { label: 'NIK', value: nik },
    { label: 'Nomor Kartu Keluarga', value: kkNumber },
    birthRow(person),
    { label: 'Jenis Kelamin', value: person.sex === null ? null : chosenWords(sexWords, person.sex) },
    { label: 'Agama', value: person.religion },
    { label: 'Pekerjaan', value: person.occupation },
    { label: 'Alamat', value: person.address },
  ]
  return rows.flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]))
}

/** The opening up to the person: the signer's post in one sentence, or a table of the signer and then the verb. */
export function openerBlocks(office: LetterOffice, { signing }: LetterHead, verb: string): LetterBlock[] {
  const mandated = signing.capacity === 'on-behalf' || signing.capacity === 'for-the-mandatary'
  if (office.style.opener === 'post')
    return [
      paragraph(`Yang bertanda tangan di bawah ini, ${mandated ? 'atas nama ' : ''}${speakingPost(signing)}, ${verb}:`),
    ]
  const { signer } = signing
  const rank = rankText(signer, { ...office.style, rankWithGrade: true })
  const rows: { label: string; value: string | null }[] = [
    { label: 'Nama', value: signer.name },
    {
      label: signer.identifier?.kind ?? 'NIP',
      value: signer.identifier === null ? null : identifierText(signer.identifier, office.style.nipGrouping),
    },
    { label: 'Pangkat/Golongan', value: rank },
    { label: 'Jabatan', value: mandated ? signer.post : speakingPost(signing) },
  ]
  return [
    paragraph('Yang bertanda tangan di bawah ini:'),
    { kind: 'identity', rows: rows.flatMap(({ label, value }) => (value === null ? [] : [{ label, value }])) },
    paragraph(`${mandated ? `atas nama ${speakingPost(signing)} ` : ''}${verb}:`),
  ]
}

/** `Nomor 12/X/2026 tanggal 3 November 2026 dari Desa Contoh` */
export const documentWords = ({ number, date, issuer }: DocumentFacts): string =>
  `Nomor ${number} tanggal ${dayWords(date)} dari ${issuer}`

export const registryWords = (registry: Registry): string =>
  isGap(registry) ? registry : `${registryNames[registry]} (${registry})`

type Check = {
  readonly registry: Registry
  readonly registrySource: string
  readonly snapshotPeriod: string
  readonly checkedOn: string
  readonly checkedTime: string | null
}

/** Source, period and time of a look-up: no letter relies on a register without them. */
export function checkWords({ registrySource, snapshotPeriod, checkedOn, checkedTime }: Check): string {
  const time = checkedTime === null ? '' : ` pukul ${checkedTime}`
  return `berdasarkan ${registrySource} periode ${snapshotPeriod}, menurut pengecekan pada tanggal ${dayWords(checkedOn)}${time}`
}

export const validityWords = (paper: string, validUntil: string | null): string | null =>
  validUntil === null ? null : `${paper} ini berlaku sampai dengan tanggal ${dayWords(validUntil)}.`

/** Sentences in one paragraph; those that do not apply are left out. */
export const sentences = (...parts: readonly (string | null)[]): LetterBlock =>
  paragraph(parts.filter(part => part !== null).join(' '))

/** Secrecy above Biasa goes before speed: both share the row Sifat. */
export const natureWords = ({ secrecy, urgency }: LetterHead): string =>
  capitalised(secrecy === 'biasa' ? urgency : secrecy)

/** The row Lampiran; null leaves it out unless the office keeps the row with a hyphen. */
export function attachmentWords({ attachments }: LetterHead, office: LetterOffice): string | null {
  if (attachments !== null) return `${countWords(attachments.count)} ${attachments.unit}`
  return office.style.emptyAttachmentRow ? '-' : null
}
