import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectFolder } from '../../support/folders.ts'

const tokens = readFileSync(join(projectFolder, 'src', 'renderer', 'tokens.css'), 'utf8')

const colour = (name: string): string => {
  const value = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(tokens)?.[1]
  if (!value) throw new Error(`No colour called ${name}`)
  return value
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

describe('the colours of the screen', () => {
  it.each([
    ['ink', 'ground'],
    ['ink', 'sheet'],
    ['ink', 'attention-pale'],
    ['ink', 'problem-pale'],
    ['ink', 'ok-pale'],
    ['soft', 'ground'],
    ['soft', 'sheet'],
    ['soft', 'accent-pale'],
    ['soft', 'neutral-pale'],
    ['accent', 'sheet'],
    ['accent', 'ground'],
    ['accent', 'accent-pale'],
    ['accent', 'ok-pale'],
    ['sheet', 'accent'],
    ['sheet', 'accent-deep'],
    ['sheet', 'ok'],
    ['sheet', 'problem'],
    ['sheet', 'attention'],
    ['ok', 'sheet'],
    ['ok', 'ok-pale'],
    ['attention', 'sheet'],
    ['attention', 'attention-pale'],
    ['problem', 'sheet'],
    ['problem', 'problem-pale'],
  ])('%s can be read on %s (AA, 4.5 to 1)', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5)
  })

  it.each([
    ['edge', 'sheet'],
    ['edge', 'ground'],
    ['accent', 'ground'],
    ['attention-light', 'sheet'],
  ])('%s can be seen on %s (AA for borders and signs, 3 to 1)', (line, ground) => {
    expect(contrast(colour(line), colour(ground))).toBeGreaterThanOrEqual(3)
  })
})
