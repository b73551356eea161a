const policy = (parts: readonly string[]): string => parts.join('; ')

/**
 * What the counter's own pages may load: what was shipped, nothing inline but styles that carry this load's nonce.
 * Mantine writes its responsive styles into `<style>` elements and gives them the nonce it is told.
 */
export const counterPolicy = (styleNonce: string): string =>
  policy([
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${styleNonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ])

/** What a page on its way to paper may load: its own style sheet, shipped fonts, pictures it carries. No script. */
export const paperPolicy = (styleNonce: string): string =>
  policy([
    "default-src 'none'",
    `style-src 'nonce-${styleNonce}'`,
    'img-src data:',
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ])
