// Starts the program named in PROBE_PROGRAM as it is, and tells when its first window can be used, counted from the
// creation of this process. No inspector and no driver is attached, so that nothing but the program takes time.
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const { PROBE_PROGRAM = '', PROBE_PIN = '' } = process.env

/** The instant of the second frame that shows an element, as the page's clock has it. */
const shown = selector => `new Promise(resolve => {
  const look = () => document.querySelector(${JSON.stringify(selector)})
    ? requestAnimationFrame(() => requestAnimationFrame(() => resolve(Date.now())))
    : requestAnimationFrame(look)
  look()
})`

async function signIn(page) {
  for (const digit of PROBE_PIN) page.sendInputEvent({ type: 'char', keyCode: digit })
  const pressedAt = Date.now()
  page.sendInputEvent({ type: 'keyDown', keyCode: 'Return' })
  page.sendInputEvent({ type: 'char', keyCode: '\r' })
  page.sendInputEvent({ type: 'keyUp', keyCode: 'Return' })
  return (await page.executeJavaScript(shown('section[aria-label] button[type=button]'))) - pressedAt
}

app.once('web-contents-created', (_event, page) => {
  page.once('dom-ready', async () => {
    const usableAt = await page.executeJavaScript(shown('input[type=password]'))
    const startMs = usableAt - process.getCreationTime()
    const signInMs = PROBE_PIN === '' ? null : await signIn(page)
    console.log(`PROBE ${JSON.stringify({ startMs, signInMs })}`)
    app.quit()
  })
})
await import(pathToFileURL(PROBE_PROGRAM).href)
