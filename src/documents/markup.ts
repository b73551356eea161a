import { gapsShown } from '#domain/letters/gap.ts'
import { escaped, plainLines } from './escape.ts'

/** HTML that is safe as it stands; only {@link html} makes it. */
export class Markup {
  readonly html: string
  constructor(html: string) {
    this.html = html
  }
}

type Part = string | number | Markup | null | readonly Part[]

const shown = (text: string): string =>
  gapsShown(escaped(text), label => `<mark>${label}</mark>`).replaceAll('\n', '<br>')

function inserted(part: Part): string {
  if (part === null) return ''
  if (part instanceof Markup) return part.html
  if (typeof part === 'string') return shown(plainLines(part))
  if (typeof part === 'number') return String(part)
  return part.map(inserted).join('')
}

/** Builds HTML: every inserted text is made printable and escaped, nested markup and lists of it go in as they are. */
export function html(fixed: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const pieces = fixed.map((text, index) => text + (index < parts.length ? inserted(parts[index] ?? null) : ''))
  return new Markup(
    pieces
      .join('')
      .replace(/>\s*\n\s*</g, '><')
      .trim(),
  )
}
