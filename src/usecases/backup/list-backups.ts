import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import type { Ports } from '#ports/ports.ts'

/** The copies that lie there, whoever put them there; proven are those of the size they had when they were proven. */
export async function listBackups(
  { database, files }: Ports,
  _input: ParsedInputOf<'backup.list'>,
): Promise<ReplyOf<'backup.list'>> {
  const recorded = await database.read(store => store.closings.backups())
  const copies = (await files.backups()).map(({ path, bytes, writtenAt }) => {
    const record = recorded.find(backup => backup.path === path && backup.bytes === bytes)
    return { file: path, at: record?.madeAt ?? writtenAt, bytes, provenAt: record?.provenAt ?? null }
  })
  return granted(copies.sort((one, other) => (one.at < other.at ? 1 : -1)))
}
