import { describe, expect, it } from 'vitest'
import { commandOf, strokes } from '../../../src/renderer/keys.ts'

const stroke = (key: string, change: Partial<Parameters<typeof commandOf>[0]> = {}) =>
  commandOf({ key, code: key, ctrlKey: false, metaKey: false, altKey: false, ...change })

describe('the keyboard map', () => {
  it.each([
    ['F2', 'new-visitor'],
    ['F4', 'call-next'],
    ['F6', 'checklist'],
    ['F8', 'paper'],
    ['F9', 'complaint'],
    ['F10', 'close-day'],
    ['F12', 'hide'],
    ['Escape', 'back'],
    ['Enter', 'main'],
  ])('reads %s as %s', (key, command) => {
    expect(stroke(key)).toBe(command)
  })

  it('reads letters and digits by their place, so that any keyboard layout works', () => {
    expect(stroke('k', { code: 'KeyK', ctrlKey: true })).toBe('palette')
    expect(stroke('¡', { code: 'Digit1', altKey: true })).toBe('pane-1')
  })

  it('leaves plain typing and other chords alone', () => {
    expect(stroke('k', { code: 'KeyK' })).toBeNull()
    expect(stroke('F2', { ctrlKey: true })).toBeNull()
    expect(stroke('F4', { altKey: true })).toBeNull()
    expect(stroke('a', { code: 'KeyA', ctrlKey: true })).toBeNull()
  })

  it('gives no key to two commands', () => {
    const labels = Object.values(strokes).map(({ label }) => label)
    expect(new Set(labels).size).toBe(labels.length)
  })
})
