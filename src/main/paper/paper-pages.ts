import { randomBytes } from 'node:crypto'
import type { PaperSheet } from '#ports/main-link.ts'
import { paperPolicy } from '../content-policy.ts'
import { origin } from '../origin.ts'

/** Pages waiting to be loaded for printing. Each can be taken once; nothing is kept on disk. */
export type PaperPages = {
  /** Puts a sheet under an address that nobody can guess, and answers that address. */
  offer(sheet: PaperSheet): string
  take(pathname: string): Response | null
}

export function paperPages(): PaperPages {
  const waiting = new Map<string, PaperSheet>()
  return {
    offer(sheet) {
      const pathname = `/paper/${randomBytes(16).toString('hex')}`
      waiting.set(pathname, sheet)
      return origin + pathname
    },
    take(pathname) {
      const sheet = waiting.get(pathname)
      if (sheet === undefined) return null
      waiting.delete(pathname)
      const styleNonce = randomBytes(16).toString('base64url')
      return new Response(paperHtml(sheet, styleNonce), {
        headers: {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': paperPolicy(styleNonce),
          'x-content-type-options': 'nosniff',
        },
      })
    },
  }
}

function paperHtml({ title, html, css }: PaperSheet, styleNonce: string): string {
  const titleHtml = title.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  const cssInElement = css.replace(/<\//g, '<\\/')
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>${titleHtml}</title><style nonce="${styleNonce}">${cssInElement}</style></head><body>${html}</body></html>`
}
