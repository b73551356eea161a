import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { counterPolicy } from './content-policy.ts'
import { host, scheme } from './origin.ts'
import type { PaperPages } from './paper/paper-pages.ts'
import { servedFile } from './served-file.ts'

/** Answers every `app:` request: the built pages, shipped fonts and sounds, and pages on their way to paper. */
export function serveCounter(
  folders: { renderer: string; resources: string },
  paperPages: PaperPages,
): (request: Request) => Promise<Response> {
  return async request => {
    const url = new URL(request.url)
    if (request.method !== 'GET' || url.protocol !== `${scheme}:` || url.host !== host) return notFound()
    if (url.pathname.startsWith('/paper/')) return paperPages.take(url.pathname) ?? notFound()
    const isShipped = url.pathname.startsWith('/fonts/') || url.pathname.startsWith('/sounds/')
    const file = servedFile(isShipped ? folders.resources : folders.renderer, url.pathname)
    if (file === null) return notFound()
    try {
      return page(await readFile(file.path), file.mimeType)
    } catch {
      return notFound()
    }
  }
}

function page(bytes: Buffer<ArrayBuffer>, mimeType: string): Response {
  const styleNonce = randomBytes(16).toString('base64url')
  const body = mimeType.startsWith('text/html') ? withStyleNonce(bytes.toString('utf8'), styleNonce) : bytes
  return new Response(body, {
    headers: {
      'content-type': mimeType,
      'content-security-policy': counterPolicy(styleNonce),
      'x-content-type-options': 'nosniff',
    },
  })
}

/** The page reads the nonce from this meta element and hands it to Mantine. */
const withStyleNonce = (html: string, styleNonce: string): string =>
  html.replace('<head>', `<head><meta name="style-nonce" content="${styleNonce}">`)

const notFound = (): Response => new Response(null, { status: 404 })
