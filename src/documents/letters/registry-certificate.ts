import type { LetterModel } from '#domain/letter.ts'
import { relationshipWords } from '#domain/letters/applicant-fields.ts'
import type { LetterHead } from '#domain/letters/letter-head.ts'
import type { LetterOffice } from '#domain/letters/office-style.ts'
import type { RegistryCertificateFacts } from '#domain/letters/registry-certificate.ts'
import { programmeChoices } from '#domain/letters/registry-check-fields.ts'
import { countWords, listWords } from '../wording.ts'
import { letterFrame } from './letter-frame.ts'
import {
  checkWords,
  chosenWords,
  documentWords,
  openerBlocks,
  paragraph,
  personRows,
  registryWords,
  sentences,
  validityWords,
} from './phrases.ts'

const purposeWords: Readonly<Record<RegistryCertificateFacts['purpose'], string>> = {
  school: 'pendaftaran sekolah',
  'education-aid': 'pengajuan Program Indonesia Pintar (PIP) atau Kartu Indonesia Pintar (KIP)',
  hospital: 'pelayanan di rumah sakit',
  electricity: 'pengajuan keringanan biaya listrik',
  other: 'lain-lain',
}

function purposeText({ purpose, purposeNote }: RegistryCertificateFacts): string {
  return purposeNote ?? chosenWords(purposeWords, purpose)
}

function requestText(facts: RegistryCertificateFacts): string {
  const asker =
    facts.applicant === null
      ? 'yang bersangkutan'
      : `${facts.applicant.name}, ${chosenWords(relationshipWords, facts.relationship)} dari yang bersangkutan,`
  return `Surat keterangan ini diberikan atas permohonan ${asker} untuk keperluan ${purposeText(facts)}.`
}

/**
 * Surat keterangan terdaftar: that a person stands in the register at the time of the check. It says what the register
 * shows and nothing about the person's means.
 */
export function registryCertificate(
  facts: RegistryCertificateFacts,
  head: LetterHead,
  office: LetterOffice,
): LetterModel {
  const programmes = programmeChoices.filter(({ value }) => facts.programmes.includes(value)).map(({ label }) => label)
  const details = [
    programmes.length === 0 ? [] : [`tercatat sebagai penerima ${listWords(programmes)}`],
    facts.decile === null ? [] : [`berada pada desil ${countWords(facts.decile)}`],
  ].flat()
  return letterFrame(office, head, {
    shape: 'judul',
    title: `${office.style.registryCertificateTitle} ${facts.registry}`,
    body: [
      ...openerBlocks(office, head, 'menerangkan bahwa'),
      { kind: 'identity', rows: personRows(facts.subject, facts.kkNumber, facts.subject.nik) },
      paragraph(`tercatat dalam ${registryWords(facts.registry)} ${checkWords(facts)}.`),
      ...(details.length === 0
        ? []
        : [paragraph(`Pada data tersebut, keluarga yang bersangkutan ${listWords(details)}.`)]),
      sentences(
        requestText(facts),
        facts.sktm === null ? null : `Permohonan dilengkapi Surat Keterangan Tidak Mampu ${documentWords(facts.sktm)}.`,
      ),
      sentences(
        'Surat keterangan ini menerangkan isi data pada saat pengecekan dan bukan pernyataan mengenai keadaan ekonomi yang bersangkutan.',
        validityWords('Surat keterangan', facts.validUntil),
      ),
      paragraph('Demikian surat keterangan ini dibuat untuk dipergunakan sebagaimana mestinya.'),
    ],
  })
}
