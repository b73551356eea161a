import { shortDate } from '#domain/business-day.ts'
import { OUTGOING_SERIES, runText, serialRuns } from '#domain/letter-agenda.ts'
import type { Register, RegisterRow } from '#domain/registers/register.ts'
import { sealedAbout } from '#domain/sealed.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { LetterNumberRecord, LetterRecord } from '#ports/records.ts'
import { agendaGaps } from '../letters/agenda-gaps.ts'
import { type RecordNames, recordNames } from './record-names.ts'
import { addressOf, nikOf, type Span } from './row-text.ts'

type NumberRow = RegisterRow<'numbers'>
type Numbered = { serial: number; row: Omit<NumberRow, 'row'> }

/**
 * Letter numbers dated in a period, void and outside ones with the reason; sealed ones neutral. Only a whole year can tell
 * which numbers nobody has accounted for, and a register of some kinds of letter has none of them.
 */
export async function numberRows(
  desk: OpenDesk,
  { letters, only, periods }: Pick<Register, 'letters' | 'only' | 'periods'>,
  { from, to }: Span,
): Promise<NumberRow[]> {
  const names = await recordNames(desk)
  const numbers = await desk.store.letters.listNumbersByPeriod(from, to)
  const rows: Numbered[] = []
  for (const number of numbers) {
    const letter = number.letterId === null ? null : await names.letter(number.letterId)
    const sealed = number.letterId !== null && names.isSealed(number.letterId)
    if (letters.length > 0 && (letter === null || sealed || !letters.includes(letter.kind))) continue
    if (only === 'sent' && (letter === null || number.state !== 'used' || !letter.model?.addressee)) continue
    rows.push({ serial: number.serial, row: await rowOf(desk, number, { letter, sealed, names }) })
  }
  const isWholeAgenda = letters.length === 0 && only === null && periods.includes('year')
  if (isWholeAgenda && from.slice(5) === '01-01' && to.slice(5) === '12-31') rows.push(...(await gapsIn(desk, from)))
  return rows.sort((a, b) => a.serial - b.serial).map(({ row }, index) => ({ row: String(index + 1), ...row }))
}

async function gapsIn({ store }: OpenDesk, from: string): Promise<Numbered[]> {
  const year = Number(from.slice(0, 4))
  const numbers = await store.letters.listNumbers(OUTGOING_SERIES, year)
  return serialRuns(await agendaGaps(store, year, numbers)).map(run => ({
    serial: run.from,
    row: {
      ...nothing,
      serial: run.from === run.to ? String(run.from) : `${run.from}–${run.to}`,
      remark: `${runText(run)} belum tercatat`,
    },
  }))
}

const nothing = {
  number: '',
  date: '',
  addressee: '',
  about: '',
  author: '',
  signatory: '',
  copies: '',
  name: '',
  nik: '',
  address: '',
}

async function rowOf(
  { store }: OpenDesk,
  number: LetterNumberRecord,
  { letter, sealed, names }: { letter: LetterRecord | null; sealed: boolean; names: RecordNames },
): Promise<Omit<NumberRow, 'row'>> {
  const application = letter === null || sealed ? null : await store.applications.find(letter.applicationId)
  const person = application === null ? null : await names.person(application.personId)
  return {
    serial: String(number.serial),
    number: number.numberText,
    date: shortDate(number.businessDate),
    addressee: letter === null || sealed ? '' : (letter.model?.addressee?.recipients.join('; ') ?? 'Yang bersangkutan'),
    about: sealed ? sealedAbout : number.about,
    author: names.account(letter?.createdBy ?? number.takenBy),
    signatory: letter === null ? '' : names.official(letter.signatoryId),
    copies: sealed ? '' : (letter?.model?.copiesTo.join('; ') ?? ''),
    remark: remarkOf(number),
    name: person?.name ?? '',
    nik: nikOf(person?.nik ?? null),
    address: person === null ? '' : addressOf(person),
  }
}

function remarkOf({ state, reason }: LetterNumberRecord): string {
  switch (state) {
    case 'used':
      return ''
    case 'void':
      return `Batal: ${reason}`
    case 'outside':
      return `Nomor dari luar: ${reason}`
  }
}
