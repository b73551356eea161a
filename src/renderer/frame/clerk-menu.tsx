import { Menu } from '@mantine/core'
import type { RoleRight } from '#domain/rights.ts'
import { useDo } from '../hooks/use-do.ts'
import { type Command, keyLabel } from '../keys.ts'
import { type Screen, useNavigation } from '../navigation.ts'
import { KeyHint } from '../parts/key-hint.tsx'
import { sessionEnded, useAccount, useMay } from '../session.ts'
import styles from './clerk-menu.module.css'

const places: { label: string; screen: Screen; key?: Command; right?: RoleRight }[] = [
  { label: 'Loket', screen: { name: 'counter' }, right: 'visit.read' },
  { label: 'Tamu baru', screen: { name: 'new-visitor' }, key: 'new-visitor', right: 'visit.register' },
  {
    label: 'Pengaduan baru',
    screen: { name: 'complaint', visitId: null },
    key: 'complaint',
    right: 'complaint.register',
  },
  { label: 'Buku tamu', screen: { name: 'guest-book' }, right: 'visit.read' },
  { label: 'Agenda surat', screen: { name: 'agenda' }, right: 'visit.read' },
  { label: 'Register', screen: { name: 'registers' }, right: 'visit.read' },
  { label: 'Tutup hari', screen: { name: 'closing' }, key: 'close-day', right: 'closing.close' },
  { label: 'Cadangan', screen: { name: 'backups' }, right: 'backup.make' },
  { label: 'Redaksi surat', screen: { name: 'letter-templates' }, right: 'settings.change' },
  { label: 'Standar pelayanan', screen: { name: 'standard' } },
  { label: 'Pengaturan', screen: { name: 'settings' } },
  { label: 'Data pribadi', screen: { name: 'personal-data' } },
]

/** The clerk's name opens every place of the program, and the way out. */
export function ClerkMenu() {
  const account = useAccount()
  const may = useMay()
  const { open } = useNavigation()
  const signOut = useDo('session.sign-out')
  return (
    <Menu position="bottom-end" width="16rem" shadow="md">
      <Menu.Target>
        <button type="button" className={styles.clerk}>
          <strong>{account.name}</strong>
          <span className={styles.menu}>Menu</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {places
          .filter(({ right }) => !right || may(right))
          .map(({ label, screen, key }) => (
            <Menu.Item
              key={label}
              onClick={() => open(screen)}
              rightSection={key ? <KeyHint>{keyLabel(key)}</KeyHint> : undefined}
            >
              {label}
            </Menu.Item>
          ))}
        <Menu.Divider />
        <Menu.Item
          onClick={async () => {
            await signOut.run({})
            sessionEnded()
          }}
        >
          Keluar
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
