import { templateNamed } from '#tests/support/letter-templates.ts'
import type { Letter } from '../../../src/renderer/screens/letter/letter-facts.ts'

/** A draft of a certificate, as the desk answers it. */
export const letter = (more: Partial<Letter> = {}): Letter => ({
  id: 'l',
  applicationId: 'a',
  visitId: 'v',
  kind: 'registry-certificate',
  title: 'Surat keterangan terdaftar',
  numbered: true,
  signed: true,
  goesTo: 'applicant',
  state: 'draft',
  numberText: null,
  letterDate: null,
  printState: 'unprinted',
  printCount: 0,
  signedOn: null,
  voidReason: null,
  signatory: 'Budi Uji',
  fields: templateNamed('registry-certificate').fields,
  facts: {},
  problems: [],
  lockedFields: [],
  signatoryId: 'o',
  nextSerial: '0412',
  copiesTo: [],
  copies: 1,
  ownWord: false,
  manyBy: null,
  verification: { state: 'off', by: null, ownDraft: true },
  ...more,
})
