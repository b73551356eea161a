import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import { businessDate } from '#domain/business-day.ts'
import type { Service } from '#domain/standard.ts'
import { serviceChanges } from '#domain/standards-in-force.ts'
import type { LookDesk } from '#ports/ports.ts'
import { faultSentence, judgeImport } from './judge-import.ts'

/** What is wrong in the text of a standard, or what its import would change. */
export async function checkFile(
  desk: LookDesk,
  { text }: ParsedInputOf<'standard.check-file'>,
): Promise<ReplyOf<'standard.check-file'>> {
  const judged = await judgeImport(desk, text)
  if (!judged.ok)
    return granted({
      faults: judged.faults.map(fault => ({ line: fault.line, path: fault.path, sentence: faultSentence(fault) })),
      preview: null,
    })
  const { standard, replaced } = judged
  const { number, title, issuedOn, validUntil } = standard.decree
  // Earlier versions of the same decree are covered by the newest of them.
  const before = new Map<string, Service>()
  for (const version of replaced) for (const service of version.standard.services) before.set(service.id, service)
  const newest = [...new Map(replaced.map(version => [version.standard.id, version])).values()]
  const standing = newest.flatMap(version => version.standard.services)
  const changes = serviceChanges(standing, standard.services)
  const after = new Map(standard.services.map(service => [service.id, service]))
  const named = (ids: readonly string[]) => ids.map(id => ({ id, name: (after.get(id) ?? before.get(id))?.name ?? id }))
  const turned = (to: boolean) =>
    changes.changed.filter(id => after.get(id)?.confidential === to && before.get(id)?.confidential === !to)
  const today = businessDate(desk.now(), desk.office.zone)
  return granted({
    faults: [],
    preview: {
      standardId: standard.id,
      version: standard.version,
      number,
      title,
      issuedOn,
      validFrom: newest.some(version => version.standard.id === standard.id) ? today : issuedOn,
      validUntil,
      replaces: newest.map(version => ({
        standardId: version.standard.id,
        version: version.standard.version,
        number: version.standard.decree.number,
      })),
      added: named(changes.added),
      changed: named(changes.changed),
      gone: named(changes.gone),
      unchanged: changes.unchanged.length,
      sealed: named(turned(true)),
      unsealed: named(turned(false)),
    },
  })
}
