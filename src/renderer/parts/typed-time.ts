/** A clock time typed with a dot or a colon; null where it is none. */
export function minuteOfText(text: string): number | null {
  const [, hours, minutes] = /^\s*(\d{1,2})[.:](\d{2})\s*$/.exec(text) ?? []
  const minute = Number(hours) * 60 + Number(minutes)
  return Number(hours) < 24 && Number(minutes) < 60 ? minute : null
}
