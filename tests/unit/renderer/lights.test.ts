import { describe, expect, it } from 'vitest'
import { backupLight } from '../../../src/renderer/frame/backup-light.ts'
import { printerLight } from '../../../src/renderer/frame/lights.ts'

const settings = {
  officeName: 'Dinas Sosial Contoh',
  government: '',
  letterheadLines: [],
  seat: '',
  zone: 'WIB',
  letterPaper: 'F4',
  ticketPaper: 'roll-80',
  letterPrinter: 'Surat',
  ticketPrinter: 'Tiket',
  counterName: 'Loket 1',
  numberPattern: '',
  unitCode: '',
  registerName: 'DTSEN',
  registerSource: '',
  registerPeriod: '',
  tieredVerification: false,
  idleLockMinutes: 2,
  secondBackupFolder: null,
} as const satisfies Record<string, unknown>
const stored = { ...settings, letterheadLines: [] as string[] }
const ready = (name: string) => ({ name, ready: true, state: 'siap' })

describe('the printer light', () => {
  it('is well when every chosen printer is ready', () => {
    expect(printerLight(stored, [ready('Surat'), ready('Tiket')], false)).toMatchObject({ tone: 'ok' })
  })

  it('names the one that is gone or has stopped', () => {
    expect(printerLight(stored, [ready('Surat')], false).help).toContain('Tiket')
    const stopped = { name: 'Tiket', ready: false, state: 'kertas habis' }
    expect(printerLight(stored, [ready('Surat'), stopped], false)).toMatchObject({ tone: 'problem' })
  })

  it('asks for a choice when none was made', () => {
    const none = { ...stored, letterPrinter: null, ticketPrinter: null }
    expect(printerLight(none, [], false)).toMatchObject({ tone: 'attention', text: 'Printer belum dipilih' })
  })

  it('says so when the printers cannot be read', () => {
    expect(printerLight(stored, undefined, true)).toMatchObject({ tone: 'attention' })
  })
})

describe('the backup light', () => {
  const now = '2026-11-23T09:00:00.000Z'
  const path = '/cadangan/loket.db'
  const made = (elsewhere: string | null, more: object = {}) => ({
    at: '2026-11-23T08:48:00.000Z',
    path,
    sha256: 'x',
    secondFolder: '/cadangan',
    failure: null,
    elsewhere: elsewhere === null ? null : { at: elsewhere, path },
    unsaved: { visits: 12, letterNumbers: 4 },
    ...more,
  })
  const today = '2026-11-23T08:48:00.000Z'
  const friday = '2026-11-20T09:00:00.000Z'

  it('is well while a fresh copy lies on another disk, and tells how old it is', () => {
    expect(backupLight(made(today), now)).toMatchObject({ tone: 'ok', text: 'Cadangan aman, 12 menit lalu' })
  })

  it('is well after a weekend too, where nothing was recorded since', () => {
    const nothing = { unsaved: { visits: 0, letterNumbers: 0 } }
    expect(backupLight(made(friday, nothing), now)).toMatchObject({ tone: 'ok' })
    expect(backupLight(made(friday), now)).toMatchObject({ tone: 'attention', text: 'Cadangan luar 3 hari lalu' })
  })

  it('says how old the copy is and what would be lost, where there is none elsewhere', () => {
    const { tone, help } = backupLight(made(null, { secondFolder: null }), now)
    expect(tone).toBe('attention')
    expect(help).toBe(
      'Folder cadangan kedua belum dipilih. Pilih di layar Cadangan. ' +
        'Salinan terakhir dibuat 12 menit lalu, hanya di disk komputer ini. ' +
        'Bila disk komputer ini rusak sekarang, 12 kunjungan dan 4 nomor surat hilang.',
    )
    expect(backupLight(made(null), now).help).toContain('disk yang sama')
  })

  it.each(['missing', 'not-writable', 'full', 'hangs', 'broken'] as const)(
    'is not well while the second place is %s, however fresh the last copy there',
    failure => {
      const { tone, help } = backupLight(made(today, { failure }), now)
      expect(tone).toBe('attention')
      expect(help).toContain('edua')
      expect(help).toContain('12 menit lalu')
    },
  )

  it('asks for attention when there is none at all', () => {
    expect(backupLight(null, now)).toMatchObject({ tone: 'attention', text: 'Belum ada cadangan' })
  })
})
