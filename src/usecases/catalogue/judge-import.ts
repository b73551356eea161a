import type { Service, ServiceStandard } from '#domain/standard.ts'
import { replaces, type StandardVersion } from '#domain/standards-in-force.ts'
import type { OpenDesk, StandardFault } from '#ports/ports.ts'
import { type KnownVersion, knownVersions } from './office-standards.ts'

export type JudgedImport =
  | { ok: false; faults: StandardFault[] }
  | { ok: true; standard: ServiceStandard; replaced: KnownVersion[] }

/** Judges a text by itself and by what the office and the program have already: versions go up, ids stay unique. */
export async function judgeImport(desk: OpenDesk, text: string): Promise<JudgedImport> {
  const judged = desk.catalogue.judge(text)
  if (!judged.ok) return judged
  const { standard, lineOf } = judged
  const versions = await knownVersions(desk, desk.office)
  const found = [versionTaken(standard, versions), ...idsTaken(desk, standard, versions)].filter(each => each !== null)
  if (found.length > 0) return { ok: false, faults: found.map(fault => ({ ...fault, line: lineOf(fault.path) })) }
  return { ok: true, standard, replaced: versions.filter(version => replaces(asImported(standard), version)) }
}

const asImported = (standard: ServiceStandard): StandardVersion => ({
  standard,
  origin: 'imported',
  validFrom: standard.decree.issuedOn,
})

type Place = Omit<StandardFault, 'line'>

function versionTaken({ id, version }: ServiceStandard, versions: readonly KnownVersion[]): Place | null {
  const known = versions.filter(({ standard }) => standard.id === id).map(({ standard }) => standard.version)
  const highest = Math.max(0, ...known)
  if (version > highest) return null
  return { path: 'version', mend: `versi ${highest} sudah ada, tulis ${highest + 1} atau lebih` }
}

/** An id names one standard and one service over all files; only what is replaced may be taken up again. */
function idsTaken(
  { catalogue, office }: OpenDesk,
  standard: ServiceStandard,
  versions: readonly KnownVersion[],
): Place[] {
  const others = catalogue.offices().filter(({ id }) => id !== office.officeId)
  const places: Place[] = []
  if (others.some(({ standards }) => standards.includes(standard.id)))
    places.push({ path: 'id', mend: `${standard.id} adalah standar kantor lain, pakai id sendiri` })
  const beside = versions.filter(
    version => version.standard.id !== standard.id && !replaces(asImported(standard), version),
  )
  const taken = new Map<string, string>()
  const note = (services: readonly Service[], where: string) => {
    for (const { id } of services) taken.set(id, where)
  }
  for (const other of others)
    for (const { services, decree } of catalogue.standardsOf(other.id)) note(services, decree.number)
  for (const { standard: other } of beside) note(other.services, other.decree.number)
  for (const [index, { id }] of standard.services.entries()) {
    const where = taken.get(id)
    if (where !== undefined)
      places.push({
        path: `services[${index}].id`,
        mend: `${id} sudah dipakai dalam keputusan ${where}, pakai id lain`,
      })
  }
  return places
}

/** "Baris 12 (services[3].form): seharusnya teks." */
export const faultSentence = ({ line, path, mend }: StandardFault): string => {
  const place = [line === null ? '' : `Baris ${line}`, path === '' ? '' : line === null ? path : `(${path})`]
    .filter(part => part !== '')
    .join(' ')
  const sentence = place === '' ? mend : `${place}: ${mend}`
  return `${sentence.charAt(0).toLocaleUpperCase('id')}${sentence.slice(1)}.`
}
