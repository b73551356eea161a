import { useIsFetching, useIsMutating } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import styles from './quiet-bar.module.css'

const QUIET_FOR_MS = 300

/** A thin moving line under the top bar when an answer takes longer than 300 ms. */
export function QuietBar() {
  const busy = useIsFetching() + useIsMutating() > 0
  const [shown, setShown] = useState(false)
  useEffect(() => {
    if (!busy) return setShown(false)
    const timer = setTimeout(() => setShown(true), QUIET_FOR_MS)
    return () => clearTimeout(timer)
  }, [busy])
  return (
    <div className={styles.bar} role="status" data-shown={shown || undefined}>
      {shown && <span className={styles.said}>Sedang diproses</span>}
    </div>
  )
}
