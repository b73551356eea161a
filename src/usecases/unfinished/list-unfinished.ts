import type { OutputOf, ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import { addDays, businessDate, letterDate } from '#domain/business-day.ts'
import { isOwnWord } from '#domain/letter.ts'
import { isOpenTicket, ticketLabel } from '#domain/ticket.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { DayClosingRecord, LetterRecord, PrintJobRecord, TicketRecord } from '#ports/records.ts'
import { refOfDocument } from '../paper/wanted-paper.ts'
import { nameOfLetter, nameOfPaper } from './name-of-paper.ts'

type Unfinished = OutputOf<'unfinished.list'>[number]

const DAYS_BACK = 31
/** A print of this run is given so long before it counts as lost: until then somebody waits for the printer. */
const PRINT_MS = 2 * 60_000

/** Everything that was begun and not ended, for the clerk to settle; the program does none of it a second time. */
export async function listUnfinished(
  desk: OpenDesk,
  _input: ParsedInputOf<'unfinished.list'>,
): Promise<ReplyOf<'unfinished.list'>> {
  const { unfinished, tickets, letters } = desk.store
  const now = desk.now()
  const today = businessDate(now, desk.office.zone)
  const since = addDays(today, -DAYS_BACK)
  const sealed = await letters.sealedIds()
  const isOver = ({ at }: PrintJobRecord) => at < desk.openedAt || Date.parse(now) - Date.parse(at) > PRINT_MS
  const prints: Unfinished[] = []
  for (const job of (await unfinished.unknownPrints()).filter(isOver)) prints.push(await lostPrint(desk, job))
  const days: Unfinished[] = []
  for (const day of await unfinished.openDays(since, today)) days.push(openDay(day, await tickets.listByDay(day)))
  return granted([
    ...onePerPaper(prints),
    ...(await unfinished.unprintedLetters())
      .filter(letter => !isOwnWord(letter))
      .map(letter => unprinted(letter, sealed)),
    ...(await tickets.listByDay(today)).filter(isBeingServedSince(desk.openedAt)).map(leftAtCounter),
    ...(await unfinished.halfClosings(since)).map(halfClosing),
    ...days,
  ])
}

const about = (
  kind: Unfinished['kind'],
  told: Pick<Unfinished, 'what' | 'detail'> & Partial<Unfinished>,
): Unfinished => ({ at: null, document: null, letterId: null, visitId: null, date: null, ...told, kind })

async function lostPrint(desk: OpenDesk, { documentKind, documentId, at, printer }: PrintJobRecord) {
  const document = refOfDocument(documentKind, documentId)
  return about('print', {
    what: await nameOfPaper(desk, document),
    detail: `Belum pasti tercetak di ${printer}. Periksa printernya: nyatakan sudah keluar, atau cetak lagi.`,
    at,
    document,
  })
}

/** Several jobs of one paper are settled together. */
const onePerPaper = (prints: readonly Unfinished[]): Unfinished[] => [
  ...new Map(prints.map(print => [JSON.stringify(print.document), print])).values(),
]

const unprinted = (letter: LetterRecord, sealed: ReadonlySet<string>): Unfinished =>
  about('letter', {
    what: nameOfLetter(letter, sealed),
    detail:
      letter.numberText === null
        ? 'Suratnya sudah final dan belum pernah dicetak. Cetak suratnya, atau batalkan.'
        : 'Nomornya sudah diambil dan suratnya belum pernah dicetak. Cetak suratnya, atau batalkan nomornya.',
    at: letter.finalAt,
    letterId: letter.id,
  })

const isBeingServedSince =
  (openedAt: string) =>
  ({ state, calledAt }: TicketRecord): boolean =>
    (state === 'called' || state === 'serving') && calledAt !== null && calledAt < openedAt

const leftAtCounter = ({ lane, number, state, visitId, calledAt, counter }: TicketRecord): Unfinished =>
  about('ticket', {
    what: `Nomor antrian ${ticketLabel(lane, number)}`,
    detail:
      state === 'called'
        ? `Sedang dipanggil ke ${counter ?? 'loket'} saat program berhenti. Panggil ulang, atau catat tidak hadir.`
        : `Sedang dilayani di ${counter ?? 'loket'} saat program berhenti. Lanjutkan, atau nyatakan selesai.`,
    at: calledAt,
    visitId,
  })

function halfClosing({ businessDate: date, registers, bundle, backup, closedAt }: DayClosingRecord): Unfinished {
  const lacks = [
    registers.length === 0 && 'register',
    bundle === null && 'paket ekspor',
    backup === null && 'cadangan',
  ].filter(lacking => lacking !== false)
  return about('closing', {
    what: `Tutup hari ${letterDate(date)}`,
    detail: `Hari sudah ditutup, tetapi belum ada: ${lacks.join(', ')}. Lanjutkan dari layar Tutup hari.`,
    at: closedAt,
    date,
  })
}

function openDay(date: string, tickets: readonly TicketRecord[]): Unfinished {
  const open = tickets.filter(({ state }) => isOpenTicket(state)).length
  return about('open-day', {
    what: `Hari ${letterDate(date)}`,
    detail: `Belum ditutup${open > 0 ? `, dan ${open} nomor antrian masih terbuka` : ''}. Cocokkan lalu tutup harinya.`,
    date,
  })
}
