import type { Service } from '#domain/standard.ts'
import { isVisit, type Step, stepsBefore } from '#domain/step.ts'
import type { Inconsistency } from './inconsistency.ts'

type Check = (step: Step, place: number, steps: readonly Step[], service: Service) => Inconsistency | undefined

/** The first thing in a procedure that would leave a file stuck, or lead it nowhere. */
export function inSteps(service: Service): Inconsistency | undefined {
  if (service.steps.length > 0 && service.ownSteps.length > 0)
    return { path: 'ownSteps', expected: 'hanya boleh diisi bila keputusan tidak mencetak langkah (steps)' }
  const [name, steps] = service.steps.length > 0 ? ['steps', service.steps] : ['ownSteps', service.ownSteps]
  for (const check of checks)
    for (const [place, step] of steps.entries()) {
      const found = check(step, place, steps as readonly Step[], service)
      if (found) return { ...found, path: `${name}[${place}].${found.path}` }
    }
  return undefined
}

const doubledNo: Check = ({ no }, place, steps) =>
  steps.findIndex(other => other.no === no) === place
    ? undefined
    : { path: 'no', expected: `${no} sudah dipakai, seharusnya berbeda untuk setiap baris` }

const unknownCondition: Check = ({ when, decides }, _place, _steps, { conditions }) => {
  const unknown = (id: string | undefined) => id !== undefined && !conditions.some(each => each.id === id)
  if (unknown(when?.condition))
    return { path: 'when.condition', expected: `syarat ${when?.condition} tidak ada dalam daftar conditions` }
  if (unknown(decides?.condition))
    return { path: 'decides.condition', expected: `syarat ${decides?.condition} tidak ada dalam daftar conditions` }
  return undefined
}

/** A requirement is settled before the first step, so no step may decide whether it is asked for. */
const decidedTooLate: Check = ({ decides, no }, place, steps, { requirements, conditions }) => {
  if (decides === null) return undefined
  const { condition } = decides
  const path = 'decides.condition'
  if (conditions.some(({ id, rule }) => id === condition && rule !== null))
    return { path, expected: `syarat ${condition} dihitung dari rule, jadi tidak diputuskan oleh langkah` }
  if (requirements.some(({ when }) => when?.condition === condition))
    return { path, expected: `syarat ${condition} menentukan persyaratan, jadi tidak dapat menunggu langkah ${no}` }
  const other = steps.findIndex(each => each.decides?.condition === condition)
  if (other !== place)
    return { path, expected: `syarat ${condition} sudah diputuskan pada langkah ${steps[other]?.no}` }
  const before = stepsBefore(steps)
  const early = steps.find(each => each.when?.condition === condition && !before.get(each.no)?.includes(no))
  return early && { path, expected: `langkah ${early.no} bergantung pada syarat ini dan harus ditulis sesudahnya` }
}

const unknownEarlier: Check = ({ after }, _place, steps) => {
  const index = after.findIndex(earlier => steps.every(({ no }) => no !== earlier))
  return index === -1 ? undefined : { path: `after[${index}]`, expected: `langkah ${after[index]} tidak ada` }
}

const circle: Check = ({ no }, _place, steps) => {
  const way = wayBack(no, stepsBefore(steps))
  return way && { path: 'after', expected: `langkah ${way.join(' → ')} saling menunggu; hapus salah satu dari after` }
}

/** The steps that wait for each other in a ring, from a step back to itself. */
function wayBack(start: number, before: ReadonlyMap<number, readonly number[]>): number[] | undefined {
  const seen = new Set<number>()
  const search = (no: number, way: number[]): number[] | undefined => {
    for (const earlier of before.get(no) ?? []) {
      if (earlier === start) return [...way, earlier]
      if (seen.has(earlier)) continue
      seen.add(earlier)
      const found = search(earlier, [...way, earlier])
      if (found) return found
    }
    return undefined
  }
  return search(start, [start])
}

const tornGroup: Check = ({ parallel }, place, steps) => {
  if (parallel === null) return undefined
  const members = steps.flatMap((step, index) => (step.parallel === parallel ? [index] : []))
  if (members.length < 2)
    return { path: 'parallel', expected: `kelompok ${parallel} harus memiliki paling sedikit dua langkah` }
  const previous = members[members.indexOf(place) - 1]
  return previous === undefined || previous === place - 1
    ? undefined
    : { path: 'parallel', expected: `langkah kelompok ${parallel} harus ditulis berurutan` }
}

const waitsForNobody: Check = ({ doneBy, outside }) =>
  doneBy === 'outside' && outside === null
    ? { path: 'outside', expected: 'isi pihak luar yang ditunggu, misalnya "Bupati"' }
    : undefined

const uncheckable: Check = (step, _place, _steps, { registryCheck }) => {
  if (step.form === 'registry-check' && !registryCheck)
    return { path: 'form', expected: 'registry-check hanya untuk layanan dengan registryCheck: true' }
  return step.decides !== null && (isVisit(step) || step.form === 'registry-check')
    ? { path: 'decides', expected: 'tidak dapat bersama form ini; putuskan pada langkah lain' }
    : undefined
}

const checks: readonly Check[] = [
  doubledNo,
  unknownCondition,
  unknownEarlier,
  circle,
  tornGroup,
  decidedTooLate,
  waitsForNobody,
  uncheckable,
]
