import type { InputOf, OutputOf } from '#contract/contract.ts'
import { parseNumberPattern } from '#domain/letter-number.ts'
import { weakSecret } from '#domain/secret-policy.ts'

export type OfficeChoice = OutputOf<'setup.list-offices'>[number]
export type Settings = InputOf<'setup.complete'>['settings']
type Signatory = InputOf<'setup.complete'>['signatory']

/** What the clerk has answered so far; `office` undefined until one is chosen, null for an office without decrees. */
export type WizardAnswers = {
  office: OfficeChoice | null | undefined
  settings: Settings
  signatory: Signatory
  account: { name: string; pin: string; pinAgain: string }
}

export const firstAnswers: WizardAnswers = {
  office: undefined,
  settings: {
    officeName: '',
    government: '',
    letterheadLines: [],
    seat: '',
    zone: 'WIB',
    letterPaper: 'F4',
    ticketPaper: 'roll-80',
    letterPrinter: null,
    ticketPrinter: null,
    counterName: 'Loket 1',
    numberPattern: '{code}/{serial:3}/{unit}/{year}',
    unitCode: '',
    registerName: 'DTSEN',
    registerSource: '',
    registerPeriod: '',
    tieredVerification: false,
    idleLockMinutes: 2,
    secondBackupFolder: null,
  },
  signatory: { name: '', post: '', rank: null, nip: null },
  account: { name: '', pin: '', pinAgain: '' },
}

/** The answers with everything that the chosen office's decrees already tell. */
export function withOffice(answers: WizardAnswers, office: OfficeChoice | null): WizardAnswers {
  if (!office) return { ...firstAnswers, account: answers.account, office: null }
  return {
    ...answers,
    office,
    settings: {
      ...answers.settings,
      officeName: office.name,
      government: office.government,
      letterheadLines: office.letterheadLines,
      seat: office.seat,
      zone: office.zone,
      numberPattern: office.numberPattern,
      unitCode: office.unitCode,
    },
    signatory: office.signatory
      ? {
          name: office.signatory.name,
          post: office.signatory.post,
          rank: office.signatory.rank,
          nip: office.signatory.nip,
        }
      : { ...firstAnswers.signatory, post: `Kepala ${office.name}` },
  }
}

export type Problems = Partial<Record<string, string>>

/** What must be put right on the office page before going on; by field, as a sentence. */
export function officeProblems({ settings, signatory }: WizardAnswers): Problems {
  const pattern = parseNumberPattern(settings.numberPattern)
  return {
    ...(settings.officeName.trim() ? {} : { officeName: 'Isi nama kantor.' }),
    ...(settings.counterName.trim() ? {} : { counterName: 'Isi nama loket, misalnya Loket 1.' }),
    ...(pattern.ok ? {} : { numberPattern: pattern.sentence }),
    ...(signatory.name.trim() ? {} : { signatoryName: 'Isi nama pejabat yang menandatangani surat.' }),
    ...(signatory.post.trim() ? {} : { signatoryPost: 'Isi jabatannya, misalnya Kepala Dinas Sosial.' }),
  }
}

export function accountProblems({ account }: WizardAnswers): Problems {
  const weak = weakSecret(account.pin)
  return {
    ...(account.name.trim() ? {} : { name: 'Isi nama petugas.' }),
    ...(weak === null ? {} : { pin: weak }),
    ...(account.pin === account.pinAgain ? {} : { pinAgain: 'PIN yang kedua belum sama. Ketik ulang.' }),
  }
}
