import { expect, it } from 'vitest'
import { noticeDue, timeLeftText } from '#domain/breach.ts'

const noticedAt = '2026-11-20T08:15:00.000Z'
const left = (now: string, notifiedOn: string | null = null) => timeLeftText({ noticedAt, notifiedOn }, now, 'WIB')

it('ends three times 24 hours after it was noticed, over a weekend too', () => {
  expect(noticeDue(noticedAt)).toBe('2026-11-23T08:15:00.000Z')
})

it('says in one sentence what is left and until when', () => {
  expect(left(noticedAt)).toBe(
    'Sisa waktu 3 hari: beri tahu paling lambat Senin, 23 November 2026 pukul 15.15 WIB (3×24 jam, UU 27/2022 Pasal 46).',
  )
  expect(left('2026-11-21T03:15:00.000Z')).toMatch(/^Sisa waktu 2 hari 5 jam:/)
  expect(left('2026-11-23T07:05:30.000Z')).toMatch(/^Sisa waktu 1 jam 9 menit:/)
  expect(left('2026-11-23T08:14:30.000Z')).toMatch(/^Sisa waktu kurang dari 1 menit:/)
})

it('says by how much it is late, and no longer counts once people were notified', () => {
  expect(left('2026-11-23T12:15:00.000Z')).toMatch(
    /^Batas pemberitahuan sudah lewat 4 jam; seharusnya paling lambat Senin/,
  )
  expect(left('2026-11-30T00:00:00.000Z', '2026-11-22')).toBe(
    'Pemberitahuan tertulis sudah dikirim pada 22 November 2026.',
  )
})
