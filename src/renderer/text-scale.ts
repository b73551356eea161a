import { useState } from 'react'

/** Per cent of the normal size of text. */
export const textScales = [100, 110, 125, 150] as const
export type TextScale = (typeof textScales)[number]

const STORED_AS = 'text-scale'

export function readTextScale(): TextScale {
  const stored = Number(localStorage.getItem(STORED_AS))
  return textScales.find(scale => scale === stored) ?? 100
}

/** Every size in the window is in rem, so the root's size scales all of it. */
export function applyTextScale(scale: TextScale = readTextScale()): void {
  document.documentElement.style.fontSize = `${scale}%`
}

export function useTextScale(): [TextScale, (scale: TextScale) => void] {
  const [scale, setScale] = useState(readTextScale)
  const change = (next: TextScale) => {
    localStorage.setItem(STORED_AS, String(next))
    applyTextScale(next)
    setScale(next)
  }
  return [scale, change]
}
