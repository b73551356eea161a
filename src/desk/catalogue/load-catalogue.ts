import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Office, ServiceStandard } from '#domain/standard.ts'
import type { Catalogue, CataloguedService } from '#ports/ports.ts'
import { CatalogueBroken } from './catalogue-broken.ts'
import { findInconsistency } from './check-standard.ts'
import { judgeStandard } from './judge-standard.ts'
import { readYaml } from './read-yaml.ts'
import { officeSchema, standardSchema } from './standard-schema.ts'

/**
 * Opens a folder with one subfolder for each office: office.yaml and its decrees. Reading all of it takes longer than a
 * start of the program should, so that an office's decrees wait until somebody needs them.
 */
export function loadCatalogue(folder: string): Catalogue {
  const offices = once(() => readOffices(folder))
  const byOffice = new Map<string, readonly CataloguedService[]>()
  const byId = new Map<string, CataloguedService>()
  const standards = new Map<string, readonly ServiceStandard[]>()
  const imports = new Map<string, ServiceStandard>()

  const standardsOf = (officeId: string): readonly ServiceStandard[] => {
    const known = standards.get(officeId)
    if (known) return known
    const office = offices().find(({ id }) => id === officeId)
    const read = office ? office.standards.map(id => readStandard(folder, office, id)) : []
    standards.set(officeId, read)
    return read
  }
  const servicesOf = (officeId: string): readonly CataloguedService[] => {
    const known = byOffice.get(officeId)
    if (known) return known
    const office = offices().find(({ id }) => id === officeId)
    const read = office
      ? standardsOf(officeId).flatMap(standard => standard.services.map(service => ({ office, standard, service })))
      : []
    for (const catalogued of read) {
      const twin = byId.get(catalogued.service.id)
      if (twin) throw twice(catalogued, twin)
      byId.set(catalogued.service.id, catalogued)
    }
    byOffice.set(officeId, read)
    return read
  }
  const services = once(() => offices().flatMap(({ id }) => servicesOf(id)))

  return {
    offices,
    services,
    servicesOf,
    find: serviceId => {
      for (const { id } of offices()) {
        if (byId.has(serviceId)) break
        servicesOf(id)
      }
      return byId.get(serviceId) ?? null
    },
    standardsOf,
    textOf(standardId) {
      const office = offices().find(({ standards }) => standards.includes(standardId))
      return office ? readFileSync(join(folder, fileOf(office, standardId)), 'utf8') : null
    },
    judge: judgeStandard,
    async imported(hash, text) {
      const known = imports.get(hash)
      if (known) return known
      const judged = judgeStandard(await text())
      if (!judged.ok)
        throw new CatalogueBroken(
          `impor ${hash.slice(0, 8)}`,
          judged.faults[0]?.path ?? '',
          judged.faults[0]?.mend ?? '',
        )
      imports.set(hash, judged.standard)
      return judged.standard
    },
    freeze: ({ office, standard, service }) => ({
      officeId: office.id,
      standardId: standard.id,
      standardVersion: standard.version,
      decreeNumber: standard.decree.number,
      validUntil: standard.decree.validUntil,
      service,
    }),
  }
}

function readOffices(folder: string): Office[] {
  return folders(folder).map(name => {
    const file = `${name}/office.yaml`
    const office = readYaml(folder, file, officeSchema)
    if (office.id !== name)
      throw new CatalogueBroken(file, 'id', `seharusnya sama dengan nama foldernya, yaitu ${name}`)
    return office
  })
}

function folders(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(entry => entry.isDirectory())
      .map(entry => entry.name)
      .sort()
  } catch {
    throw new CatalogueBroken(folder, '', 'folder katalog tidak ditemukan')
  }
}

const fileOf = (office: Office, standardId: string): string => join(office.id, `${standardId}.yaml`)

function readStandard(folder: string, office: Office, standardId: string): ServiceStandard {
  const file = fileOf(office, standardId)
  const standard = readYaml(folder, file, standardSchema)
  if (standard.id !== standardId)
    throw new CatalogueBroken(file, 'id', `seharusnya ${standardId}, seperti nama berkasnya`)
  const found = findInconsistency(standard)
  if (found) throw new CatalogueBroken(file, found.path, found.expected)
  return standard
}

function twice({ office, standard, service }: CataloguedService, twin: CataloguedService): CatalogueBroken {
  const path = `services[${standard.services.indexOf(service)}].id`
  const where = fileOf(twin.office, twin.standard.id)
  return new CatalogueBroken(fileOf(office, standard.id), path, `${service.id} sudah dipakai dalam ${where}`)
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
