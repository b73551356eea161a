import { app, type Session } from 'electron/main'
import { isAllowedRequest, isOurCamera } from './origin.ts'

/** No page may go elsewhere, open another window or hold a foreign page. Call before the first window. */
export function lockDownPages(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', event => event.preventDefault())
    contents.on('will-frame-navigate', event => event.preventDefault())
    contents.on('will-redirect', event => event.preventDefault())
    contents.on('will-attach-webview', event => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}

/** No permission but the camera's, no device, no download, nothing from a network. Call once the app is ready. */
export function lockDownSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, decide, details) =>
    decide(isOurCamera(permission, details)),
  )
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', event => event.preventDefault())
  session.webRequest.onBeforeRequest((request, decide) => decide({ cancel: !isAllowedRequest(request.url) }))
}
