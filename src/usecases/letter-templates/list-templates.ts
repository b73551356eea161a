import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { officeServices } from '../catalogue/office-standards.ts'

/** Every paper the program writes, with the services of this office that make it and whether the office words it itself. */
export async function listTemplates(
  desk: OpenDesk,
  _input: ParsedInputOf<'letter-template.list'>,
): Promise<ReplyOf<'letter-template.list'>> {
  const services = await officeServices(desk)
  const own = new Map((await desk.store.ownWordings.list()).map(({ kind, savedAt }) => [kind, savedAt]))
  const word = new Map((await desk.store.ownWords.list()).map(({ kind, savedAt }) => [kind, savedAt]))
  return granted(
    desk.letterTemplates.all().map(({ kind, title }) => ({
      kind,
      title,
      services: services
        .filter(({ service }) => service.letters.includes(kind))
        .map(({ service }) => service.shortName),
      ownSince: own.get(kind) ?? null,
      wordSince: word.get(kind) ?? null,
    })),
  )
}
