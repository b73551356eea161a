import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import { isBefore } from '#domain/backup.ts'
import type { Ports } from '#ports/ports.ts'
import { copiesLyingThere } from './copies-lying-there.ts'

/** The copies that lie there, whoever put them there; proven are those of the size they had when they were proven. */
export async function listBackups(ports: Ports, _input: ParsedInputOf<'backup.list'>): Promise<ReplyOf<'backup.list'>> {
  const { recorded, folder } = await ports.database.read(async ({ closings, office }) => ({
    recorded: await closings.backups(),
    folder: (await office.find())?.secondBackupFolder ?? null,
  }))
  const { copies, failure } = await copiesLyingThere(ports, folder)
  const told = copies.map(({ path, place, bytes, writtenAt }) => {
    const record = recorded.find(backup => backup.path === path && backup.bytes === bytes)
    return {
      file: path,
      place,
      at: record?.madeAt ?? writtenAt,
      bytes,
      provenAt: record?.provenAt ?? null,
      beforeRestoration: isBefore(path, 'restore'),
    }
  })
  return granted({ copies: told.sort((one, other) => other.at.localeCompare(one.at)), secondFailure: failure })
}
