import type { SampleLetter } from '../letter-templates.ts'
import * as counter from './counter-blanks.ts'
import { sample } from './made-up-people.ts'
import * as report from './reports.ts'
import * as sealed from './sealed-blanks.ts'

/** The blank as it is printed before anybody has written on it. */
export const blankOf = ({ kind }: SampleLetter): SampleLetter => sample(kind, {})

/** What citizens fill in and sign: each may also be printed empty. */
export const blanks: readonly SampleLetter[] = [...Object.values(sealed), ...Object.values(counter)]

/** What the office reports to its head. */
export const reports: readonly SampleLetter[] = Object.values(report)

export const formsAndReports: readonly SampleLetter[] = [...blanks, ...reports]
