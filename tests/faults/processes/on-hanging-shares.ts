import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { registration } from '#tests/support/day.ts'
import { acceptedResident, CERTIFICATE_SERVICE, completeDraft } from '#tests/support/letters.ts'
import { openCounter } from '#tests/support/open-counter.ts'
import { hangingFolder, tell } from '../own-mounts.ts'

/** A counter whose second place and whose output folder lie on shares that stop answering, and answer again. */
const [folder = ''] = process.argv.slice(2)
const VISITORS = 200

export type HangingTold =
  | { about: 'meanwhile'; registered: number; last: string; signedIn: boolean; copyOver: boolean; saveOver: boolean }
  | { about: 'second'; failure: string | null; local: number; second: number }
  | { about: 'save'; ended: string; sentence: string }
  | { about: 'output'; hangs: boolean; told: readonly string[] }
  | { about: 'files'; second: string[]; output: string[] }
const say = (told: HangingTold) => tell(told)

const [second, output] = [join(folder, 'second'), join(folder, 'output')]
await mkdir(second)
await mkdir(output)
const shares = [hangingFolder(second), hangingFolder(output)]
const counter = await openCounter({ folder })
const { settings } = await counter.done('settings.read', {})
await counter.done('settings.save', { ...settings, secondBackupFolder: second })
const { applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE)
const letterId = await completeDraft(counter, applicationId, 'registry-certificate')
await counter.done('letter.finalise', { letterId })
const save = () => counter.call('paper.save', { document: { kind: 'letter', letterId }, format: 'docx' })
const tellSave = (reply: Awaited<ReturnType<typeof save>>) =>
  say({ about: 'save', ended: reply.ok ? 'done' : reply.refusal, sentence: reply.ok ? '' : reply.detail })
const tellSecond = async () => {
  const latest = await counter.done('backup.latest', {})
  const { copies } = await counter.done('backup.list', {})
  const of = (place: string) => copies.filter(copy => copy.place === place).length
  say({ about: 'second', failure: latest?.failure ?? null, local: of('local'), second: of('second') })
}
const tellOutput = async () => {
  const told = await counter.lookAtHealth()
  const { disks } = await counter.done('health.read', {})
  say({ about: 'output', hangs: disks.some(({ room }) => room === null), told })
}

await counter.lookAtHealth()
for (const share of shares) share.hang()
let [copyOver, saveOver] = [false, false]
const copying = counter.keepBackups().finally(() => {
  copyOver = true
})
const saving = save().finally(() => {
  saveOver = true
})
let last = ''
for (let number = 0; number < VISITORS; number += 1)
  last = (await counter.done('visit.register', registration('Siti Contoh'))).ticket?.label ?? ''
await counter.signIn()
say({ about: 'meanwhile', registered: VISITORS, last, signedIn: counter.token !== null, copyOver, saveOver })
tellSave(await saving)
await copying
await tellSecond()
await tellOutput()

// Still hanging: nothing more waits for it, and copies are made here.
counter.clock.advance(15)
await counter.done('visit.register', registration('Budi Uji'))
await counter.keepBackups()
await tellSecond()
tellSave(await save())

for (const share of shares) share.comeBack()
counter.clock.advance(15)
while ((await counter.done('backup.latest', {}))?.failure !== null) await counter.keepBackups()
await tellSecond()
while (!(await save()).ok);
await tellOutput()
const databases = (names: string[]) => names.filter(name => name.endsWith('.db'))
const papers = (names: string[]) => names.filter(name => /\.(docx|part)$/.test(name)).map(name => name.slice(-5))
say({
  about: 'files',
  second: databases(await readdir(second)),
  output: papers(await readdir(output, { recursive: true })),
})
await counter.close()
