import { expect, it } from 'vitest'
import { isOnNetwork } from '#desk/network-folder.ts'

const EXT4 = 0xef53
const SMB2 = 0xfe534d42

it.each([
  ['/home/loket/data', EXT4, false],
  ['C:\\Loket\\data', 0, false],
  ['\\\\?\\C:\\Loket\\data', 0, false],
  ['\\\\server\\kantor\\loket', 0, true],
  ['//server/kantor/loket', 0, true],
  ['/mnt/kantor/loket', SMB2, true],
])('%s lies on the network or not', (folder, type, expected) => {
  expect(isOnNetwork(folder, type)).toBe(expected)
})
