import { afterEach, describe, expect, it, vi } from 'vitest'
import { readJob, readJobId, readMediaNames, readQueues } from '../../../src/main/paper/cups-answers.ts'
import { cupsMedia } from '../../../src/main/paper/cups-media.ts'
import { cupsQueues, spoolOnCups } from '../../../src/main/paper/spool-cups.ts'

// As CUPS 2.4 printed them.
const status = `printer Loket-A4 is idle.  enabled since Mon Nov 23 09:05:11 2026
printer Loket-Mati disabled since Mon Nov 23 09:05:11 2026 -
	kertas habis
printer Loket-Roll now printing Loket-Roll-3.  enabled since Mon Nov 23 09:05:11 2026
	Sending data to printer.
printer Loket-Tolak is idle.  enabled since Mon Nov 23 09:05:11 2026
	ditolak
Loket-A4 accepting requests since Mon Nov 23 09:05:11 2026
Loket-Mati accepting requests since Mon Nov 23 09:05:11 2026
Loket-Roll accepting requests since Mon Nov 23 09:05:11 2026
Loket-Tolak not accepting requests since Mon Nov 23 09:05:11 2026 -
	ditolak
`
const jobs = `Loket-A4-11             root              1024   Mon Nov 23 09:05:12 2026
	Status: 
	Alerts: job-canceled-by-user
	queued for Loket-A4
Loket-A4-1              root              1024   Mon Nov 23 09:05:12 2026
	Alerts: job-completed-successfully
	queued for Loket-A4
Loket-A4-12             root              1024   Mon Nov 23 09:05:12 2026
	Alerts: none
	queued for Loket-A4
Loket-A4-13             root              1024   Mon Nov 23 09:05:12 2026
	Alerts: aborted-by-system
	queued for Loket-A4
`

describe('the answers of CUPS', () => {
  it('name every queue with its state', () => {
    expect(readQueues(status)).toEqual([
      { name: 'Loket-A4', isEnabled: true, isAccepting: true, isPrinting: false },
      { name: 'Loket-Mati', isEnabled: false, isAccepting: true, isPrinting: false },
      { name: 'Loket-Roll', isEnabled: true, isAccepting: true, isPrinting: true },
      { name: 'Loket-Tolak', isEnabled: true, isAccepting: false, isPrinting: false },
    ])
    expect(readQueues('')).toEqual([])
  })

  it('give the job its id', () => {
    expect(readJobId('request id is Loket-A4-12 (0 file(s))\n')).toBe('Loket-A4-12')
    expect(readJobId('lp: Error - The printer or class does not exist.\n')).toBeNull()
  })

  it('tell how the spooler has a job, and mistake none for another', () => {
    expect(
      ['Loket-A4-1', 'Loket-A4-12', 'Loket-A4-11', 'Loket-A4-13', 'Loket-A4-2'].map(id => readJob(jobs, id)),
    ).toEqual(['spooled', 'spooled', 'lost', 'lost', 'absent'])
  })

  it('list the papers of a queue', () => {
    const options = 'PageSize/Page Size: Custom.WIDTHxHEIGHT *A4 Folio\nResolution/Output Resolution: 150dpi *300dpi\n'
    expect(readMediaNames(options)).toEqual(['Custom.WIDTHxHEIGHT', 'A4', 'Folio'])
    expect(readMediaNames('')).toEqual([])
  })
})

describe('the paper asked of a queue', () => {
  const any = 'Custom.WIDTHxHEIGHT'

  it.each([
    [210, 297, ['Letter', 'A4'], 'A4'],
    [297, 210, ['Letter', 'A4'], 'A4'],
    [215, 330, ['A4', 'Folio', any], 'Folio'],
    [215, 330, ['A4', any], 'Custom.215x330mm'],
    [215, 330, ['A4', 'Letter'], null],
    [105, 148, ['A4', 'A6'], 'A6'],
    [297, 420, ['A4', 'A3'], 'A3'],
    [297, 420, ['A4', any], 'Custom.297x420mm'],
    [80, 43.6, ['A4', any], 'Custom.80x44mm'],
    [210, 297, [], null],
  ])('for %d × %d mm among %j is %s', (widthMm, heightMm, known, media) => {
    expect(cupsMedia(widthMm, heightMm, known)).toBe(media)
  })
})

describe('a computer without a print service that answers', () => {
  afterEach(() => vi.unstubAllEnvs())

  it('is told so in words that say what to do', async () => {
    vi.stubEnv('CUPS_SERVER', 'localhost:1')
    const refusal = { ok: false, failure: 'spooler-missing', detail: expect.stringContaining('Hidupkan layanan cetak') }
    expect(await cupsQueues()).toEqual(refusal)
    const order = { printer: 'Loket-A4', copies: 1, jobName: 'L-1', widthMm: 210, heightMm: 297 }
    expect(await spoolOnCups(Buffer.from('%PDF-1.4'), order)).toEqual(refusal)
  })
})
