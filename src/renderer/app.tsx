import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Frame } from './frame/frame.tsx'
import { RestartingBanner } from './frame/restarting-banner.tsx'
import { queryClient } from './hooks/query-client.ts'
import { useAsk } from './hooks/use-ask.ts'
import { useDesk } from './hooks/use-desk.ts'
import { useNewDay } from './hooks/use-new-day.ts'
import { OfficeContext, useOfficeOf } from './office.ts'
import { ShowAfter } from './parts/show-after.tsx'
import { DeskFailed } from './screens/desk/desk-failed.tsx'
import { DeskRefused } from './screens/desk/desk-refused.tsx'
import { DeskRestoring, DeskStarting } from './screens/desk/desk-starting.tsx'
import { RestorePage } from './screens/desk/restore-page.tsx'
import { SignIn } from './screens/sign-in/sign-in.tsx'
import { Wizard } from './screens/wizard/wizard.tsx'
import { useSession } from './session.ts'
import { cssVariables, theme } from './theme.ts'

const STATUS_EVERY_MS = 60_000

const styleNonce = (): string => document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? ''

export const App = () => (
  <MantineProvider
    theme={theme}
    cssVariablesResolver={cssVariables}
    forceColorScheme="light"
    getStyleNonce={styleNonce}
    withGlobalClasses={false}
  >
    <QueryClientProvider client={queryClient}>
      <RestartingBanner />
      <Gate />
    </QueryClientProvider>
  </MantineProvider>
)

/** Lets nobody past a store that is not open, an office that is not set up, a clerk who is not signed in. */
function Gate() {
  const desk = useDesk()
  const status = useAsk('setup.status', {}, { enabled: desk.state !== 'failed', everyMs: STATUS_EVERY_MS })
  const office = useOfficeOf(status.value)
  const session = useSession()
  const [settingUp, setSettingUp] = useState(false)
  const [restoring, setRestoring] = useState(false)
  const needsSetup = status.value?.ready === false
  const startsAnew = desk.state === 'starting'
  useEffect(() => {
    if (startsAnew) setRestoring(false)
    setSettingUp(isSettingUp => !startsAnew && (needsSetup || isSettingUp))
  }, [needsSetup, startsAnew])

  useNewDay(status.value?.businessDate ?? null)

  // Over the screens of a clerk the frame shows it, so that what was typed and what is being answered stays.
  const isAtWork = session.state !== 'out' && office !== null && !settingUp
  if (desk.state === 'failed' && !isAtWork) return <DeskFailed failure={desk} />
  if (desk.state === 'starting' && desk.restoring) return <DeskRestoring />
  if (settingUp && restoring) return <RestorePage copies={[]} onBack={() => setRestoring(false)} />
  if (settingUp)
    return (
      <Wizard
        warnings={status.value?.warnings ?? []}
        onDone={() => setSettingUp(false)}
        onRestore={() => setRestoring(true)}
      />
    )
  if (status.refusal) return <DeskRefused refusal={status.refusal} onAgain={status.again} />
  if (!office || !status.value) {
    return (
      <ShowAfter>
        <DeskStarting />
      </ShowAfter>
    )
  }
  return (
    <OfficeContext value={office}>
      {session.state === 'out' ? <SignIn accounts={status.value.accounts} /> : <Frame />}
    </OfficeContext>
  )
}
