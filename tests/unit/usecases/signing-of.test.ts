import { describe, expect, it } from 'vitest'
import type { OfficialRecord } from '#ports/records.ts'
import { signingOf } from '#usecases/letters/signing-of.ts'

const official = (more: Partial<OfficialRecord>): OfficialRecord => ({
  id: 'o1',
  name: 'Contoh Pejabat, S.Sos.',
  post: 'Kepala Bidang Contoh',
  capacity: 'direct',
  onBehalfOf: '',
  rank: 'Pembina Utama Muda (IV/c)',
  nip: 'NIP 19650101 199001 1 001',
  active: true,
  ...more,
})

describe('how an official signs', () => {
  it('parts rank from grade and the kind of number from its digits', () => {
    expect(signingOf(official({}))).toEqual({
      capacity: 'direct',
      signer: {
        name: 'Contoh Pejabat, S.Sos.',
        post: 'Kepala Bidang Contoh',
        rank: 'Pembina Utama Muda',
        grade: 'IV/c',
        identifier: { kind: 'NIP', digits: '19650101 199001 1 001' },
      },
    })
    expect(signingOf(official({ rank: 'Penata', nip: 'NI PPPK 199001012024211001' }))).toMatchObject({
      signer: { rank: 'Penata', grade: null, identifier: { kind: 'NI PPPK', digits: '199001012024211001' } },
    })
    expect(signingOf(official({ rank: null, nip: null }))).toMatchObject({
      signer: { rank: null, grade: null, identifier: null },
    })
    expect(signingOf(official({ nip: '196501011990011001' }))).toMatchObject({
      signer: { identifier: { kind: 'NIP', digits: '196501011990011001' } },
    })
  })

  it('names the post spoken for, and both posts where it goes through another', () => {
    expect(signingOf(official({ capacity: 'a.n.', onBehalfOf: 'Kepala Dinas' }))).toMatchObject({
      capacity: 'on-behalf',
      mandatorPost: 'Kepala Dinas',
    })
    expect(signingOf(official({ capacity: 'u.b.', onBehalfOf: 'Kepala Dinas; Sekretaris' }))).toMatchObject({
      capacity: 'for-the-mandatary',
      mandatorPost: 'Kepala Dinas',
      mandataryPost: 'Sekretaris',
    })
  })

  it.each(['a.n.', 'u.b.'] as const)('asks for the mandate of %s where it is not recorded', capacity => {
    expect(signingOf(official({ capacity }))).toMatchObject({ missing: expect.stringContaining('Pengaturan') })
  })

  it('takes the post itself for the one held, where no other is named', () => {
    expect(signingOf(official({ capacity: 'Plt.', post: 'Kepala Dinas' }))).toMatchObject({
      capacity: 'acting',
      heldPost: 'Kepala Dinas',
    })
    expect(signingOf(official({ capacity: 'Plh.', onBehalfOf: 'Kepala Dinas' }))).toMatchObject({
      capacity: 'daily',
      heldPost: 'Kepala Dinas',
    })
  })
})
