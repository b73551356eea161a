import { afterEach, expect, it } from 'vitest'
import { OneOffice } from '#tests/support/one-office.ts'
import { assignment, paper, socialWorker } from '#tests/support/sample-answers.ts'

let office: OneOffice
afterEach(() => office.close())

const shown = (text: string | RegExp) => office.clerk.page.getByText(text).first().waitFor()

const scores = [
  'Keadaan fisik',
  'Kemampuan merawat diri',
  'Kemampuan bergerak',
  'Penglihatan dan pendengaran',
  'Jangkauan layanan kesehatan',
  'Kepastian tempat tinggal',
  'Keadaan lantai',
  'Keadaan dinding',
  'Keadaan atap',
  'Air bersih',
  'Jamban',
  'Penerangan',
  'Penghasilan',
  'Kecukupan makan',
  'Kecukupan pakaian',
  'Dukungan keluarga',
  'Hubungan dengan lingkungan',
]

it('brings aid to the victims of a disaster', async () => {
  office = await OneOffice.open('mojokerto-kab')
  const { clerk } = office
  await clerk.register({ name: 'Budi Contoh', actingFor: 'Petugas desa', services: ['Korban Bencana'] })
  await clerk.callNext()
  await clerk.checkPapers()
  await clerk.go('Terima berkas')
  await shown('1- 3 hari')
  await clerk.completeSteps()
  await office.makeLetter(assignment)
  await office.makeLetter({
    'Identitas ditulis sebagai': 'Nama',
    'Yang diasesmen': { Nama: 'Keluarga Contoh' },
    ...Object.fromEntries(scores.map(label => [label, '2 (cukup)'])),
    Kebutuhan: 'Permakanan keluarga',
    'Rencana tindak lanjut': 'Bantuan permakanan',
    'Petugas asesmen': socialWorker,
  })
  await clerk.completeSteps()
  await clerk.press('Alt+4')
  await office.makeLetter({
    Pemohon: 'Kepala Desa Contoh',
    'Surat permohonan': paper('140/7/2026', 'Kepala Desa Contoh'),
    'Yang dimohonkan': 'bantuan permakanan bagi korban bencana',
    Jawaban: 'Disetujui',
    'Yang diberikan': 'permakanan bagi 20 keluarga',
    Narahubung: 'Bidang Perlindungan Sosial',
  })
  await clerk.go('Serahkan surat')
  await clerk.choose('Identitas yang sering ditunjukkan', 'KTP')
  await clerk.go('Catat serah terima')
  await shown(/^petugas desa · menunjukkan KTP/)
  await clerk.completeSteps()
  await office.makeLetter({
    'Tempat pelaksanaan': 'Balai Desa Contoh',
    'Yang menyerahkan': socialWorker,
    'Yang menerima': 'Budi Contoh',
    'Alamat penerima': 'Desa Contoh',
    Barang: [{ 'Nama barang': 'Paket permakanan', Jumlah: '20', Satuan: 'paket', Kondisi: 'baik' }],
    'Mengetahui (jabatan)': 'Kepala Desa Contoh',
  })
  await clerk.press('Alt+5')
  const inFile = clerk.page.getByRole('region', { name: 'Untuk berkas' })
  await inFile.getByText('Disimpan dalam berkas').nth(2).waitFor()
  await clerk.completeSteps()
  await clerk.finish()
  expect((await office.printedPages()).join()).toMatch(/permakanan bagi 20 keluarga.*Paket permakanan/s)
})
