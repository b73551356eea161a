import type { Clerk, Particulars } from '../support/clerk.ts'
import type { Album } from './album.ts'
import { particulars, visitors } from './visitors.ts'

/** Nine visitors come; priority goes first, one file is incomplete, one visitor does not answer the call. */
export async function playMorning(clerk: Clerk, album: Album): Promise<void> {
  await album.take('empty-counter')
  const { siti, maruf, sarmi, budi, slamet, wati, joko, ngatini, rudi } = visitors
  await clerk.fillVisitor(siti)
  await album.take('new-visitor')
  await clerk.go('Daftarkan dan cetak')
  for (const visitor of [maruf, budi, sarmi, slamet, wati, rudi, ngatini]) await clerk.register(visitor)
  await album.take('number')
  await clerk.register(joko)
  await clerk.press('Escape')
  await album.take('waiting')

  await serveWithLetter(clerk, { particulars: particulars.sarmi }, letterOfRegister)
  await aid(clerk)
  await album.take('aid-steps')
  await serveWithLetter(clerk, { particulars: particulars.siti, album }, letterOfRegister)
  await serveWithLetter(clerk, { particulars: particulars.maruf }, letterOfCard)
  await incomplete(clerk, album)
  await aid(clerk)
  await complain(clerk, album)
  await absent(clerk)
  await question(clerk)
}

/** The incomplete file comes back complete, two more visitors come, and the day is closed. */
export async function playAfternoon(clerk: Clerk, album: Album): Promise<void> {
  await clerk.register({ ...visitors.budi, services: [] }, 'known')
  await album.take('known-visitor')
  await clerk.register(visitors.ahmad)
  await clerk.register(visitors.dewi)
  await serveWithLetter(clerk, { particulars: particulars.budi, registered: 'Belum' }, letterOfHealth)
  await serveWithLetter(clerk, { particulars: particulars.ahmad }, letterOfRegister)
  await aid(clerk)
  await lookAround(clerk, album)
  await clerk.closeDay(name => album.take(name))
}

type Serving = { particulars: Particulars; registered?: 'Ya' | 'Belum'; album?: Album }

/** From the call to the handover of a letter. */
async function serveWithLetter(clerk: Clerk, serving: Serving, fill: (clerk: Clerk) => Promise<void>): Promise<void> {
  const { album } = serving
  await clerk.callNext()
  await clerk.fillIn(serving.particulars)
  await album?.take('person')
  await clerk.checkPapers(serving.registered ? { registered: serving.registered } : {})
  await album?.take('checklist')
  await clerk.go('Terima berkas')
  await clerk.completeSteps()
  await album?.take('steps')
  await clerk.go('Buat surat')
  await fill(clerk)
  await clerk.sheetShown()
  await album?.take('letter-draft')
  await clerk.go('Ambil nomor dan cetak')
  await clerk.save('Simpan PDF')
  await clerk.save('Simpan sebagai Word')
  await album?.take('letter-numbered')
  await clerk.go('Sudah ditandatangani')
  await clerk.go('Serahkan kepada penerima')
  await clerk.choose('Identitas yang sering ditunjukkan', 'KTP')
  await album?.take('handover')
  await clerk.go('Catat serah terima')
  await clerk.completeSteps()
  await album?.take('handed-over')
  await clerk.finish()
}

const letterOfRegister = (clerk: Clerk) => clerk.pick('Keperluan', 'Pendaftaran sekolah')

async function letterOfCard(clerk: Clerk): Promise<void> {
  await clerk.pick('Program', 'Program Keluarga Harapan (PKH)')
  await clerk.pick('Yang diurus', 'Kartu Keluarga Sejahtera (KKS)')
  await clerk.pick('Sebab', 'Hilang')
  await clerk.brought('Surat kehilangan dari Polsek', 'SKTLK/1/XI/2026', 'Polsek Contoh')
  await clerk.choose('Dibuat sebagai surat kepada bank', 'Tidak')
  await clerk.page.getByLabel('Bank penyalur').fill('Bank Contoh')
}

async function letterOfHealth(clerk: Clerk): Promise<void> {
  await clerk.brought('Template usulan dari desa', '470/11/2026', 'Kepala Desa Jabon')
  await clerk.brought('Surat Keterangan Tidak Mampu', '470/12/2026', 'Kepala Desa Jabon')
  await clerk.choose('SKTM diketahui Camat', 'Ya')
  await clerk.page.getByLabel('Puskesmas yang merujuk').fill('Puskesmas Contoh')
  await clerk.brought('Surat rujukan puskesmas', '445/21/2026', 'Puskesmas Contoh')
  await clerk.page.getByLabel('Rumah sakit tujuan').fill('RSUD Contoh')
}

/** A service that gives goods: papers, receipt, every step of the decree. */
async function aid(clerk: Clerk): Promise<void> {
  await clerk.callNext()
  await clerk.checkPapers()
  await clerk.go('Terima berkas')
  await clerk.completeSteps()
  await clerk.finish()
}

async function incomplete(clerk: Clerk, album: Album): Promise<void> {
  await clerk.callNext()
  await clerk.checkPapers({ registered: 'Belum', missing: ['Tidak Mampu'] })
  await album.take('missing-paper')
  await clerk.go('Cetak lembar kekurangan')
  await clerk.finish()
}

async function complain(clerk: Clerk, album: Album): Promise<void> {
  await clerk.callNext()
  await clerk.go('Catat pengaduan')
  await clerk.choose('Jenis pengaduan', 'Bantuan sosial')
  await clerk.page.getByLabel('Pokok pengaduan').fill('Bantuan sembako belum diterima dua bulan')
  await clerk.page
    .getByLabel('Kronologi')
    .fill('Sejak September 2026 kartu tidak terisi. Sudah bertanya kepada pendamping desa.')
  await album.take('complaint')
  await clerk.go('Catat dan cetak')
  await album.take('complaint-receipt')
  await clerk.go('Kembali ke lembar tamu')
  await clerk.finish()
}

async function absent(clerk: Clerk): Promise<void> {
  await clerk.press('Escape')
  await clerk.press('F4')
  await clerk.button('Tamu tidak hadir').click()
  await clerk.page.getByText('Tidak hadir 1').waitFor()
}

async function question(clerk: Clerk): Promise<void> {
  await clerk.callNext()
  await clerk.finish()
}

async function lookAround(clerk: Clerk, album: Album): Promise<void> {
  for (const [place, name] of [
    ['Buku tamu', 'guest-book'],
    ['Agenda surat', 'agenda'],
    ['Pengaturan', 'settings'],
  ] as const) {
    await clerk.goTo(place)
    await album.take(name)
    await clerk.press('Escape')
  }
  await clerk.press('Control+k')
  await clerk.page.getByRole('option', { name: 'Buku tamu' }).waitFor()
  await album.take('palette')
  await clerk.press('Escape')
  await clerk.press('F12')
  await album.take('hidden')
  await clerk.signIn()
}
