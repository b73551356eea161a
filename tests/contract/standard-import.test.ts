import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { onlyApplication, registration } from '#tests/support/day.ts'
import { type OpenCounter, openCounter } from '#tests/support/open-counter.ts'
import { decreeText, nextVersion, ownStandardText } from '#tests/support/standard-text.ts'

const SERVICE = 'mjk-kab-rekomendasi-biakesmaskin'
const DECREE = 'mojokerto-kab-50-2023'
const days = { validFrom: '2026-11-23', validUntil: null }

/** Each line is nine times the line before. */
const bomb = Array.from({ length: 12 }, (_, level) =>
  level === 0
    ? 'a0: &a0 [x]'
    : `a${level}: &a${level} [${Array(9)
        .fill(`*a${level - 1}`)
        .join(', ')}]`,
).join('\n')

let counter: OpenCounter
beforeEach(async () => {
  counter = await openCounter()
})
afterEach(() => counter.close())

const newApplication = async (serviceId: string) => {
  const { visitId } = await counter.done('visit.register', registration('Siti Contoh', { serviceIds: [serviceId] }))
  return { visitId, ...(await onlyApplication(counter, visitId)) }
}

describe('a file that cannot be imported', () => {
  it.each<[string, string, RegExp]>([
    ['nothing at all', ' \n', /kosong/],
    ['something else than YAML', 'id: [1, 2', /^Baris 1.*YAML/],
    ['a field twice', decreeText(['version: 1', 'version: 2\nversion: 3']), /^Baris 6: .*dua kali/],
    ['references that multiply', bomb, /berlapis-lapis/],
    [
      'a tag',
      decreeText(nextVersion, ['  title:', '  title: !!js/function']),
      /^Baris \d+: .*tanda seru|^Baris \d+: .*\(!\)/,
    ],
    ['two documents', `${decreeText(nextVersion)}\n---\nid: lain\n`, /lebih dari satu dokumen/],
    ['a text without end', `id: ${'x'.repeat(500_000)}`, /terlalu besar/],
    [
      'a nesting without end',
      `id: ${'['.repeat(60_000)}${']'.repeat(60_000)}`,
      /^Baris 1: isinya bersarang terlalu dalam/,
    ],
    ['the version that is there', decreeText(), /^Baris 5 \(version\): versi 1 sudah ada, tulis 2/],
    [
      'a service without its fee',
      decreeText(nextVersion, ['    fee: Gratis\n', '']),
      /\(services\[0\]\.fee\): belum diisi/,
    ],
    ['an unknown field', decreeText(nextVersion, ['  title:', '  judul: x\n  title:']), /\(decree\): .*judul/],
    ['a day that is none', decreeText(nextVersion, ['issuedOn: 2023-01-04', 'issuedOn: 2023-02-30']), /issuedOn/],
    [
      'an id twice',
      decreeText(nextVersion, ['- id: mjk-kab-sk-buku-tabungan-kks', '- id: mjk-kab-sk-terdaftar-dtks']),
      /\(services\[1\]\.id\): mjk-kab-sk-terdaftar-dtks sudah dipakai/,
    ],
    [
      'the id of another office’s service',
      decreeText(nextVersion, ['- id: mjk-kab-sk-buku-tabungan-kks', '- id: sry-kab-dtks-pkh-sembako']),
      /\(services\[1\]\.id\): sry-kab-dtks-pkh-sembako sudah dipakai dalam keputusan 400\.9\/60/,
    ],
    [
      'the id of a service of the other decree',
      decreeText(nextVersion, ['- id: mjk-kab-sk-buku-tabungan-kks', '- id: mjk-kab-bantuan-disabilitas']),
      /keputusan 188\.45\/44\/416-106\/2023/,
    ],
    [
      'the id of another office’s decree',
      decreeText(nextVersion, [`id: ${DECREE}`, 'id: seruyan-kab-60-2024']),
      /kantor lain/,
    ],
    [
      'a requirement that is its own parent',
      decreeText(nextVersion, ['parent: ktp-kk', 'parent: ktp']),
      /menjadi induk bagi dirinya|tidak ada|lebih dahulu/,
    ],
    [
      'a secret service without a neutral name',
      decreeText(nextVersion, ['    registryCheck: true', '    confidential: true\n    registryCheck: true']),
      /\(services\[\d\]\.neutralName\): layanan rahasia harus memiliki nama netral/,
    ],
  ])('%s is named with its place and its mend', async (_case, text, sentence) => {
    const { faults, preview } = await counter.done('standard.check-file', { text })
    expect(preview).toBeNull()
    expect(faults[0]?.sentence).toMatch(sentence)
    const refusal = await counter.call('standard.import', { text, ...days })
    expect(refusal).toMatchObject({ ok: false, refusal: 'standard-unusable' })
    expect(await counter.done('standard.list', {})).toHaveLength(2)
  })

  it('names every fault, each with the line it stands on', async () => {
    const text = decreeText(nextVersion, ['    fee: Gratis\n', ''], ['feeAmount: 0', 'feeAmount: nol'])
    const { faults } = await counter.done('standard.check-file', { text })
    const lines = text.split('\n')
    expect(faults.map(({ path }) => path)).toEqual(['services[0].fee', 'services[0].feeAmount'])
    expect(lines[(faults[1]?.line ?? 0) - 1]).toContain('feeAmount: nol')
  })

  it('that ends before it begins', async () => {
    const refusal = await counter.call('standard.import', {
      text: decreeText(nextVersion),
      validFrom: '2026-11-23',
      validUntil: '2026-11-22',
    })
    expect(refusal).toMatchObject({ ok: false, refusal: 'dates-reversed' })
  })
})

describe('a new version', () => {
  const changed = decreeText(
    nextVersion,
    [/duration:\n {6}text: 15 – 20 Menit/, 'duration:\n      text: 45 Menit'],
    ['name: Surat Keterangan Terdaftar', 'name: Keterangan Terdaftar'],
  )

  it('is shown before it is kept: what comes, what changes, what goes', async () => {
    const { preview } = await counter.done('standard.check-file', { text: changed })
    expect(preview).toMatchObject({
      version: 2,
      validFrom: '2026-11-23',
      replaces: [{ standardId: DECREE, version: 1 }],
      added: [],
      gone: [],
      unchanged: 2,
    })
    expect(preview?.changed).toHaveLength(1)
  })

  it('holds for new applications; one that has begun keeps its own', async () => {
    const before = await newApplication('mjk-kab-sk-terdaftar-dtks')
    await counter.done('standard.import', { text: changed, ...days })
    const after = await newApplication('mjk-kab-sk-terdaftar-dtks')
    expect(after.serviceName).toMatch(/^Keterangan/)
    expect(before.serviceName).toMatch(/^Surat Keterangan/)
    expect((await onlyApplication(counter, before.visitId)).serviceName).toBe(before.serviceName)
    const listed = await counter.done('standard.list', {})
    expect(listed.map(({ standardId, version, standing }) => [standardId, version, standing])).toEqual([
      ['mojokerto-kab-44-2023', 1, 'in-force'],
      [DECREE, 2, 'in-force'],
      [DECREE, 1, 'replaced'],
    ])
  })

  it('waits for its first day', async () => {
    await counter.done('standard.import', { text: changed, validFrom: '2026-11-24', validUntil: null })
    expect((await newApplication('mjk-kab-sk-terdaftar-dtks')).serviceName).toMatch(/^Surat Keterangan/)
    counter.clock.advance(24 * 60)
    await counter.signIn()
    expect((await newApplication('mjk-kab-sk-terdaftar-dtks')).serviceName).toMatch(/^Keterangan/)
  })

  it('stays after a restart, and its past version can still be read', async () => {
    await counter.done('standard.import', { text: changed, ...days })
    await counter.reopen()
    const now = await counter.done('standard.read-service', { serviceId: 'mjk-kab-sk-terdaftar-dtks' })
    const past = await counter.done('standard.read-service', {
      serviceId: 'mjk-kab-sk-terdaftar-dtks',
      of: { standardId: DECREE, version: 1 },
    })
    expect([now.decree.version, now.decree.standing]).toEqual([2, 'in-force'])
    expect([past.decree.version, past.decree.standing]).toEqual([1, 'replaced'])
  })

  it('is taken back as long as nothing began with it', async () => {
    const { id } = await counter.done('standard.import', { text: changed, ...days })
    await counter.done('standard.withdraw', { id })
    expect((await newApplication('mjk-kab-sk-terdaftar-dtks')).serviceName).toMatch(/^Surat Keterangan/)
    const again = await counter.done('standard.import', { text: changed, ...days })
    await newApplication('mjk-kab-sk-terdaftar-dtks')
    expect(await counter.call('standard.withdraw', { id: again.id })).toMatchObject({ ok: false, refusal: 'in-use' })
    expect((await counter.done('standard.list', {})).find(({ imported }) => imported)?.imported?.used).toBe(true)
  })

  it('is begun from the file of the version in force, which carries the next number', async () => {
    const { path } = await counter.done('standard.save-copy', { standardId: DECREE, version: 1 })
    const text = await readFile(path, 'utf8')
    expect(text).toBe(decreeText(nextVersion))
    const { faults, preview } = await counter.done('standard.check-file', { text })
    expect([faults, preview?.unchanged]).toEqual([[], 3])
  })
})

describe('a later decree', () => {
  it('takes the place of the one that it supersedes, with the same services', async () => {
    const text = decreeText(
      [`id: ${DECREE}`, 'id: mojokerto-kab-1-2026'],
      [/\n {2}number: .*/, '\n  number: 188.45/1/416-106/2026\n  supersedes: 188.45/50/416-106/2023'],
      ['issuedOn: 2023-01-04', 'issuedOn: 2026-11-02'],
    )
    await counter.done('standard.import', { text, ...days })
    const services = await counter.done('catalogue.list-services', { officeId: 'mojokerto-kab' })
    expect(services.filter(({ id }) => id === SERVICE).map(({ decreeNumber }) => decreeNumber)).toEqual([
      '188.45/1/416-106/2026',
    ])
  })
})

describe('an office without a shipped decree', () => {
  it('starts with a standard of its own', async () => {
    const own = await openCounter({ officeId: null })
    try {
      expect(await own.done('standard.list', {})).toEqual([])
      await own.done('standard.import', { text: ownStandardText, validFrom: '2026-01-05', validUntil: '2026-12-31' })
      const [service] = await own.done('catalogue.list-services', { officeId: 'own' })
      expect(service).toMatchObject({ id: 'contoh-surat-keterangan', validUntil: '2026-12-31', expired: false })
      const { components, decree } = await own.done('standard.read-service', { serviceId: 'contoh-surat-keterangan' })
      expect(components.map(({ letter }) => letter).join('')).toBe('abcdefghijklmn')
      expect(decree.standing).toBe('in-force')
    } finally {
      await own.close()
    }
  })
})
