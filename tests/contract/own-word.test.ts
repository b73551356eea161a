import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { eventsOf } from '../support/audit-events.ts'
import { acceptedResident, completeDraft, HEALTH_COST_SERVICE } from '../support/letters.ts'
import { base64, line, officeWord, tableOf, withParts } from '../support/office-word.ts'
import { type OpenCounter, openCounter } from '../support/open-counter.ts'
import { wordParts, wordText } from '../support/read-paper.ts'

const KIND = 'health-cost-recommendation'

let counter: OpenCounter
beforeEach(async () => {
  counter = await openCounter()
})
afterEach(() => counter.close())

const wordWith = async (...lines: string[]) => base64(await officeWord({ body: lines.map(text => line(text)) }))
const check = async (...lines: string[]) =>
  counter.done('letter-template.check-word', { kind: KIND, file: await wordWith(...lines) })
const use = async (...lines: string[]) =>
  counter.done('letter-template.use-word', { kind: KIND, file: await wordWith(...lines), missingIsMeant: true })
const inUse = async () => (await counter.done('letter-template.read', { kind: KIND })).word
const drafted = async () => {
  const { applicationId } = await acceptedResident(counter, HEALTH_COST_SERVICE)
  return completeDraft(counter, applicationId, KIND)
}
const saved = async (letterId: string, kind: 'letter' | 'letter-archive' = 'letter') => {
  const { path } = await counter.done('paper.save', { document: { kind, letterId }, format: 'docx' })
  return wordText(wordParts(await readFile(path))['word/document.xml'] ?? '')
}

describe('an office’s own Word file', () => {
  it('is checked: known names, unknown ones with what was probably meant, and what is missing', async () => {
    const checked = await check(
      'Nomor {{Nomor}}',
      'Pasien {{Pasien}} NIK {{Pasien.NIKK}}',
      '{{Nama ibu tiri}} {{Kantor.nama',
    )
    expect(checked.names).toEqual(['Nomor', 'Pasien'])
    expect(checked.unknown).toEqual([
      {
        name: 'Pasien.NIKK',
        place: expect.stringMatching(/^isi surat, pada “.*\{\{Pasien\.NIKK\}\}/),
        problem: 'Isian ini tidak dikenal.',
        nearest: 'Pasien.NIK',
      },
      expect.objectContaining({ name: 'Nama ibu tiri' }),
      expect.objectContaining({ name: 'Kantor.nama', problem: expect.stringMatching(/belum ditutup/) }),
    ])
    expect(checked.missing).toEqual(expect.arrayContaining(['Tanggal surat', 'Penanda tangan']))
    expect(checked.missing).not.toContain('Pasien')
    expect(await inUse()).toBeNull()
  })

  it.each([
    ['an unknown name', '{{Nomor}} {{Nama ibu tiri}}', 'names-unknown', /\{\{Nama ibu tiri\}\} di isi surat/],
    ['braces left open', '{{Nomor}} {{Pasien', 'names-unknown', /belum ditutup/],
    ['no name at all', 'Surat kosong', 'word-unusable', /kurung kurawal ganda/],
  ])('with %s is refused, also where what is missing is meant', async (_what, text, refusal, detail) => {
    const input = { kind: KIND, file: await wordWith(text), missingIsMeant: true }
    expect(await counter.call('letter-template.use-word', input)).toMatchObject({
      refusal,
      detail: expect.stringMatching(detail),
    })
    expect(await inUse()).toBeNull()
  })

  it('that is an old .doc is refused with the way to mend it', async () => {
    const file = base64(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))
    const told = { refusal: 'word-unusable', detail: expect.stringMatching(/\(\.doc\).*Simpan Sebagai/) }
    expect(await counter.call('letter-template.check-word', { kind: KIND, file })).toMatchObject(told)
    expect(await counter.call('letter-template.use-word', { kind: KIND, file })).toMatchObject(told)
  })

  it('with pictures up to 5 MB is taken, above that refused in a sentence of its own', async () => {
    const plain = await officeWord({ body: [line('{{Nomor}}')] })
    const withPicture = (bytes: number) =>
      base64(withParts(plain, { 'word/media/foto.jpg': Uint8Array.from(randomBytes(bytes)) }))
    const input = { kind: KIND, file: withPicture(4.9 * 1024 * 1024), missingIsMeant: true }
    await counter.done('letter-template.use-word', input)
    expect((await inUse())?.size).toBeGreaterThan(4.9 * 1024 * 1024)
    const larger = { kind: KIND, file: withPicture(5.1 * 1024 * 1024) }
    expect(await counter.call('letter-template.check-word', larger)).toMatchObject({
      refusal: 'word-unusable',
      detail: expect.stringMatching(/lebih dari 5 MB/),
    })
  })

  it('of another kind of paper is not found', async () => {
    const input = { kind: 'no-such-letter', file: await wordWith('{{Nomor}}') }
    expect(await counter.call('letter-template.check-word', input)).toMatchObject({ refusal: 'not-found' })
  })

  it('that lacks what every letter has is used only where that is meant', async () => {
    const file = await wordWith('{{Nomor}} {{Pasien}}')
    const refusal = await counter.call('letter-template.use-word', { kind: KIND, file })
    expect(refusal).toMatchObject({ refusal: 'names-missing', detail: expect.stringMatching(/Tanggal surat/) })
    await counter.done('letter-template.use-word', { kind: KIND, file, missingIsMeant: true })
    expect(await inUse()).toMatchObject({
      by: 'Rini Contoh',
      names: 2,
      missing: expect.arrayContaining(['Tanggal surat']),
    })
    const listed = await counter.done('letter-template.list', {})
    expect(listed.filter(({ wordSince }) => wordSince !== null).map(({ kind }) => kind)).toEqual([KIND])
  })

  it('takes the names of a table only in its rows', async () => {
    const kind = 'registry-printout'
    const name = '{{Anggota keluarga yang tercatat.Nama}}'
    const inRow = base64(await officeWord({ body: [tableOf([name])] }))
    const outside = base64(await officeWord({ body: [line(name)] }))
    expect(await counter.done('letter-template.check-word', { kind, file: inRow })).toMatchObject({ unknown: [] })
    expect((await counter.done('letter-template.check-word', { kind, file: outside })).unknown).toEqual([
      expect.objectContaining({ problem: expect.stringMatching(/di dalam baris tabel/) }),
    ])
  })
})

describe('a letter of that kind', () => {
  it('is the filled office file once it is final, and the program’s own page as a draft and in the archive', async () => {
    await use('BENTUK KANTOR {{Nomor}} untuk {{Pasien:huruf besar}}, {{Penanda tangan.nama}}')
    const letterId = await drafted()
    expect(await counter.done('letter.read', { letterId })).toMatchObject({ ownWord: true })
    expect(await saved(letterId)).not.toContain('BENTUK KANTOR')
    const { numberText } = await counter.done('letter.finalise', { letterId })
    expect(await saved(letterId)).toBe(`BENTUK KANTOR ${numberText} untuk SITI CONTOH, Contoh Kepala Dinas`)
    expect(await saved(letterId, 'letter-archive')).not.toContain('BENTUK KANTOR')
    const page = await counter.done('paper.preview', { document: { kind: 'letter', letterId } })
    expect(page.html).not.toContain('BENTUK KANTOR')
  })

  it('keeps the file, the signer and the words it became final with', async () => {
    await use('LAMA {{Kantor.nama}} {{Penanda tangan.nama}}')
    const letterId = await drafted()
    await counter.done('letter.finalise', { letterId })
    const before = await saved(letterId)
    await use('BARU {{Kantor.nama}}')
    expect(await saved(letterId)).toBe(before)
    await counter.done('letter-template.drop-word', { kind: KIND })
    await counter.reopen()
    expect(await saved(letterId)).toBe(before)
    expect(before).toBe('LAMA Dinas Sosial Kabupaten Mojokerto Contoh Kepala Dinas')
    expect(await counter.done('letter.read', { letterId })).toMatchObject({ ownWord: true })
  })

  it('hinders no closing of the day and is nothing left undone, for Word prints it', async () => {
    await use('{{Nomor}}')
    const letterId = await drafted()
    await counter.done('letter.finalise', { letterId })
    const { differences } = await counter.done('closing.reconcile', { date: '2026-11-23' })
    expect(differences.filter(difference => difference.letterId === letterId)).toEqual([
      expect.objectContaining({ blocks: false, detail: expect.stringMatching(/dicetak dari Word/) }),
    ])
    const unfinished = await counter.done('unfinished.list', {})
    expect(unfinished.filter(one => one.letterId === letterId)).toEqual([])
  })

  it('is the program’s own page again once the file is dropped', async () => {
    await use('BENTUK KANTOR {{Nomor}}')
    await counter.done('letter-template.drop-word', { kind: KIND })
    expect(await counter.call('letter-template.drop-word', { kind: KIND })).toMatchObject({ refusal: 'not-own' })
    const letterId = await drafted()
    await counter.done('letter.finalise', { letterId })
    expect(await counter.done('letter.read', { letterId })).toMatchObject({ ownWord: false })
    expect(await saved(letterId)).not.toContain('BENTUK KANTOR')
  })
})

it('leaves an audit event that says the names and the hash, never the file', async () => {
  await use('Isi rahasia kantor {{Nomor}}')
  const events = (await eventsOf(counter)).filter(({ entry }) => entry === 'letter-template.use-word')
  expect(events.map(({ subject }) => subject).sort()).toEqual(['own_word', 'word_file'])
  expect(events.find(({ subject }) => subject === 'word_file')?.after).toMatch(/"content":"changed"/)
  expect(JSON.stringify(events).length).toBeLessThan(3000)
})

it('gives the wording as a file to begin with, which can be used as it is', async () => {
  const { path } = await counter.done('letter-template.save-word-sample', { kind: KIND, shown: 0 })
  expect(path).toMatch(/contoh-health-cost-recommendation\.docx$/)
  const file = base64(await readFile(path))
  expect(await counter.done('letter-template.check-word', { kind: KIND, file })).toMatchObject({ unknown: [] })
  await counter.done('letter-template.use-word', { kind: KIND, file, missingIsMeant: true })
  const letterId = await drafted()
  await counter.done('letter.finalise', { letterId })
  const text = await saved(letterId)
  expect(text).toContain('Siti Contoh')
  expect(text).not.toMatch(/\{\{|\}\}/)
})
