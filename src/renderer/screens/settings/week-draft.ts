import { clockText } from '#domain/business-day.ts'
import { hoursProblem, type OfficeHours, type OpenTime } from '#domain/working-calendar.ts'
import { minuteOfText } from '../../parts/typed-time.ts'

/** One weekday as it is typed: opening, the rest in between if there is one, closing; all empty on a closed day. */
export type DayDraft = { opens: string; restFrom: string; restTo: string; closes: string }

const closed: DayDraft = { opens: '', restFrom: '', restTo: '', closes: '' }

export const draftOf = (hours: OfficeHours): DayDraft[] =>
  hours.map(([first, second]) => {
    if (!first) return closed
    if (!second) return { ...closed, opens: clockText(first.from), closes: clockText(first.to) }
    return {
      opens: clockText(first.from),
      restFrom: clockText(first.to),
      restTo: clockText(second.from),
      closes: clockText(second.to),
    }
  })

/** The typed week as opening times, or what must be put right in it. */
export function weekOf(
  drafts: readonly DayDraft[],
  dayNames: readonly string[],
): { hours: OpenTime[][] } | { problem: string } {
  const hours: OpenTime[][] = []
  for (const [index, draft] of drafts.entries()) {
    const times = timesOf(draft)
    if (typeof times === 'string') return { problem: `${dayNames[index]}: ${times}` }
    const wrong = times.length > 0 ? hoursProblem([times]) : null
    if (wrong !== null) return { problem: `${dayNames[index]}: ${lowered(wrong)}` }
    hours.push(times)
  }
  const problem = hoursProblem(hours)
  return problem === null ? { hours } : { problem }
}

function timesOf({ opens, restFrom, restTo, closes }: DayDraft): OpenTime[] | string {
  const typed = [opens, restFrom, restTo, closes].map(text => text.trim())
  if (typed.every(text => text === '')) return []
  if (typed.some(text => text !== '' && minuteOfText(text) === null)) return 'tulis jam seperti 07.30.'
  const [from, restStart, restEnd, to] = typed.map(text => minuteOfText(text))
  if (from == null || to == null) return 'isi jam buka dan jam tutup, atau kosongkan semuanya bila tutup.'
  if (restStart == null && restEnd == null) return [{ from, to }]
  if (restStart == null || restEnd == null) return 'isi awal dan akhir istirahat, atau kosongkan keduanya.'
  return [
    { from, to: restStart },
    { from: restEnd, to },
  ]
}

const lowered = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1)
