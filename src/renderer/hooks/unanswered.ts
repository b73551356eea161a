/** Keys of writes whose answer has not come, by what was asked; in memory only, gone with the session. */
const keys = new Map<string, string>()

/** The key to send a write with: that of the same write sent before, also by a screen that is gone, while nothing answered it. */
export function keyFor(asked: string): string {
  const key = keys.get(asked) ?? crypto.randomUUID()
  keys.set(asked, key)
  return key
}

export const answered = (asked: string): void => {
  keys.delete(asked)
}

export const forgetUnanswered = (): void => keys.clear()
