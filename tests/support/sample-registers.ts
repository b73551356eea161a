import { join } from 'node:path'
import { loadRegisters } from '#desk/registers/load-registers.ts'
import { type FilledRegister, type RegisterRow, type RegisterSheet, registerSheet } from '#domain/registers/register.ts'
import { resourcesFolder } from './folders.ts'
import { registerHead } from './sample-papers.ts'

/** The shipped registers. */
export const registers = loadRegisters(join(resourcesFolder, 'registers'))

/** A shipped register with these rows, as it goes to paper. */
export function filled(code: string, content: FilledRegister, period = '2026-11-23'): RegisterSheet {
  const register = registers.find(code)
  if (register === null) throw new Error(`There is no register ${code}`)
  return registerSheet(register, period, { ...registerHead, fileTitle: `${register.fileName}-${period}` }, content)
}

/** Obvious test data: nobody of these exists. */
export const guests = (count: number): RegisterSheet =>
  filled('guest-book', {
    rows: Array.from({ length: count }, (_, index): RegisterRow<'visits'> => {
      const isSealed = index % 7 === 6
      return {
        row: String(index + 1),
        number: String(index + 1),
        date: '23 Nov 2026',
        time: '09.41',
        name: isSealed ? 'Tamu layanan C' : `Tamu Contoh ${index + 1}`,
        sex: index % 2 === 0 ? 'P' : 'L',
        address: isSealed ? '' : 'Dusun Contoh RT 02 RW 01, Desa Jabon, Kecamatan Mojoanyar',
        phone: isSealed ? '' : '081200000000',
        purpose: isSealed ? 'Layanan C' : 'Surat Keterangan Terdaftar DTKS',
        meets: '',
        ticket: `A-${String(index + 1).padStart(3, '0')}`,
      }
    }),
  })

const number: RegisterRow<'numbers'> = {
  row: '1',
  serial: '412',
  number: '400.9.14/412/416-106/2026',
  date: '23 Nov 2026',
  addressee: 'Yang bersangkutan',
  about: 'Surat keterangan terdaftar DTKS/DTSEN a.n. Siti Contoh',
  author: 'Rini Contoh',
  signatory: 'Dr. Kepala Contoh, S.Sos., M.Si.',
  copies: '',
  remark: '',
  name: 'Siti Contoh',
  nik: '3516••••••••0001',
  address: 'Desa Contoh',
}

export const agendaRows: readonly RegisterRow<'numbers'>[] = [
  number,
  { ...number, serial: '413', number: '400.9.14/413/416-106/2026', remark: 'Batal: nama pada surat keliru' },
  { ...number, serial: '414', number: '400.9/414/416-106/2026', remark: 'Nomor dari luar: diambil melalui SRIKANDI' },
]

/** One opaque dot, so that a cell with a signature has something to show. */
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

const handover: RegisterRow<'handovers'> = {
  row: '1',
  date: '23 Nov 2026',
  time: '10.05',
  number: '400.9.14/412/416-106/2026',
  title: 'Surat keterangan terdaftar DTKS/DTSEN',
  recipient: 'Siti Contoh',
  relation: 'Yang bersangkutan',
  identity: 'KTP',
  officer: 'Rini Contoh',
  signature: { png: dot },
}

export const handoverRows: readonly RegisterRow<'handovers'>[] = [
  handover,
  { ...handover, row: '2', time: '11.20', number: '', recipient: 'Budi Uji', relation: 'Keluarga', signature: '' },
]

export const complaintRow: RegisterRow<'complaints'> = {
  row: '1',
  number: 'PGD-2026-00004',
  date: '23 Nov 2026',
  time: '10.15',
  channel: 'Tatap muka',
  name: 'Budi Uji',
  sex: 'L',
  address: 'Desa Jabon',
  contact: '',
  matter: 'Bantuan belum diterima sejak bulan Agustus',
  category: 'Bantuan sosial',
  officer: 'Rini Contoh',
}
