export const scheme = 'app'
export const host = 'counter'
export const origin = `${scheme}://${host}`
export const startPage = `${origin}/index.html`

/** Only the window's own top frame may talk to main; an embedded or foreign page may not. */
export const isOurTopFrame = (frame: { parent: unknown; url: string } | null): boolean =>
  frame !== null && frame.parent === null && frame.url.startsWith(`${origin}/`)

/** What the network stack may fetch: our own pages, what they carry with them, and the developer's tools. */
export const isAllowedRequest = (url: string): boolean =>
  /^(app:\/\/counter\/|blob:app:\/\/counter\/|data:|devtools:)/.test(url)

type Wish = { isMainFrame: boolean; requestingUrl: string; mediaTypes?: readonly string[] }

/** The camera, and only it, for a photo of a paper: asked for by our own top frame, for as long as the page uses it. */
export const isOurCamera = (permission: string, { isMainFrame, requestingUrl, mediaTypes }: Wish): boolean =>
  permission === 'media' &&
  isMainFrame &&
  requestingUrl.startsWith(`${origin}/`) &&
  mediaTypes?.length === 1 &&
  mediaTypes[0] === 'video'
