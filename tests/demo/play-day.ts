import { cp, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Clerk } from '../support/clerk.ts'
import { projectFolder } from '../support/folders.ts'
import { openWindow } from '../support/open-window.ts'
import { startPrivateCups } from '../support/private-cups.ts'
import { Album } from './album.ts'
import { playAfternoon, playMorning } from './day.ts'
import { printSummary, summarise } from './summary.ts'

const folder = join(projectFolder, 'out', 'demo')

/** One day of a counter, played through the real window; what it leaves behind lies in out/demo. */
await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
const cups = await startPrivateCups(['Loket-Tiket', 'Loket-F4'])
try {
  const window = await openWindow({ folder, outputFolder: join(folder, 'output'), environment: cups.env })
  try {
    const clerk = new Clerk(window.page)
    const album = new Album(window.page, join(folder, 'screens'))
    await clerk.setUp('Dinas Sosial Kabupaten Mojokerto', { tickets: 'Loket-Tiket', letters: 'Loket-F4' }, name =>
      album.take(name),
    )
    try {
      await playMorning(clerk, album)
      await playAfternoon(clerk, album)
    } catch (error) {
      await album.take('where-it-stopped')
      throw error
    }
    await cp(cups.printedFolder, join(folder, 'printed'), { recursive: true })
    printSummary(await summarise(folder, album.pictures))
  } finally {
    await window.close()
  }
} finally {
  await cups.stop()
}
