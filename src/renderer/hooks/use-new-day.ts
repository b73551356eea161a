import { useEffect, useRef } from 'react'
import { queryClient } from './query-client.ts'

/** Asks everything again once the office's day is another: a window that stayed open over midnight shows the new one. */
export function useNewDay(day: string | null): void {
  const shown = useRef<string | null>(null)
  useEffect(() => {
    if (day === null) return
    if (shown.current !== null && shown.current !== day) void queryClient.invalidateQueries()
    shown.current = day
  }, [day])
}
