import type { LetterBlock, LetterModel } from '#domain/letter.ts'
import type { LetterHead } from '#domain/letters/letter-head.ts'
import type { LetterOffice } from '#domain/letters/office-style.ts'
import { programmeChoices } from '#domain/letters/registry-check-fields.ts'
import type { RegistryPrintoutFacts } from '#domain/letters/registry-printout.ts'
import { listWords } from '../wording.ts'
import { letterFrame } from './letter-frame.ts'
import { dayWords, maskedWords, paragraph, personRows, registryWords } from './phrases.ts'

function memberBlocks({ members }: RegistryPrintoutFacts): LetterBlock[] {
  if (members.length === 0) return []
  return [
    { kind: 'heading', text: 'Anggota keluarga yang tercatat' },
    {
      kind: 'table',
      columns: [
        { label: 'No', widthMm: 11, align: 'center' },
        { label: 'Nama', widthMm: 51, align: 'left' },
        { label: 'NIK', widthMm: 42, align: 'left' },
        { label: 'Hubungan', widthMm: 28, align: 'left' },
        { label: 'Program', widthMm: 28, align: 'left' },
      ],
      rows: members.map(({ name, nik, relation, programmes }, index) => [
        String(index + 1),
        name,
        nik === '' ? '' : maskedWords(nik),
        relation,
        programmes,
      ]),
    },
  ]
}

/** Print out DTKS/DTSEN: a sheet without number that shows what the register holds of one family. */
export function registryPrintout(facts: RegistryPrintoutFacts, head: LetterHead, office: LetterOffice): LetterModel {
  const programmes = programmeChoices.filter(({ value }) => facts.programmes.includes(value)).map(({ label }) => label)
  const time = facts.checkedTime === null ? '' : `, pukul ${facts.checkedTime}`
  return letterFrame(
    office,
    { ...head, number: null, copiesTo: [], initials: [] },
    {
      shape: 'lembar',
      paper: office.style.paperForSheets,
      title: `PRINT OUT ${facts.registry}`,
      signature: {
        lines: [{ prefix: null, text: 'Petugas pencetak,' }],
        name: facts.printedBy,
        rank: null,
        identifier: null,
      },
      body: [
        { kind: 'heading', text: 'Data yang diperiksa' },
        {
          kind: 'identity',
          rows: [
            { label: 'Basis Data', value: registryWords(facts.registry) },
            { label: 'Sumber Data', value: facts.registrySource },
            { label: 'Periode Data', value: facts.snapshotPeriod },
            { label: 'Tanggal Pengecekan', value: `${dayWords(facts.checkedOn)}${time}` },
            { label: 'Petugas Pengecek', value: facts.checkedBy },
          ],
        },
        { kind: 'heading', text: 'Hasil pengecekan' },
        {
          kind: 'identity',
          rows: [
            ...personRows(facts.subject, facts.kkNumber, facts.subject.nik),
            { label: 'Status', value: `Tercatat dalam ${facts.registry}` },
            {
              label: 'Program',
              value: programmes.length === 0 ? 'Tidak ada program yang tercatat' : listWords(programmes),
            },
          ],
        },
        ...memberBlocks(facts),
        paragraph(
          `Lembar ini adalah petikan isi ${facts.registry} pada saat pengecekan. Lembar ini bukan surat keterangan dan tidak menyatakan keadaan ekonomi keluarga.`,
        ),
      ],
    },
  )
}
