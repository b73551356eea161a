import { expect, it } from 'vitest'
import { healthNotes, sizeText } from '../../../src/renderer/frame/health-notes.ts'

const MB = 1024 * 1024
const NOW = '2026-11-23T03:00:00.000Z'
const disk = { place: 'data', folder: '/data', room: 'enough', freeBytes: 900 * MB, filledBy: [] } as const
const notes = (...disks: Parameters<typeof healthNotes>[0]['disks']) => healthNotes({ disks, clock: null }, NOW, 'WIB')

it('says nothing while all is well', () => {
  expect(notes({ ...disk, filledBy: [] })).toEqual([])
})

it('names what is left, what to do and what of ours fills the disk', () => {
  const copies = { what: 'copies' as const, folder: '/backups', bytes: 1.25 * 1024 * MB, files: 1140 }
  const [low] = notes({ ...disk, room: 'low', freeBytes: 320.9 * MB, filledBy: [copies] })
  expect(low).toMatchObject({
    tone: 'attention',
    text: 'Disk data mulai penuh, sisa 320 MB.',
    filledBy: [{ what: 'Salinan cadangan', size: '1,3 GB, 1.140 berkas', folder: '/backups' }],
  })
  expect(low?.steps.join(' ')).not.toContain('Pindahkan surat')
  const outputs = { ...copies, what: 'outputs' as const }
  const [scarce] = notes({ ...disk, room: 'scarce', freeBytes: 3 * MB, filledBy: [outputs] })
  expect(scarce).toMatchObject({
    tone: 'problem',
    text: 'Disk data hampir habis, sisa 3 MB. Tamu masih dapat didaftarkan; salinan berkala berhenti sampai ada tempat.',
  })
  expect(scarce?.steps.join(' ')).toContain('Pindahkan surat')
})

it('says that the counter goes on where only the output folder does not answer', () => {
  const [note] = notes({ place: 'output', folder: '//kantor/hasil', room: null, freeBytes: null, filledBy: [] })
  expect(note).toMatchObject({ about: 'output', tone: 'attention', text: expect.stringContaining('tetap berjalan') })
})

it('writes sizes as they are read here', () => {
  expect([sizeText(0), sizeText(49.9 * MB), sizeText(2048 * MB)]).toEqual(['0 MB', '49 MB', '2 GB'])
})
