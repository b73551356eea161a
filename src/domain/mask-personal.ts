import { masked } from './mask.ts'

const personalNumbers = new Set(['nik', 'kkNumber', 'phone'])

/** A copy of a reply in which every NIK, KK and phone number, by the names of their fields, shows its ends only. */
export function maskPersonal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(maskPersonal)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      typeof inner === 'string' && personalNumbers.has(name) ? masked(inner) : maskPersonal(inner),
    ]),
  )
}
