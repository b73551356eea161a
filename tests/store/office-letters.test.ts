import { afterEach, beforeEach, expect, it } from 'vitest'
import { shippedProfile } from '#domain/letters/office-style.ts'
import { type OpenStore, openStore } from '#tests/support/open-store.ts'

let opened: OpenStore
beforeEach(async () => {
  opened = await openStore()
})
afterEach(() => opened.remove())

const read: OpenStore['database']['read'] = look => opened.database.read(look)

it('how the office writes its letters is kept, and replaced', async () => {
  expect(await read(store => store.office.letterProfile())).toBeNull()
  await opened.write(store => store.office.saveLetterProfile(shippedProfile))
  await opened.write(store => store.office.saveLetterProfile({ ...shippedProfile, neutralCode: '000' }))
  expect(await read(store => store.office.letterProfile())).toEqual({ ...shippedProfile, neutralCode: '000' })
})

it('the routing of a kind of letter is kept, and replaced', async () => {
  const routing = {
    kind: 'registry-certificate',
    copiesTo: ['Camat Contoh'],
    initials: [],
    code: '400.9.11',
    signatoryId: null,
  } as const
  await opened.write(store => store.office.saveLetterRouting({ ...routing, copiesTo: [] }))
  await opened.write(store => store.office.saveLetterRouting(routing))
  expect(await read(store => store.office.letterRouting('registry-certificate'))).toEqual(routing)
  expect(await read(store => store.office.letterRouting('kks-replacement-letter'))).toBeNull()
})

it('the office’s own wording of a kind of letter is kept, replaced and dropped', async () => {
  const own = { kind: 'registry-certificate', wordings: [], savedAt: '2026-11-23T02:00:00.000Z', savedBy: 'account-1' }
  await opened.write(store => store.ownWordings.save({ ...own, savedAt: '2026-11-22T02:00:00.000Z' }))
  await opened.write(store => store.ownWordings.save(own))
  expect(await read(store => store.ownWordings.find('registry-certificate'))).toEqual(own)
  expect(await read(store => store.ownWordings.list())).toEqual([
    { kind: own.kind, savedAt: own.savedAt, savedBy: own.savedBy },
  ])
  await opened.write(store => store.ownWordings.drop('registry-certificate'))
  expect(await read(store => store.ownWordings.find('registry-certificate'))).toBeNull()
})

it('the office’s own Word file of a kind of letter is kept once, replaced and dropped, and stays for its letters', async () => {
  const own = {
    kind: 'registry-certificate',
    fileHash: 'a'.repeat(64),
    size: 3,
    names: ['Nomor'],
    savedAt: '2026-11-23T02:00:00.000Z',
    savedBy: 'account-1',
  }
  const content = Uint8Array.of(80, 0, 255)
  await opened.write(store => store.ownWords.save({ ...own, names: [] }, content))
  await opened.write(store => store.ownWords.save(own, content))
  expect(await read(store => store.ownWords.find('registry-certificate'))).toEqual(own)
  expect(await read(store => store.ownWords.list())).toEqual([{ kind: own.kind, savedAt: own.savedAt }])
  await opened.write(store => store.ownWords.drop('registry-certificate'))
  expect(await read(store => store.ownWords.find('registry-certificate'))).toBeNull()
  expect(Uint8Array.from((await read(store => store.ownWords.file(own.fileHash))) ?? [])).toEqual(content)
  expect(await read(store => store.ownWords.file('b'.repeat(64)))).toBeNull()
})
