import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import { businessDate } from '#domain/business-day.ts'
import { readNik } from '#domain/nik.ts'
import type { OpenDesk } from '#ports/ports.ts'

/** What the structure of a NIK says. */
export async function checkNik(
  desk: OpenDesk,
  input: ParsedInputOf<'person.check-nik'>,
): Promise<ReplyOf<'person.check-nik'>> {
  const reading = readNik(input.nik, businessDate(desk.now(), desk.office.zone))
  if (!reading.ok)
    return granted({
      problems: reading.problems.map(({ code, sentence }) => ({ code, detail: sentence })),
      regionName: null,
      birthDate: null,
      sex: null,
    })
  const regionName = desk.regions().get(reading.regionCode) ?? null
  const problems =
    regionName === null
      ? [
          {
            code: 'unknown-region',
            detail: `Empat angka pertama (${reading.regionCode}) tidak ada dalam daftar kabupaten/kota. Cocokkan lagi dengan KTP.`,
          },
        ]
      : []
  return granted({ problems, regionName, birthDate: reading.birthDate, sex: reading.sex })
}
