import { Clerk } from '#tests/support/clerk.ts'
import { acceptedVisit, onlyApplication, registration } from '#tests/support/day.ts'
import { acceptedResident, CERTIFICATE_SERVICE, finalLetter } from '#tests/support/letters.ts'
import { forget, openWindow } from '#tests/support/open-window.ts'
import { readyCounter } from '#tests/support/ready-counter.ts'

const folder = await readyCounter({}, async counter => {
  const now = counter.clock.now
  const ago = (days: number) => { counter.clock.now = new Date(Date.parse(now) - days * 86_400_000).toISOString() }
  ago(6)
  await acceptedVisit(counter, CERTIFICATE_SERVICE, 'Budi Uji')
  await acceptedVisit(counter, 'mjk-kota-bansos-pkh', 'Ani Contoh Berniat Panjang Sekali')
  await acceptedVisit(counter, 'mjk-kota-pemulangan-mediasi', 'Nama Rahasia')
  await acceptedVisit(counter, 'sry-kab-rekomendasi-izin-lks', 'Yayasan Uji').catch(e => console.log(String(e)))
  ago(1)
  const psr = (await counter.done('catalogue.list-services', { officeId: 'pasuruan-kab' })).slice(0, 17)
  for (const [i, s] of psr.entries()) await acceptedVisit(counter, s.id, `Tamu Contoh ${i}`).catch(e => console.log(s.id, String(e).slice(0, 100)))
  ago(0)
  await acceptedVisit(counter, 'mjk-kota-penggalian-makam-tmp', 'Wati Uji').catch(e => console.log(String(e)))
  const signed = await acceptedResident(counter, CERTIFICATE_SERVICE, 'Siti Contoh')
  await finalLetter(counter, signed.applicationId, 'registry-certificate')
  const v = await counter.done('visit.register', registration('Rudi Uji', { serviceIds: [CERTIFICATE_SERVICE] }))
  const { id } = await onlyApplication(counter, v.visitId)
  await counter.done('checklist.mark', { applicationId: id, requirementId: 'sktm', mark: 'missing' })
  await counter.done('application.return-incomplete', { applicationId: id })
  for (const { day } of (await counter.done('holiday.list', { year: 2027 })).days) await counter.done('holiday.remove', { day })
})
const out = '/tmp/h-clock-shots'
for (const [w, size] of Object.entries({ s: { width: 1366, height: 768 }, l: { width: 1920, height: 1080 } })) {
  const window = await openWindow({ folder, size })
  const clerk = new Clerk(window.page)
  const shot = async (name: string) => { await window.page.waitForTimeout(400); await window.page.screenshot({ path: `${out}/${name}-${w}.png` }) }
  await clerk.signIn()
  await shot('counter')
  await clerk.button('Dikerjakan').click()
  await shot('board-progress')
  await clerk.button('Semua pekerjaan').click()
  await shot('board-all')
  await clerk.button(/^Menunggu instansi lain/).click()
  await shot('board-outside')
  await clerk.goTo('Pengaturan')
  await clerk.button('Hari libur').first().click()
  await shot('holidays')
  await clerk.button('Tambah hari libur').click()
  await shot('holiday-form')
  await clerk.button('Jam kerja').click()
  await shot('hours')
  await window.close()
}
await forget(folder)
