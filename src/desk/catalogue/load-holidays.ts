import { readdirSync } from 'node:fs'
import { z } from 'zod'
import { isCalendarDate } from '#domain/business-day.ts'
import { HOLIDAY_KINDS, type HolidayYear } from '#domain/working-calendar.ts'
import { CatalogueBroken } from './catalogue-broken.ts'
import { readYaml } from './read-yaml.ts'

const yearSchema = z
  .strictObject({
    year: z.int(),
    status: z.enum(['decreed', 'calculated']),
    source: z.string().min(1),
    days: z.array(
      z.strictObject({
        day: z.string().refine(isCalendarDate, 'seharusnya tanggal seperti 2026-08-17'),
        kind: z.enum(HOLIDAY_KINDS),
        name: z.string().min(1),
      }),
    ),
  })
  .superRefine(({ year, days }, context) => {
    for (const [index, { day }] of days.entries()) {
      if (!day.startsWith(`${year}-`)) {
        context.addIssue({
          code: 'custom',
          path: ['days', index, 'day'],
          message: `seharusnya tanggal dalam tahun ${year}`,
        })
      }
      if (days.findIndex(other => other.day === day) !== index) {
        context.addIssue({ code: 'custom', path: ['days', index, 'day'], message: `tanggal ${day} sudah tercantum` })
      }
    }
  })

/** The shipped proposals for the office's holiday table, by year. Throws CatalogueBroken. */
export const loadHolidayYears = (folder: string): HolidayYear[] =>
  yearFiles(folder).map(file => {
    const proposal = readYaml(folder, file, yearSchema)
    if (file === `${proposal.year}.yaml`) return proposal
    throw new CatalogueBroken(file, 'year', `seharusnya ${file.slice(0, -'.yaml'.length)}, seperti nama berkasnya`)
  })

function yearFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter(name => name.endsWith('.yaml'))
      .sort()
  } catch {
    throw new CatalogueBroken(folder, '', 'folder hari libur tidak ditemukan')
  }
}
