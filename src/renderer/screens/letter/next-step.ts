import { letterDate } from '#domain/business-day.ts'
import { OUTSIDE_NUMBER } from '#domain/letters/template.ts'
import type { Command } from '../../keys.ts'
import type { Letter, Problem } from './letter-facts.ts'

export type NextAct = 'complete' | 'verify' | 'finalise' | 'print' | 'sign' | 'hand-over' | 'leave' | 'replace'

/**
 * What the filled button does now, and the sentence that says why. To `settle` a print that nothing was heard of has no
 * filled button: a stray Enter must not answer for the printer.
 */
export type NextStep = { title: string; text: string } & (
  | { act: NextAct; button: string; hint: Command }
  | { act: 'settle' }
)

/** What is done with a paper that needs nothing more of us; only the applicant's own is handed over at the counter. */
function done(letter: Letter, text: string): NextStep {
  if (letter.goesTo === 'applicant')
    return toHandOver(`${text} Serahkan kepada penerima dan catat di buku serah terima.`)
  return {
    act: 'leave',
    title: letter.goesTo === 'outside' ? 'Kirim ke tujuannya' : 'Simpan dalam berkas',
    text:
      letter.goesTo === 'outside'
        ? `${text} Kirim ke tujuannya, lalu lanjutkan langkah layanannya.`
        : `${text} Lembar ini disimpan dalam berkas permohonan.`,
    button: 'Kembali ke lembar tamu',
    hint: 'main',
  }
}

const toHandOver = (text: string): NextStep => ({
  act: 'hand-over',
  title: 'Siap diserahkan',
  text,
  button: 'Serahkan kepada penerima',
  hint: 'main',
})

const labelOf = (letter: Letter, problem: Problem): string => {
  const [name] = problem.field.split('.')
  return letter.fields.find(field => field.name === name)?.label ?? problem.detail
}

function draftStep(letter: Letter, problems: readonly Problem[]): NextStep {
  const missing = [...new Set(problems.map(problem => labelOf(letter, problem)))]
  if (missing.length > 0) {
    const named = missing.slice(0, 4).join(', ')
    return {
      act: 'complete',
      title: missing.length === 1 ? 'Satu isian belum lengkap' : `${missing.length} isian belum lengkap`,
      text: missing.length > 4 ? `${named}, dan ${missing.length - 4} lagi.` : `${named}.`,
      button: 'Isi yang belum lengkap',
      hint: 'main',
    }
  }
  if (letter.verification.state === 'needed') return verificationStep(letter)
  if (letter.ownWord) return ownWordStep(letter)
  return letter.numbered
    ? {
        act: 'finalise',
        title: 'Siap dinomori',
        text: `${verifiedText(letter)} Nomor berikutnya di buku agenda: ${letter.nextSerial}. Setelah diambil, nomor tidak dapat dipakai lagi.`,
        button: 'Ambil nomor dan cetak',
        hint: 'paper',
      }
    : {
        act: 'finalise',
        title: 'Siap dicetak',
        text: `${numberGiven(letter)} Setelah dicetak, isinya tidak berubah lagi.`,
        button: 'Selesaikan dan cetak',
        hint: 'paper',
      }
}

/** The program’s own page is not the letter here: nothing of it shall reach the printer by a stray key. */
const ownWordStep = (letter: Letter): NextStep => ({
  act: 'finalise',
  title: letter.numbered ? 'Siap dinomori' : 'Siap diselesaikan',
  text: letter.numbered
    ? `${verifiedText(letter)} Nomor berikutnya di buku agenda: ${letter.nextSerial}. Setelah diambil, nomor tidak dapat dipakai lagi.`
    : 'Lembar ini tidak memakai nomor surat. Setelah disimpan, isinya tidak berubah lagi.',
  button: letter.numbered ? 'Ambil nomor dan simpan Word' : 'Selesaikan dan simpan Word',
  hint: 'paper',
})
const numberGiven = ({ fields }: Letter): string =>
  fields.some(({ name }) => name === OUTSIDE_NUMBER)
    ? 'Nomornya diberikan oleh aplikasi atau instansi lain.'
    : 'Lembar ini tidak memakai nomor surat.'

const verifiedText = ({ verification }: Letter): string =>
  verification.by === null ? 'Tanpa pemeriksaan berjenjang.' : `Diperiksa ${verification.by}.`

const verificationStep = ({ verification }: Letter): NextStep =>
  verification.ownDraft
    ? {
        act: 'leave',
        title: 'Menunggu pemeriksaan',
        text: 'Konsep lengkap dan tersimpan. Minta verifikator atau kepala bidang memeriksanya dengan akunnya sendiri.',
        button: 'Kembali ke lembar tamu',
        hint: 'main',
      }
    : {
        act: 'verify',
        title: 'Siap diperiksa',
        text: 'Bandingkan isi surat dengan berkasnya. Paraf Anda dicatat; surat lalu dapat diberi nomor.',
        button: 'Sudah diperiksa, paraf',
        hint: 'main',
      }

function finalStep(letter: Letter): NextStep {
  if (letter.ownWord && letter.printState !== 'unknown') return afterWord(letter)
  if (letter.printState === 'unknown')
    return {
      act: 'settle',
      title: 'Periksa printer',
      text: 'Belum pasti apakah surat ini sudah tercetak. Lihat di printer, lalu nyatakan di sini. Program tidak mencetaknya dua kali dengan sendirinya.',
    }
  if (letter.printState !== 'printed')
    return {
      act: 'print',
      title: letter.printState === 'failed' ? 'Gagal cetak' : 'Belum tercetak',
      text:
        letter.numberText === null
          ? 'Isi lembar ini sudah tetap. Cetak agar dapat disahkan petugas.'
          : `Nomor ${letter.numberText} sudah diambil dan tercatat di buku agenda. Cetak surat agar dapat ditandatangani.`,
      button: letter.printState === 'failed' ? 'Cetak lagi' : 'Cetak surat',
      hint: 'paper',
    }
  if (!letter.signed) return done(letter, 'Lembar sudah dicetak. Bubuhkan stempel bila perlu.')
  return {
    act: 'sign',
    title: 'Menunggu tanda tangan',
    text: 'Catat tanggalnya setelah surat ditandatangani.',
    button: 'Sudah ditandatangani',
    hint: 'main',
  }
}

const afterWord = (letter: Letter): NextStep =>
  letter.signed
    ? {
        act: 'sign',
        title: 'Menunggu tanda tangan',
        text: 'Cetak dari Word, mintakan tanda tangan, lalu catat tanggalnya.',
        button: 'Sudah ditandatangani',
        hint: 'main',
      }
    : done(letter, 'Cetak dari Word. Bubuhkan stempel bila perlu.')

export function nextStep(letter: Letter, problems: readonly Problem[]): NextStep {
  switch (letter.state) {
    case 'draft':
      return draftStep(letter, problems)
    case 'final':
      return finalStep(letter)
    case 'signed':
      return done(letter, letter.signedOn ? `Ditandatangani ${letterDate(letter.signedOn)}.` : 'Sudah ditandatangani.')
    case 'handed-over':
      return {
        act: 'leave',
        title: 'Sudah diserahkan',
        text: 'Surat ini selesai dan tercatat di buku serah terima.',
        button: 'Kembali ke lembar tamu',
        hint: 'main',
      }
    case 'void':
      return {
        act: 'replace',
        title: 'Surat dibatalkan',
        text: letter.numberText
          ? `Nomor ${letter.numberText} tetap tercatat di buku agenda sebagai batal dan tidak dipakai lagi.`
          : 'Lembar ini tidak berlaku lagi.',
        button: 'Buat surat pengganti',
        hint: 'main',
      }
  }
}
