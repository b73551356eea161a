import { type RefObject, useEffect } from 'react'

/**
 * When what was focused is gone, the next thing to do takes the focus, on every new `step` once nothing is `busy`;
 * an undefined step takes none.
 */
export function useLostFocus(
  next: RefObject<HTMLElement | null>,
  step: string | number | undefined,
  busy: boolean,
): void {
  useEffect(() => {
    if (step !== undefined && !busy && document.activeElement === document.body) next.current?.focus()
  }, [next, step, busy])
}
