import type { Requirement, When } from '#domain/requirement.ts'
import type { Service, ServiceStandard } from '#domain/standard.ts'
import { inSteps } from './check-steps.ts'
import type { Inconsistency } from './inconsistency.ts'

/** The first reference inside a standard that leads nowhere, or contradicts itself; undefined when all hold. */
export const findInconsistency = (standard: ServiceStandard): Inconsistency | undefined =>
  findInconsistencies(standard)[0]

/** The first of each kind in every service. */
export function findInconsistencies({ services }: ServiceStandard): Inconsistency[] {
  const twice = doubled(
    services.map(({ id }) => id),
    'services',
    'id',
  )
  const inside = services.flatMap((service, index) =>
    inService(service).map(found => ({ ...found, path: `services[${index}].${found.path}` })),
  )
  return twice === undefined ? inside : [twice, ...inside]
}

function inService(service: Service): Inconsistency[] {
  const found = [
    sealing(service),
    doubled(
      service.requirements.map(({ id }) => id),
      'requirements',
      'id',
    ),
    doubled(
      service.conditions.map(({ id }) => id),
      'conditions',
      'id',
    ),
    unknownCondition(service.requirements, 'requirements', service),
    inSteps(service),
    first(service.requirements, (requirement, path) => inTree(requirement, path, service)),
    first(service.requirements, (requirement, path) => loneAlternative(requirement, path, service)),
    looseEdge(service),
  ]
  return found.filter(each => each !== undefined)
}

const first = <T>(
  list: readonly T[],
  check: (entry: T, path: string) => Inconsistency | undefined,
  name = 'requirements',
): Inconsistency | undefined => {
  for (const [index, entry] of list.entries()) {
    const found = check(entry, `${name}[${index}]`)
    if (found) return found
  }
  return undefined
}

function sealing({ confidential, neutralName }: Service): Inconsistency | undefined {
  if (confidential === (neutralName !== null)) return undefined
  return { path: 'neutralName', expected: 'layanan rahasia harus memiliki nama netral, dan layanan lain tidak' }
}

const doubled = (ids: readonly string[], list: string, key: string): Inconsistency | undefined =>
  first(
    ids,
    (id, path) =>
      ids.indexOf(id) === Number(/\d+/.exec(path)?.[0])
        ? undefined
        : { path: `${path}.${key}`, expected: `${id} sudah dipakai, seharusnya berbeda untuk setiap baris` },
    list,
  )

const unknownCondition = (
  list: readonly { readonly when: When | null }[],
  name: string,
  { conditions }: Service,
): Inconsistency | undefined =>
  first(
    list,
    ({ when }, path) =>
      when === null || conditions.some(({ id }) => id === when.condition)
        ? undefined
        : { path: `${path}.when.condition`, expected: `syarat ${when.condition} tidak ada dalam daftar conditions` },
    name,
  )

/** A parent must exist and, as a cycle never can, stand before its children. */
function inTree({ id, parent }: Requirement, path: string, { requirements }: Service): Inconsistency | undefined {
  if (parent === null) return undefined
  const ids = requirements.map(other => other.id)
  const place = ids.indexOf(parent)
  if (place === -1) return { path: `${path}.parent`, expected: `persyaratan induk ${parent} tidak ada` }
  if (isItsOwnAncestor(id, requirements)) {
    return { path: `${path}.parent`, expected: `persyaratan ${id} menjadi induk bagi dirinya sendiri` }
  }
  if (place < ids.indexOf(id)) return undefined
  return { path: `${path}.parent`, expected: `persyaratan induk ${parent} harus ditulis lebih dahulu` }
}

function isItsOwnAncestor(id: string, requirements: readonly Requirement[]): boolean {
  const parentOf = new Map(requirements.map(requirement => [requirement.id, requirement.parent]))
  const seen = new Set<string>()
  for (let above = parentOf.get(id); above && !seen.has(above); above = parentOf.get(above)) {
    if (above === id) return true
    seen.add(above)
  }
  return false
}

function loneAlternative({ anyOf, parent }: Requirement, path: string, service: Service): Inconsistency | undefined {
  if (anyOf === null) return undefined
  const members = service.requirements.filter(other => other.anyOf === anyOf)
  if (members.length < 2)
    return { path: `${path}.anyOf`, expected: `pilihan ${anyOf} harus memiliki paling sedikit dua baris` }
  if (members.every(other => other.parent === parent)) return undefined
  return { path: `${path}.anyOf`, expected: `semua baris pilihan ${anyOf} harus berada di bawah induk yang sama` }
}

function looseEdge({ flowchart }: Service): Inconsistency | undefined {
  const keys = new Set(flowchart?.nodes.map(({ key }) => key))
  return first(
    flowchart?.edges ?? [],
    ({ from, to }, path) =>
      keys.has(from) && keys.has(to) ? undefined : { path, expected: 'from dan to harus menunjuk key dalam nodes' },
    'flowchart.edges',
  )
}
