import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { foldName } from '#store/fold-name.ts'
import { type OpenStore, openStore } from '#tests/support/open-store.ts'
import * as sample from './sample-day.ts'

let opened: OpenStore
beforeEach(async () => {
  opened = await openStore()
})
afterEach(() => opened.remove())

const found = async (query: string, limit = 20): Promise<string[]> =>
  (await opened.database.read(store => store.people.search(query, limit))).map(({ name }) => name)

/** People in the order given, with NIK and phone where the test is about them. */
const known = (...people: { name: string; nik?: string; phone?: string }[]) =>
  opened.write(async store => {
    for (const fields of people) await store.people.add(sample.person({ id: opened.newId(), ...fields }))
  })

describe('a name is found', () => {
  it('by one word of it, in any case', async () => {
    await known({ name: 'Siti Contoh' }, { name: 'Budi Uji' })
    expect(await found('CONTOH')).toEqual(['Siti Contoh'])
    expect(await found('  siti ')).toEqual(['Siti Contoh'])
  })

  it('by the beginnings of several words, in any order', async () => {
    await known({ name: 'Siti Nur Contoh' }, { name: 'Siti Uji' })
    expect(await found('con si')).toEqual(['Siti Nur Contoh'])
    expect(await found('si nu uj')).toEqual([])
  })

  it.each(["Ma'ruf", 'maruf', 'Ma’ruf', 'MA`RUF', 'maʼruf'])(
    'whichever way its apostrophe is typed: %s',
    async query => {
      await known({ name: "Ma'ruf Uji" }, { name: 'Marufah Contoh' })
      expect((await found(query))[0]).toBe("Ma'ruf Uji")
    },
  )

  it('with or without accents, hyphens and full stops', async () => {
    await known({ name: 'M. Sya’roni-Ádi, S.Sos.' })
    expect(await found("sya'roni adi")).toHaveLength(1)
    expect(await found('M.syaroni')).toHaveLength(1)
  })

  it('though it is one word, or a hundred and twenty letters', async () => {
    const long = 'X'.repeat(120)
    await known({ name: 'Suharto' }, { name: long })
    expect(await found('suharto')).toEqual(['Suharto'])
    expect(await found(long)).toEqual([long])
  })

  it.each(['"', '*', 'OR', 'a" OR "b', 'NEAR(siti contoh)', 'folded_name:siti', "'; DROP TABLE person; --", '%', '='])(
    'and nothing typed is a command: %s',
    async query => {
      await known({ name: 'Siti Contoh' })
      expect(await found(query)).toEqual([])
      expect(await found('siti')).toEqual(['Siti Contoh'])
    },
  )

  it('best first: the whole name, its beginning, whole words, beginnings; the newest first among equals', async () => {
    await known(
      { name: 'Contoh Sitina' },
      { name: 'Siti Contoh' },
      { name: 'Contoh Siti' },
      { name: 'Siti' },
      { name: 'Siti Uji' },
    )
    expect(await found('siti')).toEqual(['Siti', 'Siti Uji', 'Siti Contoh', 'Contoh Siti', 'Contoh Sitina'])
    expect(await found('siti', 2)).toEqual(['Siti', 'Siti Uji'])
  })

  it('in full even where hundreds of newer people share its first word', async () => {
    await known(
      { name: 'Siti Contoh' },
      ...Array.from({ length: 400 }, (_, index) => ({ name: `Siti Contoh ${index}` })),
    )
    expect((await found('siti contoh'))[0]).toBe('Siti Contoh')
  })

  it('after a correction by the new name and no longer by the old one', async () => {
    await known({ name: 'Siti Contoh' })
    await opened.write(store => store.people.correct('id-0001', { name: 'Sitti Uji', phone: '0812 1111' }))
    expect(await found('contoh')).toEqual([])
    expect(await found('sitti')).toEqual(['Sitti Uji'])
    expect(await found('08121111')).toEqual(['Sitti Uji'])
  })
})

describe('a number finds its person', () => {
  beforeEach(() =>
    known(
      { name: 'Siti Contoh', nik: '3516014107900001', phone: '+62 812-0000-0001' },
      { name: 'Budi Uji', nik: '3516010107900002', phone: '0812 0000 0002' },
      { name: 'Tanpa Identitas' },
    ),
  )

  it('by a whole NIK or its beginning', async () => {
    expect(await found('3516014107900001')).toEqual(['Siti Contoh'])
    expect(await found('3516 01 41')).toEqual(['Siti Contoh'])
    expect(await found('351601')).toEqual(['Budi Uji', 'Siti Contoh'])
  })

  it.each(['081200000001', '+62812-0000-0001', '62 812 0000 0001', '0812.0000.0001'])(
    'by a phone number however it is typed: %s',
    async query => {
      expect(await found(query)).toEqual(['Siti Contoh'])
    },
  )

  it('only from three digits on', async () => {
    expect(await found('35')).toEqual([])
    expect(await found('-')).toEqual([])
    expect(await found('081')).toHaveLength(2)
  })
})

describe('a person known from sealed visits alone', () => {
  const register = (id: string, name: string, visits: { confidential: boolean; guestNumber: number }[]) =>
    opened.write(async store => {
      await store.people.add(sample.person({ id, name, nik: '3516014107900001', phone: '081200000001' }))
      for (const visit of visits) {
        await store.visits.add(sample.visit({ id: `${id}-${visit.guestNumber}`, personId: id, ...visit }))
      }
    })

  const everyWay = ['rahasia', 'rahasia uji', '3516014107900001', '081200000001']

  it('is found in no way', async () => {
    await register('p', 'Rahasia Uji', [{ confidential: true, guestNumber: 1 }])
    for (const query of everyWay) expect(await found(query)).toEqual([])
  })

  it('is found once there is a visit that is not sealed', async () => {
    await register('p', 'Rahasia Uji', [
      { confidential: true, guestNumber: 1 },
      { confidential: false, guestNumber: 2 },
    ])
    for (const query of everyWay) expect(await found(query)).toEqual(['Rahasia Uji'])
  })

  it('is found no more once that visit is sealed', async () => {
    await register('p', 'Rahasia Uji', [{ confidential: false, guestNumber: 1 }])
    await opened.write(store => store.visits.seal('p-1'))
    for (const query of everyWay) expect(await found(query)).toEqual([])
  })

  it('is not found where only the application or the complaint of the visit is sealed', async () => {
    await register('p', 'Rahasia Uji', [{ confidential: false, guestNumber: 1 }])
    await register('q', 'Rahasia Contoh', [{ confidential: false, guestNumber: 2 }])
    await opened.write(async store => {
      await store.applications.add(sample.application({ personId: 'p', firstVisitId: 'p-1', confidential: true }))
      await store.complaints.add(sample.complaint({ visitId: 'q-2', confidential: true }))
    })
    expect(await found('rahasia')).toEqual([])
    expect(await opened.database.read(store => store.visits.previousOf('p', null))).toBeNull()
    expect(await opened.database.read(store => store.visits.previousOf('q', null))).toBeNull()
  })

  it('does not push others out of the list', async () => {
    await known({ name: 'Rahasia Terbuka' })
    for (let number = 1; number <= 250; number += 1) {
      await register(`p${number}`, `Rahasia ${number}`, [{ confidential: true, guestNumber: number }])
    }
    expect(await found('rahasia')).toEqual(['Rahasia Terbuka'])
  })
})

it.each([
  ["M. Sya'roni-Ádi", 'm syaroni adi'],
  ['  Siti   CONTOH  ', 'siti contoh'],
  ["'’`", ''],
  ['Ｓｉｔｉ', 'siti'],
  ['Siti\u202eContoh\u0000', 'siti contoh'],
])('the name %j is searched as %j', (name, folded) => {
  expect(foldName(name)).toBe(folded)
})
