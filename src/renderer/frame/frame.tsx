import { lazy, Suspense, useRef, useState } from 'react'
import { useAsk } from '../hooks/use-ask.ts'
import { useDesk } from '../hooks/use-desk.ts'
import { useDo } from '../hooks/use-do.ts'
import { useLostFocus } from '../hooks/use-lost-focus.ts'
import { useKeys } from '../keys.ts'
import { NavigationProvider, useNavigation } from '../navigation.ts'
import { DeskFailed } from '../screens/desk/desk-failed.tsx'
import { hideScreens, useMay, useSession } from '../session.ts'
import { CrashLine } from './crash-line.tsx'
import styles from './frame.module.css'
import { HealthStrip } from './health-strip.tsx'
import { HiddenScreen } from './hidden-screen.tsx'
import { QuietBar } from './quiet-bar.tsx'
import { ScreenView } from './screen-view.tsx'
import { TopBar } from './top-bar.tsx'
import { useIdleLock } from './use-idle-lock.ts'

const CommandPalette = lazy(async () => ({
  default: (await import('../parts/command-palette.tsx')).CommandPalette,
}))

const RestoredScreen = lazy(async () => ({
  default: (await import('../screens/restored/restored-screen.tsx')).RestoredScreen,
}))

/** The signed-in program: top bar, the screen, and what lies over it. */
export const Frame = () => (
  <NavigationProvider>
    <Screens />
  </NavigationProvider>
)

function Screens() {
  const session = useSession()
  const desk = useDesk()
  const restoration = useAsk('restoration.read', {})
  const hidden = session.state === 'hidden' || desk.state === 'failed'
  useIdleLock()
  const lastFocused = useRef<HTMLElement>(null)
  useLostFocus(lastFocused, hidden ? undefined : 'shown', false)
  return (
    <>
      <div
        className={styles.frame}
        data-hidden={hidden || undefined}
        inert={hidden}
        aria-hidden={hidden || undefined}
        onFocus={({ target }) => {
          lastFocused.current = target
        }}
      >
        {restoration.value ? (
          <Suspense fallback={null}>
            <RestoredScreen waiting={restoration.value} />
          </Suspense>
        ) : (
          <>
            <TopBar />
            <HealthStrip />
            <QuietBar />
            <CrashLine />
            <Suspense fallback={null}>
              <ScreenView />
            </Suspense>
            <FrameKeys />
          </>
        )}
      </div>
      {desk.state === 'failed' ? (
        <DeskFailed failure={desk} />
      ) : (
        session.state === 'hidden' && <HiddenScreen account={session.account} because={session.because} />
      )}
    </>
  )
}

/** The keys that work on every screen, and the list of everything that Ctrl+K opens. */
function FrameKeys() {
  const { screen, open, back } = useNavigation()
  const callNext = useDo('queue.call-next')
  const onCallNext = async () => {
    const reply = await callNext.run({})
    open(reply.ok ? { name: 'counter', visitId: reply.value.visitId } : { name: 'counter' })
  }
  const [paletteOpened, setPaletteOpened] = useState(false)
  const may = useMay()
  const beforePalette = useRef<HTMLElement>(null)
  useLostFocus(beforePalette, paletteOpened ? undefined : 'closed', false)
  useKeys(
    {
      ...(may('visit.register') && { 'new-visitor': () => open({ name: 'new-visitor' }) }),
      ...(may('queue.serve') && { 'call-next': () => void onCallNext() }),
      ...(may('complaint.register') && { complaint: () => open({ name: 'complaint', visitId: null }) }),
      ...(may('closing.close') && { 'close-day': () => open({ name: 'closing' }) }),
      palette: () => {
        if (document.activeElement instanceof HTMLElement) beforePalette.current = document.activeElement
        setPaletteOpened(true)
      },
      hide: () => hideScreens(),
      ...(screen.name === 'counter' ? {} : { back }),
    },
    'frame',
  )
  if (!paletteOpened) return null
  return (
    <Suspense fallback={null}>
      <CommandPalette opened onClose={() => setPaletteOpened(false)} />
    </Suspense>
  )
}
