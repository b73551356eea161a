import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { StoreCannotOpen } from '#ports/store-failures.ts'
import { openDatabase } from '#store/open-database.ts'
import { registration } from '#tests/support/day.ts'
import { KEY, openCounter } from '#tests/support/open-counter.ts'
import { diskToTakeOff, tell } from '../own-mounts.ts'

/** A counter whose data lies on a disk that is pulled out while it works, put back, and later locked against writing. */
const [folder = ''] = process.argv.slice(2)

export type PulledDiskStep = { step: string; ended: string; files?: string[] }

const [contents, mountPoint] = [join(folder, 'contents'), join(folder, 'disk')]
await mkdir(contents)
await mkdir(mountPoint)
const disk = diskToTakeOff(contents, mountPoint)
disk.putBack()
const counter = await openCounter({ folder: join(mountPoint, 'loket') })
const data = join(mountPoint, 'loket', 'data')

const register = async (step: string, key: string, name = 'Siti Contoh') => {
  const reply = await counter.call('visit.register', registration(name), key)
  tell({ step, ended: reply.ok ? (reply.value.ticket?.label ?? '') : reply.refusal } satisfies PulledDiskStep)
}
const open = async (step: string, mustExist: boolean) => {
  const opened = await openDatabase({ dataFolder: data, key: KEY, mustExist }).catch((error: unknown) => error)
  const files = await readdir(mountPoint, { recursive: true })
  if (!(opened instanceof StoreCannotOpen)) throw opened
  tell({ step, ended: opened.failure, files: step === 'locked' ? [] : files } satisfies PulledDiskStep)
}

await register('before', 'visitor-1')
disk.takeOff()
await register('pulled', 'visitor-2')
await register('pulled, once more', 'visitor-2')
await open('started without the disk', true)
await counter.detach()
disk.putBack()
await counter.reopen()
await register('put back', 'visitor-2')
await register('the one before', 'visitor-1')
tell({ step: 'trail', ended: String((await counter.done('audit.verify', {})).broken.length) } satisfies PulledDiskStep)

await counter.detach()
disk.takeOff()
disk.putBack('ro')
await open('locked', true)
disk.takeOff()
disk.putBack()
await counter.reopen()
await register('unlocked', 'visitor-3')
await counter.close()
