import { Menu } from '@mantine/core'
import { useDo } from '../hooks/use-do.ts'
import { type Command, keyLabel } from '../keys.ts'
import { type Screen, useNavigation } from '../navigation.ts'
import { KeyHint } from '../parts/key-hint.tsx'
import { sessionEnded, useAccount } from '../session.ts'
import styles from './clerk-menu.module.css'

const places: { label: string; screen: Screen; key?: Command }[] = [
  { label: 'Loket', screen: { name: 'counter' } },
  { label: 'Tamu baru', screen: { name: 'new-visitor' }, key: 'new-visitor' },
  { label: 'Pengaduan baru', screen: { name: 'complaint', visitId: null }, key: 'complaint' },
  { label: 'Buku tamu', screen: { name: 'guest-book' } },
  { label: 'Agenda surat', screen: { name: 'agenda' } },
  { label: 'Tutup hari', screen: { name: 'closing' }, key: 'close-day' },
  { label: 'Pengaturan', screen: { name: 'settings' } },
  { label: 'Data pribadi', screen: { name: 'personal-data' } },
]

/** The clerk's name opens every place of the program, and the way out. */
export function ClerkMenu() {
  const account = useAccount()
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
        {places.map(({ label, screen, key }) => (
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
