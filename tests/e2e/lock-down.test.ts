import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { forget, type OpenWindow, openWindow } from '#tests/support/open-window.ts'
import { readyCounter } from '#tests/support/ready-counter.ts'

let window: OpenWindow
let outside: Server
let address: string
const heard: string[] = []

beforeAll(async () => {
  outside = createServer((request, response) => {
    heard.push(request.url ?? '')
    response.setHeader('access-control-allow-origin', '*')
    response.end('reached')
  })
  await new Promise<void>(resolve => outside.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(outside.address() as AddressInfo).port}`
  window = await openWindow({ folder: await readyCounter(), switches: ['--use-fake-device-for-media-stream'] })
  await window.page.getByLabel(/^PIN/).waitFor()
})
afterAll(async () => {
  await window?.close()
  await forget(window.folder)
  outside.close()
})
beforeEach(() => {
  heard.length = 0
})

const windows = () => window.application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)

/** Where the window is once it has stopped loading; asked of the program, for the page may be on its way. */
const settledUrl = () =>
  window.application.evaluate(async ({ BrowserWindow }) => {
    const [contents] = BrowserWindow.getAllWindows().map(({ webContents }) => webContents)
    if (contents?.isLoading()) await new Promise(resolve => contents.once('did-stop-loading', () => resolve(null)))
    return contents?.getURL()
  })

describe('nothing leaves the window for the network', () => {
  it.each<[string, (url: string) => Promise<string>]>([
    [
      'fetch',
      url =>
        fetch(url).then(
          () => 'loaded',
          () => 'blocked',
        ),
    ],
    [
      'an image',
      url =>
        new Promise(resolve => {
          const image = new Image()
          image.onload = () => resolve('loaded')
          image.onerror = () => resolve('blocked')
          image.src = url
        }),
    ],
    [
      'a socket',
      url =>
        new Promise(resolve => {
          try {
            const socket = new WebSocket(url.replace('http', 'ws'))
            socket.onopen = () => resolve('loaded')
            socket.onerror = () => resolve('blocked')
          } catch {
            resolve('blocked')
          }
        }),
    ],
    ['a beacon', async url => (navigator.sendBeacon(url, 'name') ? 'queued' : 'blocked')],
    [
      'a worker',
      url =>
        new Promise(resolve => {
          try {
            const worker = new Worker(url)
            worker.onerror = () => resolve('blocked')
            worker.onmessage = () => resolve('loaded')
          } catch {
            resolve('blocked')
          }
        }),
    ],
  ])('through %s', async (_, reach) => {
    expect(await window.page.evaluate(reach, `${address}/leak`)).not.toBe('loaded')
    expect(heard).toEqual([])
  })

  it('through the network stack of the program itself, whatever a page may be allowed', async () => {
    const outcome = await window.application.evaluate(
      ({ session }, url) =>
        session.defaultSession.fetch(url).then(
          () => 'loaded',
          () => 'blocked',
        ),
      `${address}/leak`,
    )
    expect(outcome).toBe('blocked')
    expect(heard).toEqual([])
  })
})

describe('nothing foreign runs in the window', () => {
  it('no inline script, no handler in an attribute, no text made code', async () => {
    const ran = await window.page.evaluate(async () => {
      const marks = globalThis as { ran?: string[] }
      marks.ran = []
      const script = document.createElement('script')
      script.textContent = "globalThis.ran.push('inline')"
      document.head.append(script)
      const host = document.createElement('div')
      host.innerHTML = '<img src="data:," onerror="globalThis.ran.push(\'handler\')">'
      document.body.append(host)
      await new Promise(resolve => host.querySelector('img')?.addEventListener('error', resolve))
      const link = document.createElement('a')
      link.href = "javascript:globalThis.ran.push('link')"
      document.body.append(link)
      link.click()
      host.remove()
      link.remove()
      return marks.ran
    })
    expect(ran).toEqual([])
  })

  it('no Node and nothing of Electron but the doors of the preload', async () => {
    const found = await window.page.evaluate(() => ({
      node: ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
        name => name in globalThis,
      ),
      doors: Object.keys((globalThis as unknown as { counter: object }).counter).sort(),
    }))
    expect(found).toEqual({
      node: [],
      doors: [
        'ask',
        'beginAnew',
        'cancel',
        'chooseFolder',
        'copySupport',
        'onChanged',
        'onDesk',
        'onProgress',
        'recoverDesk',
        'restoreDesk',
        'retryDesk',
        'showOutput',
        'tellError',
      ],
    })
  })

  it('no page in a page: neither a webview nor a frame', async () => {
    const shown = await window.page.evaluate(async url => {
      const foreign = document.createElement('div')
      foreign.innerHTML = `<webview src="${url}/webview"></webview><iframe src="${url}/frame"></iframe>`
      document.body.append(foreign)
      const frame = foreign.querySelector('iframe')
      await new Promise(resolve => frame?.addEventListener('load', resolve))
      const text = frame?.contentDocument?.body.innerText ?? ''
      const hasView = 'getURL' in (foreign.querySelector('webview') ?? {})
      foreign.remove()
      return { text, hasView }
    }, address)
    expect(shown).toEqual({ text: '', hasView: false })
    expect(heard).toEqual([])
  })
})

describe('the window stays where it is', () => {
  it.each<[string, (url: string) => void]>([
    [
      'an address',
      url => {
        location.href = url
      },
    ],
    [
      'a link',
      url => {
        const link = document.createElement('a')
        link.href = url
        document.body.append(link)
        link.click()
        link.remove()
      },
    ],
    [
      'a form',
      url => {
        const form = document.createElement('form')
        form.action = url
        document.body.append(form)
        form.submit()
        form.remove()
      },
    ],
    [
      'a file',
      () => {
        location.href = 'file:///etc/hosts'
      },
    ],
  ])('whatever %s says', async (_, leave) => {
    await window.page.evaluate(leave, `${address}/away`)
    expect(await settledUrl()).toBe('app://counter/index.html')
    expect(heard).toEqual([])
  })

  it('and opens no other', async () => {
    expect(await window.page.evaluate(url => open(url) === null, `${address}/other`)).toBe(true)
    expect(await windows()).toBe(1)
    expect(heard).toEqual([])
  })
})

it('is given the camera for a photo of a paper, but never the microphone', async () => {
  const given = await window.page.evaluate(async () => {
    const outcome = (asked: MediaStreamConstraints) =>
      navigator.mediaDevices.getUserMedia(asked).then(
        stream => {
          for (const track of stream.getTracks()) track.stop()
          return 'given'
        },
        (error: Error) => error.name,
      )
    return {
      camera: await outcome({ video: true }),
      microphone: await outcome({ audio: true }),
      both: await outcome({ audio: true, video: true }),
      known: (await navigator.permissions.query({ name: 'camera' as PermissionName })).state,
    }
  })
  expect(given).toEqual({ camera: 'given', microphone: 'NotAllowedError', both: 'NotAllowedError', known: 'denied' })
})

it('is given no permission and no device', async () => {
  const answers = await window.page.evaluate(async () => {
    const names = ['camera', 'microphone', 'geolocation', 'notifications', 'clipboard-read', 'midi', 'local-fonts']
    const states = await Promise.all(
      names.map(async name => [name, (await navigator.permissions.query({ name: name as PermissionName })).state]),
    )
    const clipboard = await navigator.clipboard.readText().then(
      () => 'granted',
      (error: Error) => error.name,
    )
    return { ...Object.fromEntries(states), asked: await Notification.requestPermission(), clipboard }
  })
  expect(new Set(Object.values(answers))).toEqual(new Set(['denied', 'NotAllowedError']))
})
