import { localTime, longDate } from '#domain/business-day.ts'
import { sealedAbout, sealedName } from '#domain/sealed.ts'
import type { DayToExport } from '#ports/bundler.ts'
import {
  day as dayColumn,
  label,
  order,
  plain,
  type Row,
  sheet,
  through,
  timeIn,
  unlessSealed,
  word,
} from './sheet-columns.ts'
import type { CellValue, ReadableSheet } from './workbook.ts'

/** The tables of a day as sheets that a person reads: words for codes, office time, names for references, no NIK. */
export function readableSheets(day: DayToExport): ReadableSheet[] {
  const rowsOf = (name: string): Row[] => day.tables.find(table => table.name === name)?.rows ?? []
  const by = (name: string, key = 'id'): ReadonlyMap<CellValue, Row> =>
    new Map(rowsOf(name).map(row => [row[key] ?? null, row]))
  const people = by('person')
  const tickets = by('ticket', 'visit_id')
  const letters = by('letter')
  const time = timeIn(day.zone)

  return [
    summary(day),
    sheet('Buku tamu', rowsOf('visit'), [
      plain('No', 'guest_number', 6),
      through(tickets, 'id', label('Nomor antrian')),
      time('Datang', 'arrived_at'),
      time('Selesai', 'finished_at'),
      unlessSealed(through(people, 'person_id', plain('Nama', 'name', 32)), sealedName),
      through(people, 'person_id', word('JK', 'sex', 'sex', 6)),
      through(people, 'person_id', plain('Alamat', 'address', 36)),
      through(people, 'person_id', plain('Desa/Kelurahan', 'village', 20)),
      through(people, 'person_id', plain('Kecamatan', 'district', 20)),
      through(people, 'person_id', plain('Nomor HP', 'phone')),
      unlessSealed(word('Keperluan', 'purpose', 'purpose'), sealedAbout),
      plain('Keterangan', 'purpose_note', 32),
      plain('Bertemu', 'meets', 24),
      word('Datang untuk', 'acting_for', 'actingFor', 20),
      word('Prioritas', 'priority', 'priority', 22),
    ]),
    sheet('Antrian', rowsOf('ticket'), [
      label('Nomor antrian'),
      word('Keadaan', 'state', 'ticketState'),
      plain('Loket', 'counter'),
      time('Diambil', 'issued_at'),
      time('Dipanggil', 'called_at'),
      plain('Panggilan', 'call_count', 11),
      time('Selesai', 'finished_at'),
      word('Cetak', 'print_state', 'printState'),
    ]),
    sheet('Permohonan', rowsOf('application'), [
      order,
      unlessSealed(through(people, 'person_id', plain('Pemohon', 'name', 32)), sealedName),
      unlessSealed(plain('Layanan', 'service_name', 44), sealedAbout),
      word('Keadaan', 'state', 'applicationState'),
      plain('Tanda terima', 'receipt_number'),
      plain('Lembar kekurangan', 'missing_sheet_number'),
      time('Dibuka', 'opened_at'),
      time('Lengkap', 'complete_at'),
      time('Selesai', 'closed_at'),
      plain('Alasan', 'closed_reason', 32),
    ]),
    sheet('Agenda surat', rowsOf('letter_number'), [
      plain('No. urut', 'serial', 9),
      plain('Nomor surat', 'number_text', 30),
      dayColumn('Tanggal', 'business_date'),
      unlessSealed(plain('Isi singkat', 'about', 48), sealedAbout),
      word('Keadaan', 'state', 'numberState', 12),
      plain('Keterangan', 'reason', 36),
      through(letters, 'letter_id', word('Cetak', 'print_state', 'printState')),
    ]),
    sheet('Serah terima', rowsOf('handover'), [
      order,
      time('Pukul', 'handed_at'),
      through(letters, 'letter_id', plain('Nomor surat', 'number_text', 30)),
      unlessSealed(through(letters, 'letter_id', plain('Jenis', 'title', 40)), sealedAbout),
      unlessSealed(plain('Penerima', 'recipient_name', 32), sealedName),
      word('Hubungan', 'relation', 'relation', 24),
      plain('Identitas ditunjukkan', 'identity_shown', 24),
      word('Tanda tangan', 'signed_on', 'signedOn', 14),
    ]),
    sheet('Pengaduan', rowsOf('complaint'), [
      plain('Nomor', 'number'),
      time('Diterima', 'received_at'),
      word('Jalur', 'channel', 'channel'),
      unlessSealed({ heading: 'Pelapor', width: 32, value: row => row.complainant_name ?? 'Tanpa nama' }, sealedName),
      word('JK', 'complainant_sex', 'sex', 6),
      plain('Alamat', 'complainant_address', 36),
      plain('Kontak', 'contact'),
      word('Jenis', 'category', 'category'),
      unlessSealed(plain('Perihal', 'matter', 40), sealedAbout),
      plain('Kronologi', 'chronology', 60),
    ]),
  ]
}

const summary = (day: DayToExport): ReadableSheet => ({
  name: 'Ringkasan',
  columns: [
    { heading: 'Keterangan', width: 24 },
    { heading: 'Isi', width: 60 },
  ],
  rows: [
    ['Kantor', day.office.name],
    ['Loket', day.counter],
    ['Hari', longDate(day.date)],
    ['Ditutup', localTime(day.closedAt, day.zone)],
    ...[
      ['Tamu', 'visit'],
      ['Nomor antrian', 'ticket'],
      ['Permohonan', 'application'],
      ['Nomor surat', 'letter_number'],
      ['Serah terima', 'handover'],
      ['Pengaduan', 'complaint'],
    ].map(([heading = '', table]): [string, number] => [
      heading,
      day.tables.find(({ name }) => name === table)?.rows.length ?? 0,
    ]),
  ],
})
