/** "2 hari 5 jam", "45 menit"; whole minutes, so that nothing is promised that is not left. */
export function lengthText(ms: number): string {
  const minutes = Math.floor(ms / 60_000)
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)]
  const parts = [
    [days, 'hari'],
    [hours, 'jam'],
    [days === 0 ? minutes % 60 : 0, 'menit'],
  ] as const
  return (
    parts
      .filter(([count]) => count > 0)
      .map(([count, unit]) => `${count} ${unit}`)
      .join(' ') || 'kurang dari 1 menit'
  )
}
