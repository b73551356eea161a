import { afterEach, beforeEach, expect, it } from 'vitest'
import { type OpenStore, openStore } from '#tests/support/open-store.ts'
import * as sample from './sample-day.ts'
import { letterModel } from './sample-letter-model.ts'

let opened: OpenStore
beforeEach(async () => {
  opened = await openStore()
  await opened.write(async store => {
    await store.officials.save(sample.official())
    await store.people.add(sample.person())
    await store.visits.add(sample.visit())
    await store.applications.add(sample.application())
    await store.letters.add(sample.letter())
  })
})
afterEach(() => opened.remove())

const read: OpenStore['database']['read'] = look => opened.database.read(look)

const final = {
  state: 'final' as const,
  model: letterModel,
  numberId: 'number-1',
  numberText: '400/001/416-107/2026',
  businessDate: sample.DAY,
  finalAt: sample.AT,
}

const makeFinal = () =>
  opened.write(async store => {
    await store.letters.addNumber(sample.letterNumber({ letterId: 'letter-1' }))
    await store.letters.update('letter-1', final)
  })

it('keeps facts and model as they were given', async () => {
  expect(await read(store => store.letters.find('letter-1'))).toEqual(sample.letter())
  await makeFinal()
  expect(await read(store => store.letters.find('letter-1'))).toEqual(sample.letter(final))
  expect(await read(store => store.letters.finalOfWork())).toEqual([])
  await opened.write(store => store.applications.update('application-1', { state: 'complete' }))
  const { applicationId, kind } = sample.letter(final)
  expect(await read(store => store.letters.finalOfWork())).toEqual([{ applicationId, kind }])
  expect(await read(store => store.letters.listByApplication('application-1'))).toEqual([sample.letter(final)])
})

it('lists the letters of a day in order of their numbers', async () => {
  await makeFinal()
  await opened.write(async store => {
    const serial = await store.letters.nextSerial('main', 2026)
    await store.letters.add(sample.letter({ id: 'a-letter' }))
    await store.letters.addNumber(sample.letterNumber({ id: 'number-2', serial, letterId: 'a-letter' }))
    await store.letters.update('a-letter', { ...final, numberId: 'number-2' })
  })
  expect((await read(store => store.letters.listByDay(sample.DAY))).map(({ id }) => id)).toEqual([
    'letter-1',
    'a-letter',
  ])
  expect((await read(store => store.letters.listNumbersByDay(sample.DAY))).map(({ serial }) => serial)).toEqual([1, 2])
})

it('discards a draft and nothing else', async () => {
  await makeFinal()
  await expect(opened.write(store => store.letters.discard('letter-1'))).rejects.toThrow('Only a draft')
  await opened.write(store => store.letters.add(sample.letter({ id: 'letter-2' })))
  await opened.write(store => store.letters.discard('letter-2'))
  expect(await read(store => store.letters.find('letter-2'))).toBeNull()
})

it('makes no letter final without a number', async () => {
  await expect(opened.write(store => store.letters.update('letter-1', { state: 'final' }))).rejects.toThrow('CHECK')
  await expect(
    opened.write(store => store.letters.update('letter-1', { ...final, numberId: 'no-such-number' })),
  ).rejects.toThrow('FOREIGN KEY')
  expect((await read(store => store.letters.find('letter-1')))?.state).toBe('draft')
})

it('voids a number with its reason and never gives it out again', async () => {
  await makeFinal()
  await opened.write(store => store.letters.voidNumber('number-1', 'Salah nama'))
  expect(await read(store => store.letters.listNumbers('main', 2026))).toEqual([
    sample.letterNumber({ letterId: 'letter-1', state: 'void', reason: 'Salah nama' }),
  ])
  expect(await read(store => store.letters.nextSerial('main', 2026))).toBe(2)
  await expect(opened.write(store => store.letters.addNumber(sample.letterNumber({ id: 'number-2' })))).rejects.toThrow(
    'UNIQUE',
  )
})

it('counts on above a number that was entered from outside', async () => {
  await opened.write(store =>
    store.letters.addNumber(sample.letterNumber({ serial: 120, state: 'outside', about: 'Dari SRIKANDI' })),
  )
  expect(await read(store => store.letters.nextSerial('main', 2026))).toBe(121)
  expect(await read(store => store.letters.nextSerial('main', 2027))).toBe(1)
  expect(await read(store => store.letters.nextSerial('other', 2026))).toBe(1)
})

it('keeps handovers with their signature', async () => {
  await makeFinal()
  await opened.write(store => store.handovers.add(sample.handover()))
  expect(await read(store => store.handovers.listByApplication('application-1'))).toEqual([sample.handover()])
  expect(await read(store => store.handovers.listByDay(sample.DAY))).toEqual([sample.handover()])
  expect(await read(store => store.handovers.listByPeriod('2026-11-01', sample.DAY))).toEqual([sample.handover()])
  expect(await read(store => store.handovers.listByPeriod('2026-11-24', '2026-11-30'))).toEqual([])
  await expect(
    opened.write(store => store.handovers.add(sample.handover({ id: 'handover-2', signature: null }))),
  ).rejects.toThrow('CHECK')
})
