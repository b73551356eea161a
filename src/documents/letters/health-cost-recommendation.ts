import type { LetterModel } from '#domain/letter.ts'
import { relationshipWords } from '#domain/letters/applicant-fields.ts'
import type { HealthCostRecommendationFacts } from '#domain/letters/health-cost-recommendation.ts'
import type { LetterHead } from '#domain/letters/letter-head.ts'
import type { LetterOffice } from '#domain/letters/office-style.ts'
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

function registerText(facts: HealthCostRecommendationFacts): string {
  const check = `dalam ${registryWords(facts.registry)} ${checkWords(facts)}`
  if (facts.registryFound) return `pasien tercatat ${check};`
  const proposal =
    facts.villageProposal === null
      ? ''
      : ` dan telah diusulkan melalui usulan desa ${documentWords(facts.villageProposal)}`
  return `pasien belum tercatat ${check},${proposal};`
}

/**
 * Surat rekomendasi Biakesmaskin. That the patient cannot pay is the village's statement and is quoted as such; the
 * illness is never named.
 */
export function healthCostRecommendation(
  facts: HealthCostRecommendationFacts,
  head: LetterHead,
  office: LetterOffice,
): LetterModel {
  return letterFrame(office, head, {
    shape: 'judul',
    title: 'SURAT REKOMENDASI BIAKESMASKIN',
    body: [
      ...openerBlocks(office, head, 'memberikan rekomendasi kepada'),
      { kind: 'identity', rows: personRows(facts.patient, facts.kkNumber, facts.patient.nik) },
      paragraph('dengan memperhatikan bahwa:'),
      {
        kind: 'list',
        numbering: 'letter',
        items: [
          `pasien dinyatakan tidak mampu dalam Surat Keterangan Tidak Mampu ${documentWords(facts.sktm)}, diketahui Camat;`,
          registerText(facts),
          `pasien dirujuk oleh ${facts.puskesmas} ke ${facts.hospital} dengan surat rujukan ${documentWords(facts.referral)}.`,
        ],
      },
      sentences(
        `Berdasarkan hal tersebut, yang bersangkutan direkomendasikan untuk memperoleh pembiayaan pelayanan kesehatan melalui Biaya Kesehatan Masyarakat Miskin (Biakesmaskin) di ${facts.hospital}.`,
        validityWords('Rekomendasi', facts.validUntil),
      ),
      sentences(
        facts.applicant === null
          ? 'Rekomendasi ini diberikan atas permohonan yang bersangkutan.'
          : `Rekomendasi ini diberikan atas permohonan ${facts.applicant.name}, ${chosenWords(relationshipWords, facts.relationship)} dari pasien.`,
        facts.addressedTo === null
          ? null
          : `Rekomendasi ini disampaikan kepada ${facts.addressedTo} sebagai bahan pertimbangan.`,
      ),
      paragraph('Demikian surat rekomendasi ini dibuat untuk dipergunakan sebagaimana mestinya.'),
    ],
  })
}
