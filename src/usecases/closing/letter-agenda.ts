import type { LetterAgenda } from '#domain/papers/registers.ts'
import { sealedAbout } from '#domain/sealed.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { LetterNumberRecord } from '#ports/records.ts'
import { type NamesOfDay, namesOfDay } from './names-of-day.ts'
import { registerHead } from './register-head.ts'

type AgendaRow = LetterAgenda['rows'][number]

/** Agenda surat keluar of one day: every number dated that day, void and outside ones with the reason; sealed ones neutral. */
export async function letterAgenda(desk: OpenDesk, date: string): Promise<LetterAgenda> {
  const names = await namesOfDay(desk, date)
  const rows: AgendaRow[] = []
  for (const number of await desk.store.letters.listNumbersByDay(date)) rows.push(await rowOf(number, names))
  return {
    ...(await registerHead(desk, date, `agenda-surat-${date}`)),
    rows: rows.sort((a, b) => a.serial - b.serial),
  }
}

async function rowOf(number: LetterNumberRecord, names: NamesOfDay): Promise<AgendaRow> {
  const letter = number.letterId === null ? null : await names.letter(number.letterId)
  const sealed = number.letterId !== null && names.isSealed(number.letterId)
  return {
    serial: number.serial,
    numberText: number.numberText,
    date: number.businessDate,
    addressee: letter === null || sealed ? '' : (letter.model?.addressee?.recipients.join('; ') ?? 'Yang bersangkutan'),
    about: sealed ? sealedAbout : number.about,
    author: names.account(letter?.createdBy ?? number.takenBy),
    signatory: letter === null ? '' : names.official(letter.signatoryId),
    copies: sealed ? '' : (letter?.model?.copiesTo.join('; ') ?? ''),
    remark: remarkOf(number),
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
