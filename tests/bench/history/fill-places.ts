import { randomUUID } from 'node:crypto'
import { letterDate, longDate } from '#domain/business-day.ts'
import type { RunningNumbers } from './running-numbers.ts'

/** A made-up visitor; `known` has been here before. */
export type Visitor = { id: string; name: string; nik: string; kkNumber: string; phone: string; known: boolean }

/** Where a copy of a scene is put: an instant of the business day `date`. */
export type Occasion = { date: string; arrivedAt: string }

/** What stands in each place of a template for one visitor; a number is taken when it is first asked for. */
export function fillPlaces(visitor: Visitor, { date, arrivedAt }: Occasion, numbers: RunningNumbers) {
  const arrival = Date.parse(arrivedAt)
  const year = Number(date.slice(0, 4))
  const taken = new Map<string, string>([['id 0', visitor.id]])
  const once = (key: string, take: () => string | number): string => {
    const value = taken.get(key) ?? String(take())
    taken.set(key, value)
    return value
  }
  const serial = () => once('serial', () => numbers.serial(year))

  return (place: string): string => {
    const [kind = '', rest = ''] = place.split(' ')
    switch (kind) {
      case 'id':
        return once(place, randomUUID)
      case 'at':
        return new Date(arrival + Number(rest)).toISOString()
      case 'date':
        return date
      case 'long':
        return longDate(date)
      case 'letter':
        return letterDate(date)
      case 'name':
        return visitor.name
      case 'NAME':
        return visitor.name.toUpperCase()
      case 'nik':
        return visitor.nik
      case 'kk':
        return visitor.kkNumber
      case 'phone':
        return visitor.phone
      case '#year':
        return String(year)
      case '#guestNumber':
        return once(place, () => numbers.guest(date))
      case '#number':
        return once(place, () => numbers.ticket(date, rest))
      case '#serial':
        return serial()
      case 'serial':
        return serial().padStart(Number(rest), '0')
      case 'TT':
        return once(place, () => numbers.receipt('receipt', year))
      case 'LK':
        return once(place, () => numbers.receipt('missing-papers', year))
      case 'PGD':
        return once(place, () => numbers.receipt('complaint', year))
      default:
        throw new Error(`A scene has a place that nobody fills: ${place}`)
    }
  }
}
