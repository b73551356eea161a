import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { isFromAnotherDay, stampBefore } from '#domain/backup.ts'
import { businessDate } from '#domain/business-day.ts'
import { LONGEST_RUN, OUTGOING_SERIES } from '#domain/letter-agenda.ts'
import { seriesYear } from '#domain/letter-number.ts'
import { SecondPlaceFailed } from '#ports/backup.ts'
import type { WorkDesk } from '#ports/ports.ts'
import { BackupBroken, CopyRefused } from '#ports/store-failures.ts'
import { copiesToGoOnWith } from './copies-to-go-on-with.ts'
import { atHand, copyCalled, goesOnFrom } from './copy-at-hand.ts'
import { copyRefusal, notThere, unreachable } from './copy-refusal.ts'
import { numbersToGoOnFrom } from './numbers-to-go-on-from.ts'

/**
 * Puts a copy in the place of the present data, whose file stays among the backups under a name with its time. Numbers go
 * on above what the copy, the present data and the clerk's papers know of.
 */
export async function restoreBackup(
  desk: WorkDesk,
  input: ParsedInputOf<'backup.restore'>,
): Promise<ReplyOf<'backup.restore'>> {
  const copy = await copyCalled(desk, input.file)
  if (copy === null) return notThere
  try {
    return await atHand(desk, copy, path => restoreFrom(desk, path, input))
  } catch (error) {
    if (error instanceof SecondPlaceFailed) return unreachable
    if (error instanceof CopyRefused) return copyRefusal(error)
    if (error instanceof BackupBroken) return copyRefusal(new CopyRefused('broken', error.message))
    throw error
  }
}

async function restoreFrom(
  desk: WorkDesk,
  from: string,
  { lastNumbers }: ParsedInputOf<'backup.restore'>,
): Promise<ReplyOf<'backup.restore'>> {
  const found = await desk.database.inspect(from, desk.watch)
  const { continued } = await goesOnFrom(desk, found)
  const now = desk.now()
  const today = businessDate(now, desk.office.zone)
  if (isFromAnotherDay(found.until, now, desk.office.zone) && lastNumbers === null)
    return refused(
      'numbers-needed',
      'Salinan ini lebih lama dari hari ini. Isi nomor antrian dan nomor urut surat terakhir yang sudah tercetak; nomor berikutnya dilanjutkan di atasnya.',
      [{ path: 'lastNumbers', detail: 'Lihat tiket dan surat terakhir yang tercetak, lalu isi nomornya.' }],
    )
  const known = (await desk.read(({ letters }) => letters.nextSerial(OUTGOING_SERIES, seriesYear(today)))) - 1
  if ((lastNumbers?.letterSerial ?? 0) > known + LONGEST_RUN)
    return refused('invalid-input', 'Ada isian yang belum benar. Perbaiki isian yang ditandai, lalu coba lagi.', [
      { path: 'lastNumbers.letterSerial', detail: `Nomor terakhir yang tercatat ${known}. Periksa kembali nomornya.` },
    ])

  const keptAt = await desk.files.backupPath(stampBefore(now.replace(/[-:]|\.\d+/g, ''), 'restore'))
  desk.watch({ doing: 'replace', done: 0, all: 1 })
  await desk.database.restore({
    from,
    aside: keptAt,
    author: { accountId: desk.asker.accountId, entry: desk.entry, at: now },
    carry: async present => {
      const numbers = await numbersToGoOnFrom({ ...desk, today, lastNumbers, takenAt: now })(present)
      const copies = await copiesToGoOnWith({ events: found.events, continued })(present)
      return async store => {
        await numbers(store)
        await copies(store)
      }
    },
  })
  // The paper of today stays the one that opens the data, also where the copy knew an older one.
  await desk.database.renewRecovery([])
  return granted({ until: found.until, keptAt })
}
