import { describe, expect, it } from 'vitest'
import { isAllowedRequest, isOurCamera, isOurTopFrame, startPage } from '../../../src/main/origin.ts'
import { lockedPreferences, windowTitle } from '../../../src/main/window-preferences.ts'

describe('a page of the program', () => {
  it('is given nothing but its own picture', () => {
    expect(lockedPreferences).toEqual({
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: false,
    })
    expect(Object.isFrozen(lockedPreferences)).toBe(true)
  })

  it('has a title that says nothing of a visitor', () => {
    expect(windowTitle).toBe('Loket')
  })
})

describe('who may talk to main', () => {
  it('is the top frame of our own origin', () => {
    expect(isOurTopFrame({ parent: null, url: startPage })).toBe(true)
  })

  it.each([
    ['a frame that is gone', null],
    ['a frame inside the page', { parent: {}, url: startPage }],
    ['a page of the network', { parent: null, url: 'https://counter/index.html' }],
    ['an origin that begins like ours', { parent: null, url: 'app://counter.example/index.html' }],
    ['a file', { parent: null, url: 'file:///app://counter/index.html' }],
    ['an empty page', { parent: null, url: '' }],
  ])('is not %s', (_who, frame) => {
    expect(isOurTopFrame(frame)).toBe(false)
  })
})

describe('what may be fetched', () => {
  it.each(['app://counter/index.html', 'data:image/png;base64,AA==', 'blob:app://counter/1', 'devtools://devtools/x'])(
    'is %s',
    url => {
      expect(isAllowedRequest(url)).toBe(true)
    },
  )

  it.each([
    'https://example.invalid/',
    'http://localhost:5173/',
    'ws://localhost/',
    'file:///etc/hosts',
    'app://other/index.html',
    'blob:https://example.invalid/1',
  ])('is not %s', url => {
    expect(isAllowedRequest(url)).toBe(false)
  })
})

describe('the camera', () => {
  const wish = { isMainFrame: true, requestingUrl: startPage, mediaTypes: ['video'] }

  it('is for our own top frame, without the microphone', () => {
    expect(isOurCamera('media', wish)).toBe(true)
    expect(isOurCamera('media', { ...wish, isMainFrame: false })).toBe(false)
    expect(isOurCamera('media', { ...wish, requestingUrl: 'app://counter.example/index.html' })).toBe(false)
    expect(isOurCamera('media', { ...wish, requestingUrl: 'https://example.org/' })).toBe(false)
    for (const mediaTypes of [['audio'], ['video', 'audio'], []])
      expect(isOurCamera('media', { ...wish, mediaTypes })).toBe(false)
    const { mediaTypes: _, ...untyped } = wish
    expect(isOurCamera('media', untyped)).toBe(false)
  })

  it('is the only thing that is given', () => {
    for (const permission of ['geolocation', 'notifications', 'display-capture', 'hid', 'clipboard-read'])
      expect(isOurCamera(permission, wish)).toBe(false)
  })
})
