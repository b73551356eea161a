import type { RefObject } from 'react'

/** Puts the cursor into the field at a path such as `subject.nik` once it is on the screen. */
export function focusFact(form: RefObject<HTMLElement | null>, path: string): void {
  requestAnimationFrame(() => {
    const names = path.split('.').map((_, index, parts) => parts.slice(0, parts.length - index).join('.'))
    for (const name of names) {
      const input = form.current
        ?.querySelector(`[data-fact="${CSS.escape(name)}"]`)
        ?.querySelector<HTMLElement>('input:not([type="hidden"]),textarea,button')
      if (!input) continue
      input.focus()
      input.scrollIntoView({ block: 'nearest' })
      return
    }
  })
}
