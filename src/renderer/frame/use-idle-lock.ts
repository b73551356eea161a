import { useIdle } from '@mantine/hooks'
import { useEffect } from 'react'
import { useAsk } from '../hooks/use-ask.ts'
import { hideScreens } from '../session.ts'

const SHIPPED_MINUTES = 2

/** Hides the screens once nobody has touched a key or the mouse for as long as the office allows. */
export function useIdleLock(): void {
  const settings = useAsk('settings.read', {})
  const minutes = settings.value?.settings.idleLockMinutes ?? SHIPPED_MINUTES
  const isIdle = useIdle(minutes * 60_000, { initialState: false })
  useEffect(() => {
    if (isIdle) hideScreens('idle')
  }, [isIdle])
}
