import type { OutputOf } from '#contract/contract.ts'

type ServiceSummary = OutputOf<'catalogue.list-services'>[number]

const words = (text: string): string[] => text.toLocaleLowerCase('id').split(/\s+/).filter(Boolean)

/** True when every typed word begins a word of the service's name, its short name or its decree number. */
export function isNamed(service: Pick<ServiceSummary, 'name' | 'shortName' | 'decreeNumber'>, typed: string): boolean {
  const known = words(`${service.name} ${service.shortName} ${service.decreeNumber}`.replaceAll(/[/(),.-]/g, ' '))
  return words(typed).every(word =>
    known.some(each => each.startsWith(word) || (word.length > 3 && each.includes(word))),
  )
}
