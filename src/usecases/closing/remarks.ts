import { letterDate } from '#domain/business-day.ts'
import { isFinished, isUnsigned } from '#domain/letter-progress.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { progressOfLetter } from '../letters/progress-of-letter.ts'

/** What the reader of the day's papers should know, in sentences; nothing of it keeps the day from closing. */
export async function remarksOf(desk: OpenDesk, date: string): Promise<string[]> {
  const { store } = desk
  const closing = await store.closings.find(date)
  const numbers = await store.letters.listNumbersByDay(date)
  const letters = await store.letters.listByDay(date)
  const progress = letters.map(letter => progressOfLetter(desk, letter))
  const unsigned = progress.filter(isUnsigned).length
  const waiting = progress.filter(each => each.state === 'signed' && !isFinished(each)).length
  const incomplete = (await store.applications.listByDay(date)).filter(
    ({ application }) => application.state === 'incomplete',
  ).length
  const uncertain = letters.filter(({ printState }) => printState === 'unknown').length
  const failed = letters.filter(({ printState }) => printState === 'failed').length
  return [
    ...(closing?.reopenReason ? [`Hari ini pernah dibuka kembali: ${closing.reopenReason}`] : []),
    ...numbers.flatMap(({ state, numberText, reason }) =>
      state === 'void'
        ? [`Nomor ${numberText} dibatalkan: ${reason}`]
        : state === 'outside'
          ? [`Nomor ${numberText} diberikan di luar program pada ${letterDate(date)}: ${reason}`]
          : [],
    ),
    ...(uncertain > 0 ? [`${uncertain} surat belum pasti tercetak.`] : []),
    ...(failed > 0 ? [`${failed} surat gagal dicetak.`] : []),
    ...(unsigned > 0 ? [`${unsigned} surat menunggu tanda tangan dan dilanjutkan hari berikutnya.`] : []),
    ...(waiting > 0 ? [`${waiting} surat sudah ditandatangani dan menunggu diambil.`] : []),
    ...(incomplete > 0 ? [`${incomplete} permohonan menunggu berkas dari pemohon.`] : []),
  ]
}
