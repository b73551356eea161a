import { extname, join, sep } from 'node:path'

const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
  '.wav': 'audio/wav',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
}

/** The file below `folder` that a URL's path names, with its type; null for anything outside or of no known type. */
export function servedFile(folder: string, pathname: string): { path: string; mimeType: string } | null {
  const wanted = decoded(pathname)
  if (wanted === null || /[\\:\0]/.test(wanted) || wanted.split('/').includes('..')) return null
  const path = join(folder, wanted)
  const mimeType = mimeTypes[extname(path).toLowerCase()]
  return mimeType !== undefined && path.startsWith(folder + sep) ? { path, mimeType } : null
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}
