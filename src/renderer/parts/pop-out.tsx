import { Popover } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useState } from 'react'

type Props = { label: ReactNode; className: string | undefined; width: string; children: ReactNode }

/** A button with more to read below it, for as long as the focus is on the button. */
export function PopOut({ label, className, width, children }: Props) {
  const [opened, setOpened] = useState(false)
  const closeOnEscape = (event: KeyboardEvent) => {
    if (!opened || event.key !== 'Escape') return
    // It closes this and does not leave the screen below.
    event.nativeEvent.stopPropagation()
    setOpened(false)
  }
  return (
    <Popover opened={opened} position="bottom-end" width={width} shadow="md">
      <Popover.Target>
        <button
          type="button"
          className={className}
          aria-expanded={opened}
          onClick={() => setOpened(!opened)}
          onBlur={() => setOpened(false)}
          onKeyDown={closeOnEscape}
        >
          {label}
        </button>
      </Popover.Target>
      <Popover.Dropdown onMouseDown={event => event.preventDefault()}>{children}</Popover.Dropdown>
    </Popover>
  )
}
