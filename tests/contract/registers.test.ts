import { afterEach, expect, it } from 'vitest'
import { eventsOf } from '../support/audit-events.ts'
import { acceptedVisit, bringEverything, newPerson, registration } from '../support/day.ts'
import { acceptedResident, CERTIFICATE_SERVICE, finalLetter } from '../support/letters.ts'
import { type OpenCounter, openCounter, PIN } from '../support/open-counter.ts'
import { registerTable } from '../support/register-table.ts'

const DAY = '2026-11-23'
const AID = 'mjk-kab-bantuan-disabilitas'
const SHELTER = 'mjk-kota-rumah-aman-shelter'

let counter: OpenCounter
afterEach(() => counter.close())

const open = async (officeId = 'mojokerto-kab') => {
  counter = await openCounter({ officeId })
}
const namesListed = async () => (await counter.done('register.list', {})).map(({ register }) => register)

it('offers each office the registers of its own services and those that every office keeps', async () => {
  await open()
  const here = await namesListed()
  for (const register of ['guest-book', 'letter-agenda', 'proposal-register', 'aid-receipt', 'incoming-agenda'])
    expect(here).toContain(register)
  for (const register of ['p2tp2a-agenda', 'shelter-register', 'grave-dig-record', 'information-request-register'])
    expect(here).not.toContain(register)
  await counter.close()
  await open('mojokerto-kota')
  const there = await counter.done('register.list', {})
  expect(there.filter(({ sealed }) => sealed).map(({ register }) => register)).toEqual([
    'p2tp2a-agenda',
    'shelter-register',
  ])
  expect(there.filter(({ isForm }) => isForm).map(({ register }) => register)).toEqual([
    'incoming-agenda',
    'warehouse-record',
  ])
  await counter.close()
  await open('pasuruan-kab')
  expect(await namesListed()).toEqual(expect.arrayContaining(['information-request-register', 'objection-register']))
})

it('fills the register of applications from the files of the day, a sealed one neutral', async () => {
  await open('mojokerto-kota')
  await counter.done('visit.register', registration('Siti Contoh', { serviceIds: ['mjk-kota-slrt'] }))
  await counter.done('visit.register', registration('Wati Rahasia', { serviceIds: [SHELTER] }))
  const table = await registerTable(counter, 'application-register', DAY)
  expect(table.columns).toEqual([
    'No',
    'Tanggal',
    'No. Antrian',
    'Layanan',
    'Nama (atau kode)',
    'Kelengkapan',
    'Petugas',
    'Batas Janji',
    'Langkah Sekarang',
    'Produk',
    'Tanggal Selesai',
    'Serah Terima',
  ])
  expect(table.rows.map(row => row.slice(0, 6))).toEqual([
    ['1', '23 Nov 2026', 'A-001', 'SLRT: Surat Keterangan DTKS', 'Siti Contoh', 'Diperiksa'],
    ['2', '23 Nov 2026', 'C-001', 'Layanan C', 'Tamu layanan C', 'Diperiksa'],
  ])
  expect(table.html).not.toMatch(/Wati|Rahasia|Rumah aman/)
  expect(table.text).toContain('Register ini ditutup pada nomor 2, seluruhnya 2 (dua) catatan.')
})

it('keeps sealed cases by their code, never by a name, and puts every reading of them on record', async () => {
  await open('mojokerto-kota')
  const { applicationId } = await acceptedVisit(counter, SHELTER, 'Wati Rahasia')
  const agenda = await registerTable(counter, 'p2tp2a-agenda', '2026-11')
  expect(agenda.columns.slice(0, 4)).toEqual(['No', 'Kode Kasus', 'Tanggal Masuk', 'Layanan'])
  expect(agenda.rows[0]?.slice(0, 4)).toEqual(['1', 'TT-2026-00001', '23 Nov 2026', 'Rumah aman sementara'])
  expect((await registerTable(counter, 'shelter-register', '2026')).rows).toHaveLength(1)
  expect(agenda.html).not.toMatch(/Wati|Rahasia/)
  const readings = (await eventsOf(counter)).filter(({ entry }) => entry === 'paper.preview')
  expect(readings).toMatchObject([{ subject: 'application', subjectId: applicationId }])
  await counter.done('account.add', { name: 'Wati Contoh', roles: ['verifier'], pin: PIN })
  const { matrix } = await counter.done('rights.read', {})
  await counter.done('rights.save', { matrix: { ...matrix, verifier: ['paper.print'] } })
  await counter.signIn('Wati Contoh')
  const document = { kind: 'register', register: 'p2tp2a-agenda', period: '2026-11' } as const
  expect(await counter.call('paper.preview', { document })).toMatchObject({ ok: false, refusal: 'not-allowed' })
  expect(await counter.call('register.list', {})).toMatchObject({ ok: false, refusal: 'not-allowed' })
})

it('lists many recipients of aid on one sheet, each with a masked NIK and room to sign', async () => {
  await open()
  for (const [name, nik] of [
    ['Siti Contoh', '3516014107900001'],
    ['Budi Uji', null],
  ] as const) {
    const { visitId } = await counter.done(
      'visit.register',
      registration(name, { person: newPerson(name, { nik, address: 'Desa Contoh' }), serviceIds: [AID] }),
    )
    await accept(visitId)
  }
  await counter.done('visit.register', registration('Belum Diterima', { serviceIds: [AID] }))
  const table = await registerTable(counter, 'aid-receipt', DAY)
  expect(table.page).toMatchObject({ widthMm: 330, heightMm: 215 })
  expect(table.columns).toEqual([
    'No',
    'Nama',
    'NIK (sebagian)',
    'Alamat',
    'Jenis',
    'Jumlah',
    'Tanda Tangan / Cap Jempol',
  ])
  expect(table.rows).toEqual([
    ['1', 'Siti Contoh', '3516••••••••0001', 'Desa Contoh', 'Bantuan alat disabilitas', '', '1.'],
    ['2', 'Budi Uji', '', 'Desa Contoh', 'Bantuan alat disabilitas', '', '2.'],
  ])
  expect(table.text).toContain('Yang menyerahkan,')
})

async function accept(visitId: string) {
  const { id: applicationId } = await bringEverything(counter, visitId)
  await counter.done('application.accept', { applicationId })
}

it('prints the whole agenda of a year, void and outside numbers with their reason and gaps told', async () => {
  await open()
  const { applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE)
  const { letterId } = await finalLetter(counter, applicationId, 'registry-certificate')
  await counter.done('letter.void', { letterId, reason: 'Nama keliru' })
  await counter.done('letter.enter-outside-number', {
    serial: 4,
    date: DAY,
    about: 'Undangan rapat',
    reason: 'Diambil di SRIKANDI',
  })
  const { rows } = await registerTable(counter, 'letter-agenda', '2026')
  expect(rows.map(([serial, , , , , , , , , remark]) => [serial, remark])).toEqual([
    ['1', 'Batal: Nama keliru'],
    ['2–3', 'Nomor 2 sampai 3 belum tercatat'],
    ['4', 'Nomor dari luar: Diambil di SRIKANDI'],
  ])
  expect((await registerTable(counter, 'letter-agenda', '2026-11')).rows).toHaveLength(2)
  expect((await registerTable(counter, 'letter-agenda', '2025')).text).toContain('Tidak ada surat keluar pada masa ini')
  const archive = await registerTable(counter, 'registry-certificate-archive', '2026')
  expect(archive.rows).toHaveLength(1)
  expect(archive.rows[0]?.[0]).toBe('1')
  expect(archive.rows[0]?.at(-1)).toBe('Batal: Nama keliru')
  expect((await registerTable(counter, 'dispatch-book', DAY)).rows).toEqual([])
})

it('counts the day and the month by service, sealed services as one and never below three', async () => {
  await open('mojokerto-kota')
  await acceptedVisit(counter, 'mjk-kota-slrt')
  await counter.done('visit.register', registration('Budi Uji', { serviceIds: ['mjk-kota-cetak-dtks'] }))
  await acceptedVisit(counter, SHELTER, 'Wati Rahasia')
  const day = await registerTable(counter, 'daily-recap', DAY)
  expect(day.rows.map(row => row.slice(0, 5))).toEqual([
    ['1', 'Cetak DTKS', '1', '0', '1'],
    ['2', 'SLRT: Surat Keterangan DTKS', '1', '0', '1'],
    ['3', 'Layanan C', '< 3', '0', '< 3'],
  ])
  expect(day.total?.slice(1, 3)).toEqual(['Jumlah tanpa Layanan C', '2'])
  expect(day.text).toContain('Antrian: A-001 sampai A-002; C-001 sampai C-001; 0 nomor lewat.')
  const month = await registerTable(counter, 'monthly-recap', '2026-11')
  expect(month.rows[0]?.slice(1, 8)).toEqual(['Cetak DTKS', '0', '0', '0', '0', '1', '1'])
  expect(month.html).not.toContain('Rumah aman')
})

it('refuses a period that is not offered, not yet there or no period, and a register of another office', async () => {
  await open()
  const refusal = async (register: string, period: string) => {
    const reply = await counter.call('paper.preview', { document: { kind: 'register', register, period } })
    return reply.ok ? null : [reply.refusal, reply.detail]
  }
  expect(await refusal('daily-recap', '2026-11')).toEqual([
    'wrong-state',
    'Rekap harian dicetak untuk satu hari. Pilih masanya lagi.',
  ])
  expect(await refusal('guest-book', '2026-12')).toEqual([
    'wrong-state',
    'Masa itu belum tiba. Pilih masa ini atau yang sudah lewat.',
  ])
  expect((await refusal('guest-book', '2026-13'))?.[0]).toBe('invalid-input')
  expect((await refusal('p2tp2a-agenda', '2026'))?.[0]).toBe('not-found')
  expect((await refusal('nothing', '2026'))?.[0]).toBe('not-found')
})

it('prints the same columns for forms that the counter has nothing to fill', async () => {
  await open()
  const form = await registerTable(counter, 'incoming-agenda', '2026')
  expect(form.columns).toEqual([
    'No. Urut',
    'Tanggal Terima',
    'Kode',
    'Nomor Surat',
    'Tanggal Surat',
    'Pengirim',
    'Isi Singkat',
    'Disposisi kepada',
    'Isi Disposisi',
    'Lokasi Arsip',
  ])
  expect(form.rows).toEqual([])
})
