import { afterEach, expect, it } from 'vitest'
import { fillLetter } from '#tests/support/fill-letter.ts'
import { OneOffice } from '#tests/support/one-office.ts'

let office: OneOffice
afterEach(() => office.close())

const shown = (text: string | RegExp) => office.clerk.page.getByText(text).first().waitFor()

it('gives the certificate of the register while the visitor waits', async () => {
  office = await OneOffice.open('mojokerto-kab')
  const { clerk } = office
  await clerk.register({ name: 'Siti Contoh', nik: '3516014107900001', sex: 'Perempuan', services: ['Terdaftar'] })
  await clerk.callNext()
  await clerk.fillIn({
    'No. KK': '3516010101100003',
    Alamat: 'Jalan Contoh 1',
    'Desa atau kelurahan': 'Contoh',
    Kecamatan: 'Uji',
  })
  await clerk.checkPapers()
  await clerk.go('Terima berkas')
  await shown('15 – 20 Menit')
  await shown(/^Tanda terima .* dicetak di/)
  await clerk.completeSteps()
  await clerk.press('Alt+4')
  await clerk.go('Buat surat')
  await fillLetter(clerk, { Keperluan: 'Pendaftaran sekolah' })
  await clerk.sheetShown()
  await clerk.go('Ambil nomor dan cetak')
  await clerk.go('Sudah ditandatangani')
  await clerk.go('Serahkan kepada penerima')
  await clerk.page.getByLabel('Nama penerima').fill('Budi Contoh')
  await clerk.choose('Hubungan dengan pemohon', 'Keluarga')
  await clerk.choose('Identitas yang sering ditunjukkan', 'KTP')
  await clerk.go('Catat serah terima')
  await shown(/^keluarga · menunjukkan KTP/)
  const [certificate] = (await office.printedPages()).filter(text => text.includes('SURAT KETERANGAN TERDAFTAR'))
  expect(certificate).toMatch(/NOMOR: 400\.9\.14\/0001\/416-106\/\d{4}.*Siti Contoh.*pendaftaran sekolah/)
  await clerk.go('Selesaikan kunjungan')
})

it('gives thirty people their training certificate in one act', async () => {
  office = await OneOffice.open('mojokerto-kota')
  const { clerk } = office
  await clerk.register({ name: 'Wati Contoh', services: ['Pelatihan Pemberdayaan'] })
  await clerk.callNext()
  await clerk.checkPapers()
  await clerk.go('Terima berkas')
  await shown('2 hari kerja')
  await clerk.press('Alt+5')
  await clerk.page.getByRole('region', { name: 'Untuk pemohon' }).getByRole('button', { name: 'Buat surat' }).click()
  await fillLetter(clerk, {
    'Nama pelatihan': 'Pelatihan Menjahit Tingkat Dasar',
    'Tanggal mulai': '24/11/2026',
    'Tanggal selesai': '25/11/2026',
    'Tempat pelatihan': 'Balai Latihan Contoh',
    'Jumlah jam pelajaran': '16',
  })
  await clerk.sheetShown()
  const names = Array.from({ length: 30 }, (_, index) => `Peserta Contoh ${String(index + 1).padStart(2, '0')}`)
  await clerk.button('Untuk banyak nama').click()
  await clerk.page
    .getByLabel('Nama, satu setiap baris')
    .fill(names.map((name, index) => `${index + 1}. ${name}`).join('\n'))
  await clerk.button('Ambil 30 nomor dan cetak').click()
  await shown(/^Sertifikat pelatihan untuk semua nama dicetak di/)
  await clerk.press('Escape')
  await clerk.press('Alt+5')
  await clerk.button('Semua sudah ditandatangani').click()
  await shown('30 dicetak · 30 ditandatangani')
  await clerk.button('Lihat satu per satu').click()
  await shown('Sertifikat pelatihan · Peserta Contoh 30')
  const certificates = (await office.printedPages()).filter(page => page.includes('Pelatihan Menjahit'))
  expect(certificates.map(page => /Peserta Contoh \d+/.exec(page)?.[0])).toEqual(names)
})
