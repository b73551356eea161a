import { expect, it } from 'vitest'
import { patience } from '#desk/patience.ts'

const PATIENCE_MS = 20

it('passes on what comes in time, also a failure', async () => {
  const wait = patience(PATIENCE_MS)
  expect(await wait(async () => 42)).toBe(42)
  await expect(wait(async () => Promise.reject(new Error('penuh')))).rejects.toThrow('penuh')
})

it('gives up on a folder that never answers, and begins nothing more there', async () => {
  const wait = patience(PATIENCE_MS)
  const never = () => new Promise<never>(() => undefined)
  await expect(wait(never)).rejects.toMatchObject({ failure: 'hangs' })
  let begun = 0
  const count = async () => {
    begun += 1
  }
  await expect(wait(count)).rejects.toMatchObject({ failure: 'hangs' })
  expect(begun).toBe(0)
})

it('goes back to work once the folder has answered', async () => {
  const wait = patience(PATIENCE_MS)
  let answer = (_said: string) => {}
  const late = new Promise<string>(resolve => {
    answer = resolve
  })
  await expect(wait(() => late)).rejects.toMatchObject({ failure: 'hangs' })
  answer('akhirnya')
  await late
  expect(await wait(async () => 'lagi')).toBe('lagi')
})
