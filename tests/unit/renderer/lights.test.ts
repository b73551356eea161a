import { describe, expect, it } from 'vitest'
import { backupLight, printerLight } from '../../../src/renderer/frame/lights.ts'

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
  const made = (at: string) => ({ at, path: '/cadangan', sha256: 'x' })

  it('tells how old a fresh backup is', () => {
    expect(backupLight(made('2026-11-23T08:48:00.000Z'), now)).toMatchObject({
      tone: 'ok',
      text: 'Cadangan aman, 12 menit lalu',
    })
  })

  it('asks for attention from the second day on, and when there is none', () => {
    expect(backupLight(made('2026-11-20T09:00:00.000Z'), now)).toMatchObject({ tone: 'attention' })
    expect(backupLight(null, now)).toMatchObject({ tone: 'attention', text: 'Belum ada cadangan' })
  })
})
