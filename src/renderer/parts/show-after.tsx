import { type ReactNode, useEffect, useState } from 'react'

/** Shows its children only when the waiting lasts; shorter waits show nothing. */
export function ShowAfter({ ms = 300, children }: { ms?: number; children: ReactNode }) {
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), ms)
    return () => clearTimeout(timer)
  }, [ms])
  return shown ? children : null
}
