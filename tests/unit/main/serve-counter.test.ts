import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paperPages } from '../../../src/main/paper/paper-pages.ts'
import { serveCounter } from '../../../src/main/serve-counter.ts'

let folder: string
let serve: (request: Request) => Promise<Response>
const pages = paperPages()

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'loket-served-'))
  for (const name of ['renderer/assets', 'renderer-old', 'resources/fonts', 'resources/catalogue'])
    mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, 'secret.json'), '{}')
  writeFileSync(join(folder, 'renderer-old/index.html'), 'old')
  writeFileSync(join(folder, 'renderer/index.html'), '<html><head><title>Loket</title></head></html>')
  writeFileSync(join(folder, 'renderer/assets/a b.js'), 'export {}')
  writeFileSync(join(folder, 'renderer/assets/notes.txt'), 'x')
  writeFileSync(join(folder, 'resources/fonts/Huruf.ttf'), 'font')
  writeFileSync(join(folder, 'resources/catalogue/a.json'), '{}')
  serve = serveCounter({ renderer: join(folder, 'renderer'), resources: join(folder, 'resources') }, pages)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const get = (url: string) => serve(new Request(url))

describe('the counter’s own pages', () => {
  it('carry a policy with a fresh style nonce, told to the page as well', async () => {
    const [first, second] = [await get('app://counter/index.html'), await get('app://counter/index.html')]
    const html = await first.text()
    const nonce = /<meta name="style-nonce" content="([\w-]{22})">/.exec(html)?.[1]
    expect(first.headers.get('content-security-policy')).toBe(
      `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data: blob:; ` +
        "font-src 'self'; media-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    )
    expect(await second.text()).not.toContain(nonce)
  })

  it('are served with their type', async () => {
    const script = await get('app://counter/assets/a%20b.js')
    expect(await script.text()).toBe('export {}')
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(script.headers.get('x-content-type-options')).toBe('nosniff')
    expect((await get('app://counter/fonts/Huruf.ttf')).headers.get('content-type')).toBe('font/ttf')
  })

  it.each([
    'app://counter/../secret.json',
    'app://counter/%2e%2e/secret.json',
    'app://counter/..%2fsecret.json',
    'app://counter/..%5csecret.json',
    'app://counter/assets/..%2f..%2fsecret.json',
    'app://counter/..%2frenderer-old/index.html',
    'app://counter/fonts/..%2fcatalogue/a.json',
    'app://counter/catalogue/a.json',
    'app://counter/assets/notes.txt',
    'app://counter/index.html%00.js',
    'app://counter/%E0%A4%A.js',
    'app://counter/',
    'app://counter/missing.html',
    'app://other/index.html',
    'https://counter/index.html',
  ])('have nothing at %s', async url => {
    const response = await get(url)
    expect(response.status).toBe(404)
    expect(await response.text()).toBe('')
  })

  it('can only be read', async () => {
    expect((await serve(new Request('app://counter/index.html', { method: 'POST' }))).status).toBe(404)
  })
})

describe('a page on its way to paper', () => {
  const sheet = {
    title: 'L-1 </title><script>',
    html: '<p>Ma’ruf</p>',
    css: 'p{color:red}</style><script>x</script>',
    page: { widthMm: 80, heightMm: null, landscape: false, marginsMm: { top: 4, right: 4, bottom: 4, left: 4 } },
  }

  it('can be taken once, and only by who knows its address', async () => {
    const url = pages.offer(sheet)
    expect(url).toMatch(/^app:\/\/counter\/paper\/[0-9a-f]{32}$/)
    expect((await get('app://counter/paper/0123456789abcdef0123456789abcdef')).status).toBe(404)
    expect((await get(url)).status).toBe(200)
    expect((await get(url)).status).toBe(404)
  })

  it('allows no script, no network and no style but its own', async () => {
    const response = await get(pages.offer(sheet))
    const html = await response.text()
    const nonce = /<style nonce="([\w-]{22})">/.exec(html)?.[1]
    expect(response.headers.get('content-security-policy')).toBe(
      `default-src 'none'; style-src 'nonce-${nonce}'; img-src data:; font-src 'self'; base-uri 'none'; ` +
        "form-action 'none'; frame-ancestors 'none'",
    )
    expect(html).toContain('<title>L-1 &lt;/title>&lt;script></title>')
    expect(html.match(/<\/style>/g)).toHaveLength(1)
    expect(html).toContain('<body><p>Ma’ruf</p></body>')
  })
})
