/** Ids met in replies, by the name an input calls them: a letter's `id` below `letters` is a `letterId`. */
export class KnownIds {
  readonly #byName = new Map<string, string[]>()

  remember(value: unknown, holder = ''): void {
    if (Array.isArray(value)) for (const one of value) this.remember(one, holder)
    else if (typeof value === 'object' && value !== null)
      for (const [name, field] of Object.entries(value)) {
        if (typeof field !== 'string') this.remember(field, singular(name))
        else if (name === 'id') this.#add(`${holder}Id`, field)
        else if (name.endsWith('Id')) this.#add(name, field)
      }
  }

  /** The newest ids under a name come first, so that calls meet the same records again. */
  of(name: string): readonly string[] {
    return this.#byName.get(alias[name] ?? name) ?? []
  }

  #add(name: string, id: string): void {
    const known = this.#byName.get(name) ?? []
    this.#byName.set(name, [id, ...known.filter(other => other !== id)])
  }
}

const singular = (name: string): string => (name === 'checklist' ? 'requirement' : name.replace(/s$/, ''))

const alias: Record<string, string> = {
  serviceIds: 'serviceId',
  resumes: 'applicationId',
  field: 'fieldId',
  signatoryId: 'officialId',
  file: 'wordFileId',
  kind: 'letterKindId',
}
