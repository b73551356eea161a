import type { OpenCounter } from './open-counter.ts'

/** Two groups of a recovery key as its keeper types them. */
export const askedGroups = (recoveryKey: string, asked: readonly number[]): string[] =>
  asked.map(number => recoveryKey.split('-')[number - 1] ?? '')

/** Makes a recovery key and confirms it; answers what stands on the paper. */
export async function recoveryPaper(counter: OpenCounter): Promise<string> {
  const { recoveryKey, asked } = await counter.done('recovery.begin', {})
  await counter.done('recovery.confirm', { groups: askedGroups(recoveryKey, asked) })
  return recoveryKey
}
