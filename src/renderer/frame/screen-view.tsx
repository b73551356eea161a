import { lazy } from 'react'
import { useNavigation } from '../navigation.ts'
import { CounterScreen } from '../screens/counter/counter-screen.tsx'

const NewVisitorScreen = lazy(async () => ({
  default: (await import('../screens/new-visitor/new-visitor-screen.tsx')).NewVisitorScreen,
}))
const LetterScreen = lazy(async () => ({ default: (await import('../screens/letter/letter-screen.tsx')).LetterScreen }))
const TemplatesScreen = lazy(async () => ({
  default: (await import('../screens/letter-templates/templates-screen.tsx')).TemplatesScreen,
}))
const TemplateScreen = lazy(async () => ({
  default: (await import('../screens/letter-templates/template-screen.tsx')).TemplateScreen,
}))
const HandoverScreen = lazy(async () => ({
  default: (await import('../screens/handover/handover-screen.tsx')).HandoverScreen,
}))
const ComplaintScreen = lazy(async () => ({
  default: (await import('../screens/complaint/complaint-screen.tsx')).ComplaintScreen,
}))
const ClosingScreen = lazy(async () => ({
  default: (await import('../screens/closing/closing-screen.tsx')).ClosingScreen,
}))
const SalvageScreen = lazy(async () => ({
  default: (await import('../screens/salvage/salvage-screen.tsx')).SalvageScreen,
}))
const UnfinishedScreen = lazy(async () => ({
  default: (await import('../screens/unfinished/unfinished-screen.tsx')).UnfinishedScreen,
}))
const WorkScreen = lazy(async () => ({ default: (await import('../screens/work/work-screen.tsx')).WorkScreen }))
const AgendaScreen = lazy(async () => ({ default: (await import('../screens/agenda/agenda-screen.tsx')).AgendaScreen }))
const GuestBookScreen = lazy(async () => ({
  default: (await import('../screens/guest-book/guest-book-screen.tsx')).GuestBookScreen,
}))
const RegistersScreen = lazy(async () => ({
  default: (await import('../screens/registers/registers-screen.tsx')).RegistersScreen,
}))
const HistoryScreen = lazy(async () => ({
  default: (await import('../screens/history/history-screen.tsx')).HistoryScreen,
}))
const SettingsScreen = lazy(async () => ({
  default: (await import('../screens/settings/settings-screen.tsx')).SettingsScreen,
}))
const BackupsScreen = lazy(async () => ({
  default: (await import('../screens/backups/backups-screen.tsx')).BackupsScreen,
}))
const RestoreScreen = lazy(async () => ({
  default: (await import('../screens/restore/restore-screen.tsx')).RestoreScreen,
}))
const PersonalDataScreen = lazy(async () => ({
  default: (await import('../screens/personal-data/personal-data-screen.tsx')).PersonalDataScreen,
}))

const StandardScreen = lazy(async () => ({
  default: (await import('../screens/standard/standard-screen.tsx')).StandardScreen,
}))
const ImportScreen = lazy(async () => ({
  default: (await import('../screens/standard/import-screen.tsx')).ImportScreen,
}))

/** The screen that is open. Only the counter is loaded with the window; the others come when they are first opened. */
export function ScreenView() {
  const { screen } = useNavigation()
  switch (screen.name) {
    case 'counter':
      return <CounterScreen screen={screen} />
    case 'new-visitor':
      return <NewVisitorScreen />
    case 'letter':
      return <LetterScreen key={screen.letterId} letterId={screen.letterId} />
    case 'handover':
      return <HandoverScreen key={screen.letterId} letterId={screen.letterId} />
    case 'complaint':
      return <ComplaintScreen key={screen.visitId} visitId={screen.visitId} />
    case 'closing':
      return <ClosingScreen key={screen.day} day={screen.day} />
    case 'unfinished':
      return <UnfinishedScreen />
    case 'salvage':
      return <SalvageScreen key={screen.file} file={screen.file} />
    case 'work':
      return <WorkScreen kind={screen.kind} />
    case 'agenda':
      return <AgendaScreen />
    case 'guest-book':
      return <GuestBookScreen />
    case 'registers':
      return <RegistersScreen first={screen.register} period={screen.period} />
    case 'history':
      return <HistoryScreen key={screen.visitId} visitId={screen.visitId} />
    case 'settings':
      return <SettingsScreen first={screen.part} />
    case 'letter-templates':
      return <TemplatesScreen />
    case 'letter-template':
      return <TemplateScreen key={screen.kind} kind={screen.kind} />
    case 'backups':
      return <BackupsScreen />
    case 'restore':
      return <RestoreScreen key={screen.file} file={screen.file} />
    case 'personal-data':
      return <PersonalDataScreen />
    case 'standard':
      return <StandardScreen key={screen.serviceId} first={screen} />
    case 'standard-import':
      return <ImportScreen />
  }
}
