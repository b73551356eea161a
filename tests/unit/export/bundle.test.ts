import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { bundler } from '#export/bundle.ts'
import { readableSheets } from '#export/readable-sheets.ts'
import { sampleDay, trickyNames } from '../../support/sample-day.ts'

const opened = async (name: string) => {
  const { bytes, counts } = await bundler.bundle(sampleDay(name))
  const files = unzipSync(bytes)
  return { bytes, counts, files, manifest: JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())) }
}

describe('the bundle of a day', () => {
  it('names what it holds: office, counter, day, counts and every file with its size and hash', async () => {
    const { manifest, files, counts } = await opened('Siti Contoh')
    expect(manifest).toMatchObject({
      schemaVersion: 1,
      programVersion: '0.0.0-test',
      office: { id: 'mojokerto-kab', name: 'Dinas Sosial Kabupaten Mojokerto' },
      counter: 'Loket 1',
      date: '2026-11-23',
      closedAt: '2026-11-23T08:30:00.000Z',
      counts: { visit: 2, person: 1, ticket: 1, letter_number: 1, complaint: 1 },
    })
    expect(counts).toEqual(manifest.counts)
    expect(Object.keys(files).sort()).toEqual(
      ['manifest.json', ...manifest.files.map(({ name }: { name: string }) => name)].sort(),
    )
    for (const { name, bytes, sha256 } of manifest.files) {
      const content = files[name] ?? new Uint8Array()
      expect(content.byteLength).toBe(bytes)
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256)
    }
  })

  it('has the same bytes for the same day', async () => {
    const first = await opened('Siti Contoh')
    await new Promise(resolve => setTimeout(resolve, 5))
    expect((await opened('Siti Contoh')).bytes).toEqual(first.bytes)
    expect((await opened('Budi Uji')).bytes).not.toEqual(first.bytes)
  })

  it('holds every typed name unchanged in its lines and never as a formula in its workbook', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.constantFrom(...trickyNames), fc.string({ unit: 'binary', minLength: 1, maxLength: 120 })),
        async name => {
          const { files } = await opened(name)
          const [row] = strFromU8(files['tables/person.ndjson'] ?? new Uint8Array()).split('\n')
          expect(JSON.parse(row ?? '').name).toBe(JSON.parse(JSON.stringify(name)))
          const sheets = unzipSync(files['rekap-2026-11-23.xlsx'] ?? new Uint8Array())
          for (const [path, xml] of Object.entries(sheets)) expect(strFromU8(xml), path).not.toMatch(/<f[ >/]/)
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('the sheets of a day', () => {
  const sheet = (name: string) => {
    const found = readableSheets(sampleDay('Siti Contoh')).find(each => each.name === name)
    if (!found) throw new Error(`No sheet ${name}`)
    return found.rows.map(row => Object.fromEntries(row.map((cell, at) => [found.columns[at]?.heading ?? '', cell])))
  }

  it('say in words and in office time what the tables hold as codes and instants', () => {
    expect(sheet('Buku tamu')[0]).toMatchObject({
      No: 1,
      'Nomor antrian': 'P-001',
      Datang: '08.41 WIB',
      Nama: 'Siti Contoh',
      JK: 'P',
      Keperluan: 'Layanan',
      Prioritas: 'Lanjut usia',
    })
    expect(sheet('Antrian')[0]).toMatchObject({ 'Nomor antrian': 'P-001', Keadaan: 'Selesai', Cetak: 'Gagal cetak' })
    expect(sheet('Agenda surat')[0]).toMatchObject({ 'No. urut': 7, Keadaan: 'Dari luar', Tanggal: '23 Nov 2026' })
    expect(sheet('Pengaduan')[0]).toMatchObject({ Jalur: 'SP4N-LAPOR', Jenis: 'Pelayanan', Pelapor: 'Siti Contoh' })
    expect(sheet('Ringkasan')).toContainEqual({ Keterangan: 'Hari', Isi: 'Senin, 23 November 2026' })
  })

  it('give a sealed visit its neutral name and nothing else of the person', () => {
    expect(sheet('Buku tamu')[1]).toMatchObject({
      Nama: 'Tamu layanan C',
      Keperluan: 'Layanan C',
      JK: null,
      Alamat: null,
      'Nomor HP': null,
      Prioritas: null,
      'Datang untuk': null,
    })
  })

  it('show no NIK at all', () => {
    expect(JSON.stringify(readableSheets(sampleDay('Siti Contoh')))).not.toContain('3516014107900001')
  })

  it('are all there, with their headings, on a day on which nothing happened', () => {
    const empty = readableSheets({ ...sampleDay('x'), tables: [] })
    expect(empty.map(({ name }) => name)).toEqual([
      'Ringkasan',
      'Buku tamu',
      'Antrian',
      'Permohonan',
      'Agenda surat',
      'Serah terima',
      'Pengaduan',
    ])
    for (const { columns } of empty) expect(columns.length).toBeGreaterThan(1)
  })
})
