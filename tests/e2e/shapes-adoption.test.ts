import { afterEach, expect, it } from 'vitest'
import { OneOffice } from '#tests/support/one-office.ts'
import { PIN } from '#tests/support/open-counter.ts'
import { paper, socialWorker } from '#tests/support/sample-answers.ts'

let office: OneOffice
afterEach(() => office.close())

const shown = (text: string | RegExp) => office.clerk.page.getByText(text).first().waitFor()

const divisionHead = { Nama: 'Wati Uji', Jabatan: 'Kepala Bidang Rehabilitasi Sosial' }

const parent = {
  NIK: '3514014107900001',
  'Tanggal lahir': '20/5/1986',
  Pekerjaan: 'Karyawan',
  Alamat: 'Jalan Contoh 1',
}

it('carries an adoption to the province, named nowhere but on its own sheet', async () => {
  office = await OneOffice.open('pasuruan-kab', async counter => {
    await counter.done('account.add', { name: 'Wati Uji', roles: ['head-of-division'], pin: PIN })
  })
  const { clerk } = office
  const { page } = clerk
  const sealed = async () => expect(await page.content()).not.toContain('Rahasia')
  await clerk.register({ name: 'Nama Rahasia', services: ['Adopsi'] })
  await clerk.callNext()
  await page.getByRole('heading', { name: 'Layanan C' }).waitFor()
  await sealed()
  await clerk.press('F6')
  const enter = async (label: string, value: string) => {
    const field = page.getByLabel(label, { exact: true })
    await field.fill(value)
    await field.press('Enter')
  }
  await enter('Tanggal menikah', '1/1/2024')
  await shown('syaratnya paling sedikit 5 tahun')
  await enter('Tanggal lahir COTA', '20/5/1986')
  await shown(/Umur COTA: \d+ tahun/)
  await enter('Agama COTA', 'Islam')
  await enter('Agama calon anak angkat', 'Islam')
  await enter('Jumlah anak COTA', '1')
  await clerk.checkPapers({ missing: ['mampu menyampaikan pendapat', 'anak kandung yang sudah'] })
  expect(await clerk.button('Terima dengan pengecualian').count()).toBe(0)
  await clerk.go('Cetak lembar kekurangan')

  await office.changeClerk('Wati Uji')
  await clerk.button(/^Menunggu berkas/).click()
  await clerk.button(/^Tamu layanan C, /).waitFor()
  await sealed()
  await clerk.button(/^Tamu layanan C, /).press('Enter')
  await clerk.press('F6')
  await clerk.button('Terima dengan pengecualian').click()
  await page.getByLabel('Alasan').fill('Penetapan pengadilan sudah ada')
  await clerk.button('Terima dengan pengecualian').last().click()
  await shown('Diterima Wati Uji dengan pengecualian karena Penetapan pengadilan sudah ada')
  await office.changeClerk('Rini Contoh')
  await clerk.go('Terima berkas')
  await shown('18 Hari')
  await clerk.completeSteps()
  await office.makeLetter({
    'Nama atau kode kasus': 'TT-2026-00001',
    'Alamat yang dikunjungi': 'Jalan Contoh 1',
    'Tanggal kunjungan': '24/11/2026',
    'Pukul kunjungan': '09.00',
    'Yang ditemui': [{ Nama: 'Calon orang tua angkat' }],
    'Yang dilihat': 'Rumah milik sendiri',
    Hasil: 'Sesuai dengan berkas',
    'Petugas yang berkunjung': socialWorker,
  })
  await clerk.completeSteps()
  await office.makeLetter({
    'Tanggal kunjungan': '24/11/2026',
    'Petugas yang berkunjung': [{ 'Nama petugas': 'Contoh Pekerja Sosial' }],
    'Keadaan rumah dan keluarga': 'Layak huni',
    'Keadaan ekonomi': 'Cukup',
    'Kesehatan calon orang tua angkat': 'Sehat',
    Motivasi: 'Mengasuh anak',
    'Hubungan dengan calon anak angkat': 'Baik',
    'Persetujuan keluarga': 'Setuju',
    'Pendapat petugas': 'Layak',
    'Petugas yang melaporkan': socialWorker,
    'Kepala bidang yang mengetahui': divisionHead,
  })
  await clerk.press('Alt+5')
  await page.getByRole('region', { name: 'Untuk berkas' }).getByText('Disimpan dalam berkas').nth(1).waitFor()
  await clerk.completeSteps()
  await office.makeLetter({
    'Calon ayah angkat': { ...parent, Nama: 'Nama Rahasia' },
    'Calon ibu angkat': { ...parent, Nama: 'Istri Rahasia' },
    'Tanggal perkawinan': '1/1/2024',
    'Bukti perkawinan': 'Surat atau buku nikah',
    'Anak kandung yang dimiliki': 'Hanya satu orang anak',
    'Penghasilan setiap bulan': '6500000',
    'Keterangan dokter ahli tentang keturunan': paper('445/17/2026', 'RSUD Contoh'),
    'Nama calon anak angkat': 'Anak Rahasia',
    'Tanggal lahir calon anak angkat': '3/2/2024',
    'Jenis kelamin calon anak angkat': 'Perempuan',
    'Agama calon orang tua angkat': 'Islam',
    'Agama calon anak angkat': 'Islam',
    'Calon anak angkat berasal dari': 'Orang tua kandung',
    'Surat permohonan': paper('01/2026', 'pemohon'),
    'Tanggal kunjungan rumah': '24/11/2026',
    'Tanggal laporan kunjungan': '24/11/2026',
    'Pokok hasil kunjungan': 'Rumah layak huni.',
    'Syarat yang terpenuhi': [
      'Berstatus menikah paling singkat 5 (lima) tahun',
      'Berumur 30 sampai dengan 55 tahun',
      'Seagama dengan calon anak angkat',
      'Mampu secara ekonomi dan sosial',
      'Tidak atau belum mempunyai anak, atau hanya satu orang anak',
      'Dinyatakan dokter ahli kecil kemungkinan memberikan keturunan',
    ],
    Pendapat: 'Layak',
    'Kepala bidang yang mengetahui': divisionHead,
  })
  await clerk.completeSteps()
  await office.makeLetter({
    'Kota tujuan': 'Surabaya',
    'Nomor rekomendasi yang dikirim': '0001',
    'Tanggal rekomendasi': '24/11/2026',
    'Yang dikirim': [{ Jenis: 'Surat rekomendasi', Jumlah: '1 lembar' }],
  })
  await office.sendOut('Dinas Sosial Provinsi Jawa Timur')
  await sealed()
  const recommendation = (await office.printedPages()).filter(text =>
    text.includes('REKOMENDASI IZIN ORANG TUA ANGKAT'),
  )
  expect(recommendation[0]).toMatch(/Nama Rahasia.*Istri Rahasia/)
  await clerk.finish()
  for (const place of ['Buku agenda', 'Buku tamu']) {
    await clerk.find(place)
    await page.getByRole('heading', { name: place }).first().waitFor()
    await shown(/Layanan C|layanan C/)
    await sealed()
    await clerk.press('Escape')
  }
})
