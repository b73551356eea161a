import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { resourcesFolder } from './folders.ts'

/** The shipped decree 188.45/50/416-106/2023 as its file; edits must find what they replace. */
export function decreeText(...edits: readonly (readonly [from: string | RegExp, to: string])[]): string {
  const text = readFileSync(join(resourcesFolder, 'catalogue/mojokerto-kab/mojokerto-kab-50-2023.yaml'), 'utf8')
  return edits.reduce((before, [from, to]) => {
    const after = before.replace(from, to)
    if (after === before) throw new Error(`Nothing to replace: ${from}`)
    return after
  }, text)
}

export const nextVersion = ['version: 1', 'version: 2'] as const

/** A small standard of an office that has none. */
export const ownStandardText = `
id: dinsos-contoh-1-2026
version: 1
decree:
  number: 400.9/1/DINSOS/2026
  numberAsPrinted: 400.9/1/DINSOS/2026
  title: Standar Pelayanan Dinas Sosial Contoh
  issuedOn: 2026-01-05
  issuedAt: Contoh
  signatory:
    name: Contoh Kepala Dinas
    title: Kepala Dinas Sosial
letterhead:
  name: Dinas Sosial Contoh
  government: Pemerintah Kabupaten Contoh
  address: Jalan Contoh Nomor 1
  letterheadLines:
    - PEMERINTAH KABUPATEN CONTOH
    - DINAS SOSIAL
complaintContacts: {}
services:
  - id: contoh-surat-keterangan
    ordinal: "1"
    name: Surat Keterangan Contoh
    nameAsPrinted: SURAT KETERANGAN CONTOH
    shortName: Surat keterangan contoh
    category: certificate
    requirements:
      - id: ktp
        no: "1"
        text: Fotokopi KTP
        label: KTP
        document: KTP
        form: copy
    steps:
      - no: 1
        text: Petugas memeriksa berkas
        actors:
          - Petugas
    duration:
      text: 30 Menit
      max: 30
      unit: minute
    fee: Tidak dipungut biaya
    feeAmount: 0
    products:
      - name: Surat Keterangan
        kind: certificate
    complaintHandling:
      text: Melalui kotak pengaduan
    staff:
      count: 2
    serviceGuarantee: Diselesaikan tepat waktu
    safetyGuarantee: Arsip tersimpan aman
    performanceEvaluation: Setiap tahun
`
