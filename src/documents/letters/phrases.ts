import { letterDate } from '#domain/business-day.ts'
import type { IdentityRow, LetterBlock } from '#domain/letter.ts'
import type { PersonFacts } from '#domain/letters/fields.ts'
import { isGap } from '#domain/letters/gap.ts'
import type { LetterHead } from '#domain/letters/letter-head.ts'
import type { LetterOffice } from '#domain/letters/office-style.ts'
import { identifierText, rankText, speakingPost } from '../signature-block.ts'
import { capitalised, countWords } from '../wording.ts'

export const paragraph = (text: string): LetterBlock => ({ kind: 'paragraph', text })

const sexWords = { male: 'Laki-laki', female: 'Perempuan' } as const

function birthRow({ birthPlace, birthDate }: PersonFacts): { label: string; value: string | null } {
  const date = birthDate === null ? null : isGap(birthDate) ? birthDate : letterDate(birthDate)
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
    {
      label: 'Jenis Kelamin',
      value: person.sex === null ? null : isGap(person.sex) ? person.sex : sexWords[person.sex],
    },
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

/** Secrecy above Biasa goes before speed: both share the row Sifat. */
export const natureWords = ({ secrecy, urgency }: LetterHead): string =>
  capitalised(secrecy === 'biasa' ? urgency : secrecy)

/** The row Lampiran; null leaves it out unless the office keeps the row with a hyphen. */
export function attachmentWords({ attachments }: LetterHead, office: LetterOffice): string | null {
  if (attachments !== null) return `${countWords(attachments.count)} ${attachments.unit}`
  return office.style.emptyAttachmentRow ? '-' : null
}
