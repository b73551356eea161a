import '@fontsource-variable/plus-jakarta-sans/wght.css'
import './mantine-styles.ts'
import './global.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { refreshTopics } from './hooks/query-client.ts'
import { watchDesk } from './hooks/use-desk.ts'
import { listenToKeys } from './keys.ts'
import { tellErrors } from './tell-errors.ts'
import { applyTextScale } from './text-scale.ts'

tellErrors()
applyTextScale()
watchDesk()
listenToKeys()
window.counter.onChanged(refreshTopics)

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
