import { readdirSync } from 'node:fs'
import { templateFaults } from '#domain/letters/check-template.ts'
import type { Field } from '#domain/letters/fields.ts'
import type { LetterTemplate, LetterTemplates } from '#domain/letters/template.ts'
import type { LetterKind } from '#domain/standard.ts'
import { CatalogueBroken } from '../catalogue/catalogue-broken.ts'
import { readYaml } from '../catalogue/read-yaml.ts'
import { sharedFieldsSchema } from './field-schema.ts'
import { templateSchema } from './template-schema.ts'

/** Groups of fields that several papers ask for, such as who looked into which register. */
const SHARED_FIELDS = 'shared-fields.yaml'

/** The papers of a folder, one file each; a file is read when it is first asked for and may then throw CatalogueBroken. */
export function loadTemplates(folder: string): LetterTemplates {
  const read = new Map<LetterKind, LetterTemplate>()
  const kinds = once(() =>
    readdirSync(folder)
      .filter(name => name.endsWith('.yaml') && name !== SHARED_FIELDS)
      .map(name => name.slice(0, -'.yaml'.length))
      .sort(),
  )
  const shared = once(() => readYaml(folder, SHARED_FIELDS, sharedFieldsSchema))
  const find = (kind: LetterKind): LetterTemplate | null => {
    const known = read.get(kind)
    if (known) return known
    if (!kinds().includes(kind)) return null
    const template = readTemplate(folder, kind, shared())
    read.set(kind, template)
    return template
  }
  return {
    find,
    all: () =>
      kinds()
        .map(find)
        .filter(template => template !== null),
  }
}

function readTemplate(
  folder: string,
  kind: LetterKind,
  shared: Readonly<Record<string, readonly Field[]>>,
): LetterTemplate {
  const file = `${kind}.yaml`
  const { fields, ...written } = readYaml(folder, file, templateSchema)
  if (written.kind !== kind) throw new CatalogueBroken(file, 'kind', `seharusnya ${kind}, seperti nama berkasnya`)
  const template: LetterTemplate = {
    ...written,
    fields: fields.flatMap((entry, index) => {
      if (!('use' in entry)) return [entry]
      const group = shared[entry.use]
      if (group === undefined)
        throw new CatalogueBroken(file, `fields[${index}].use`, `${entry.use} tidak ada dalam ${SHARED_FIELDS}`)
      return group
    }),
  }
  const [fault] = templateFaults(template)
  if (fault !== undefined) throw new CatalogueBroken(file, fault.path, fault.problem)
  return template
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
