import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { missingNow } from './missing-now.ts'

/** What a broken file gave, and what of it has to be entered again. */
export async function readSalvaged(
  desk: OpenDesk,
  { file }: ParsedInputOf<'restoration.salvaged'>,
): Promise<ReplyOf<'restoration.salvaged'>> {
  const salvaged = await missingNow(desk, file)
  return salvaged === null
    ? refused('not-salvaged', 'Berkas ini belum diselamatkan isinya. Pilih berkasnya, lalu mulai penyelamatan.')
    : granted(salvaged)
}
