import { describe, expect, it } from 'vitest'
import { type OpenCounter, openCounter, PIN } from '#tests/support/open-counter.ts'

const withCounter = async (officeId: string, play: (counter: OpenCounter) => Promise<void>) => {
  const counter = await openCounter({ officeId })
  try {
    await play(counter)
  } finally {
    await counter.close()
  }
}

describe('the standards of an office', () => {
  it('are its decrees with their days', () =>
    withCounter('pasuruan-kab', async counter => {
      const [decree, ...others] = await counter.done('standard.list', {})
      expect(others).toEqual([])
      expect(decree).toMatchObject({
        number: '000.8.3.2/69/424.077/2024',
        version: 2,
        validFrom: '2024-05-13',
        validUntil: null,
        standing: 'in-force',
        serviceCount: 17,
        hasPledge: false,
        imported: null,
      })
    }))

  it('say that the decree of Seruyan is over, in every list', () =>
    withCounter('seruyan-kab', async counter => {
      const [decree] = await counter.done('standard.list', {})
      expect(decree).toMatchObject({ standing: 'expired', validUntil: '2024-12-31' })
      const services = await counter.done('catalogue.list-services', { officeId: 'seruyan-kab' })
      expect(services.map(({ expired, validUntil }) => [expired, validUntil])).toEqual(
        Array(6).fill([true, '2024-12-31']),
      )
      const read = await counter.done('standard.read-service', { serviceId: 'sry-kab-dtks-pkh-sembako' })
      expect(read.decree.standing).toBe('expired')
    }))

  it('show the slips of the decrees to the administrator alone', () =>
    withCounter('mojokerto-kab', async counter => {
      const serviceId = 'mjk-kab-sk-terdaftar-dtks'
      const seen = await counter.done('standard.read-service', { serviceId })
      expect(seen.notes).toContain('salah ketik (penanganan pengaduan): "SPAN LAPOR" -> "SP4N LAPOR"')
      await counter.done('account.add', { name: 'Petugas Contoh', pin: PIN, roles: ['front-office'] })
      await counter.signIn('Petugas Contoh')
      const unseen = await counter.done('standard.read-service', { serviceId })
      expect(unseen.notes).toBeNull()
      expect(unseen.components).toEqual(seen.components)
      expect((await counter.done('standard.list', {})).map(({ notes }) => notes)).toEqual([null, null])
      expect(await counter.call('standard.check-file', { text: 'id: x' })).toMatchObject({ refusal: 'not-allowed' })
    }))

  it('refuse a service and a paper that they do not hold', () =>
    withCounter('seruyan-kab', async counter => {
      expect(await counter.call('standard.read-service', { serviceId: 'psr-kab-pengaduan' })).toMatchObject({
        refusal: 'unknown-service',
      })
      for (const document of [
        { kind: 'procedure-board', serviceId: 'sry-kab-dtks-pkh-sembako', size: 'A3' },
        { kind: 'service-pledge', standardId: 'seruyan-kab-60-2024', size: 'A4' },
        { kind: 'motto', standardId: 'seruyan-kab-60-2024', size: 'A4' },
      ] as const)
        expect(await counter.call('paper.preview', { document })).toMatchObject({ ok: false, refusal: 'wrong-state' })
    }))
})
