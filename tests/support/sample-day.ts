import type { DayToExport, ExportTable } from '#ports/bundler.ts'

type Row = ExportTable['rows'][number]

const visit = (id: string, more: Row): Row => ({
  id,
  business_date: '2026-11-23',
  guest_number: 1,
  person_id: `person-of-${id}`,
  has_identity: true,
  purpose: 'service',
  purpose_note: null,
  meets: null,
  priority: 'none',
  acting_for: 'self',
  confidential: false,
  arrived_at: '2026-11-23T01:41:00.000Z',
  finished_at: null,
  sealed: false,
  ...more,
})

const person = (id: string, name: string): Row => ({
  id,
  name,
  nik: '3516014107900001',
  kk_number: null,
  phone: '081200000000',
  sex: 'female',
  birth_place: null,
  birth_date: null,
  religion: null,
  occupation: null,
  address: 'Dusun Contoh',
  village: null,
  district: null,
  created_at: '2026-11-23T01:41:00.000Z',
})

/** A closed day as the store hands it over: one visitor of the given name, one sealed visit, a letter number, a complaint. */
export const sampleDay = (name: string): DayToExport => ({
  schemaVersion: 1,
  programVersion: '0.0.0-test',
  office: { id: 'mojokerto-kab', name: 'Dinas Sosial Kabupaten Mojokerto' },
  zone: 'WIB',
  counter: 'Loket 1',
  date: '2026-11-23',
  closedAt: '2026-11-23T08:30:00.000Z',
  tables: [
    {
      name: 'visit',
      rows: [
        visit('v1', { finished_at: '2026-11-23T02:00:00.000Z', priority: 'elderly', purpose_note: name }),
        visit('v2', {
          guest_number: 2,
          person_id: null,
          purpose: null,
          acting_for: null,
          priority: null,
          sealed: true,
        }),
      ],
    },
    { name: 'person', rows: [person('person-of-v1', name)] },
    {
      name: 'ticket',
      rows: [
        {
          id: 't1',
          visit_id: 'v1',
          lane: 'P',
          number: 1,
          state: 'finished',
          counter: 'Loket 1',
          issued_at: '2026-11-23T01:41:00.000Z',
          called_at: '2026-11-23T01:50:00.000Z',
          call_count: 1,
          finished_at: '2026-11-23T02:00:00.000Z',
          print_state: 'failed',
        },
      ],
    },
    {
      name: 'letter_number',
      rows: [
        {
          id: 'n1',
          series: 'outgoing',
          year: 2026,
          serial: 7,
          number_text: '400.9/0007/416-106/2026',
          business_date: '2026-11-23',
          state: 'outside',
          about: name,
          reason: 'SRIKANDI',
          letter_id: null,
          sealed: false,
        },
      ],
    },
    {
      name: 'complaint',
      rows: [
        {
          id: 'c1',
          number: 'PGD-2026-00001',
          received_at: '2026-11-23T03:00:00.000Z',
          channel: 'sp4n-lapor',
          category: 'service',
          complainant_name: name,
          complainant_sex: 'male',
          complainant_address: null,
          contact: null,
          matter: name,
          chronology: `${name}\nbaris kedua`,
          sealed: false,
        },
      ],
    },
  ],
})

/** Texts that a spreadsheet, a markup reader or a database might take for more than text. */
export const trickyNames = [
  '=1+1',
  '+62812',
  '-1',
  '@SUM(A1)',
  '=HYPERLINK("x.invalid","klik")',
  "=cmd|' /C calc'!A0",
  "Ma'ruf & Sya'roni <b>",
  "'; DROP TABLE person; --",
  '0812',
  '3516014107900001',
  '1/2',
  '_x0041_',
  '"kutip", koma; titik koma',
  'Siti',
  `Panjang ${'nama '.repeat(22)}`.trim(),
] as const
