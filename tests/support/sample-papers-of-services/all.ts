import {
  certificate,
  printout,
  recommendation,
  recommendationOfProposed,
  replacement,
} from '#tests/support/sample-letters.ts'
import type { SampleLetter } from '../letter-templates.ts'
import { formsAndReports } from './forms-and-reports.ts'
import { lettersAid } from './letters-aid.ts'
import { lettersInstitutions } from './letters-institutions-minutes.ts'
import { lettersPeople } from './letters-people.ts'

/** A sample of every paper the program writes, by groups that were written together. */
export const samplePapers: Readonly<Record<string, readonly SampleLetter[]>> = {
  register: [certificate, replacement, recommendation, recommendationOfProposed, printout],
  'forms-and-reports': formsAndReports,
  'letters-people': [...lettersPeople, ...lettersAid],
  'letters-institutions': lettersInstitutions,
}
