import { afterEach, expect, it } from 'vitest'
import { OneOffice } from '#tests/support/one-office.ts'
import { assignment, paper, socialWorker } from '#tests/support/sample-answers.ts'

let office: OneOffice
afterEach(() => office.close())

const shown = (text: string | RegExp) => office.clerk.page.getByText(text).first().waitFor()

/** The file on the board of what is waited for outside, and back to its steps. */
async function onBoard(name: string, outside: string): Promise<void> {
  const { clerk } = office
  await clerk.find('Lewat janji waktu')
  await clerk.button(/^Menunggu instansi lain/).press('Enter')
  const row = clerk.button(new RegExp(`^${name}, .*menunggu ${outside}`))
  await row.waitFor()
  await row.press('Enter')
  await clerk.press('Alt+4')
}

const institution = {
  'Nama lembaga atau organisasi': 'LKS Contoh',
  'Alamat lembaga': 'Jalan Contoh 1',
  'Nama penanggung jawab': 'Budi Contoh',
}

it('registers a social institution through the one-stop office', async () => {
  office = await OneOffice.open('pasuruan-kab')
  const { clerk } = office
  await clerk.register({ name: 'Yayasan Contoh', services: ['Tanda Daftar'] })
  await clerk.callNext()
  await clerk.press('F6')
  const clients = clerk.page.getByLabel('Jumlah klien dalam daftar')
  await clients.fill('12')
  await clients.press('Enter')
  await shown('paling sedikit 20')
  await clients.fill('25')
  await clients.press('Enter')
  await clerk.checkPapers()
  await clerk.go('Terima berkas')
  await shown('11 Hari')
  await clerk.go('Langkah 1 selesai')
  await office.sendOut('DPMPTSP', () => onBoard('Yayasan Contoh', 'DPMPTSP'))
  await office.sendOut('DPMPTSP')
  await office.makeLetter(assignment)
  await office.makeLetter({
    'Tempat pelaksanaan': 'Desa Contoh',
    ...institution,
    'Permohonan yang diperiksa': 'tanda pendaftaran LKS',
    'Hasil pemeriksaan': [{ Uraian: 'Tempat', 'Ada atau tidak': 'ada' }],
    Kesimpulan: 'Sesuai',
    'Petugas pemeriksa 1': socialWorker,
  })
  await office.makeLetter({
    ...institution,
    'NPWP lembaga': '00.000.000.0-000.000',
    'Surat keterangan domisili': paper('470/1/2026', 'Kepala Desa Contoh'),
    'Akta notaris': paper('5/2026', 'Notaris Contoh'),
    'AD/ART telah diperiksa': true,
    'Susunan kepengurusan': [{ 'Nama pengurus': 'Budi Contoh', Kedudukan: 'Ketua' }],
    'Jumlah klien': '25',
    'Jenis klien': 'anak asuh',
    'Nomor permohonan perizinan': 'SM-0001',
    'Berita acara verifikasi lapang': paper('1/2026', 'Dinas Sosial'),
    'Tanggal verifikasi lapang': '24/11/2026',
    'Hasil verifikasi': 'Persyaratan dipenuhi',
  })
  await clerk.reportVisit()
  await clerk.go('Langkah 4 selesai')
  await office.sendOut('DPMPTSP')
  await office.sendOut('Kepala DPMPTSP', () => shown(/^Menunggu Kepala DPMPTSP sejak/))
  await office.sendOut('DPMPTSP')
  await shown('Permohonan ini sudah selesai.')
  const [recommendation] = (await office.printedPages()).filter(text => text.includes('Rekomendasi Teknis Tanda'))
  expect(recommendation).toMatch(/SM-0001.*LKS Contoh.*memenuhi persyaratan/)
})

it('refuses information that is excluded, with its ground and the way to object', async () => {
  office = await OneOffice.open('pasuruan-kab')
  const { clerk } = office
  await clerk.register({ name: 'Ani Contoh', services: ['Data dan Informasi'] })
  await clerk.callNext()
  await clerk.checkPapers()
  await clerk.go('Terima berkas')
  await shown('260 Menit')
  await clerk.completeSteps()
  await clerk.press('Alt+4')
  const steps = clerk.page.getByRole('main').getByRole('list')
  await steps.getByRole('button', { name: 'Catat keputusan' }).click()
  await clerk.choose('Apakah data yang diminta termasuk data yang dikecualikan?', 'Dikecualikan')
  await clerk.page.getByLabel('Diputuskan oleh').fill('Contoh Sekretaris')
  await clerk.button('Catat, langkah 3 selesai').click()
  await shown('Dilewati: tidak berlaku untuk permohonan ini')
  await clerk.completeSteps()
  await office.makeLetter({
    'Surat dari': 'Ani Contoh',
    'Nomor surat': '1/2026',
    'Tanggal surat': '23/11/2026',
    'Hal surat': 'Permohonan data',
  })
  await clerk.completeSteps()
  await clerk.press('Alt+4')
  await office.makeLetter({
    Pemohon: 'Ani Contoh',
    'Informasi yang diminta': 'Nama penerima bantuan sosial',
    'Bagian yang ditolak': 'Seluruhnya',
    'Dasar pengecualian (Pasal 17 UU 14/2008)': ['Huruf h'],
    'Akibat bila dibuka': 'Terbukanya rahasia pribadi penerima bantuan.',
  })
  await clerk.press('Alt+4')
  const refusal = (await office.printedPages()).filter(text => text.includes('Pasal 17')).join()
  expect(refusal).toMatch(/huruf h \(rahasia pribadi\).*mengajukan keberatan tertulis kepada Atasan Pejabat/)
  await clerk.go('Serahkan surat')
  await clerk.choose('Identitas yang sering ditunjukkan', 'KTP')
  await clerk.go('Catat serah terima')
  await clerk.completeSteps()
  await shown('Permohonan ini sudah selesai.')
})
