/** "4 mnt", for narrow columns; hours from one hundred minutes on. */
export function waitedText(minutes: number): string {
  if (minutes < 1) return 'baru'
  return minutes < 100 ? `${minutes} mnt` : `${Math.floor(minutes / 60)} jam`
}

/** "12 menit lalu", from one UTC instant to another. */
export function agoText(instant: string, now: string): string {
  const minutes = Math.max(0, Math.floor((Date.parse(now) - Date.parse(instant)) / 60_000))
  if (minutes < 1) return 'baru saja'
  if (minutes < 60) return `${minutes} menit lalu`
  const hours = Math.floor(minutes / 60)
  return hours < 24 ? `${hours} jam lalu` : `${Math.floor(hours / 24)} hari lalu`
}
