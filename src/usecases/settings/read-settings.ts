import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import { noRouting, routedKinds } from '#domain/letters/routing.ts'
import type { OpenDesk } from '#ports/ports.ts'

/** The settings of this office and counter, its officials and its folders. */
export async function readSettings(
  desk: OpenDesk,
  _input: ParsedInputOf<'settings.read'>,
): Promise<ReplyOf<'settings.read'>> {
  const { officeId: _, emblemHash: __, ...settings } = desk.office
  return granted({
    settings,
    officials: await desk.store.officials.list(),
    letterRouting: await Promise.all(
      routedKinds.map(async kind => ({ ...noRouting, ...(await desk.store.office.letterRouting(kind)), kind })),
    ),
    outputFolder: desk.files.outputFolder,
    dataFolder: desk.files.dataFolder,
  })
}
