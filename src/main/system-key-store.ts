import { safeStorage } from 'electron/main'
import type { KeyStore } from './vault.ts'

/** Electron 42 and later answer asynchronously and deprecate the rest; Electron 33 has only the rest. */
type AsyncSafeStorage = {
  isAsyncEncryptionAvailable(): Promise<boolean>
  encryptStringAsync(plain: string): Promise<Buffer>
  decryptStringAsync(sealed: Buffer): Promise<{ result: string }>
}

function asyncSafeStorage(): AsyncSafeStorage | null {
  const storage: object = safeStorage
  return 'encryptStringAsync' in storage ? (storage as AsyncSafeStorage) : null
}

/** On Linux `basic_text` encrypts with a password that every copy of Chromium knows: no key store at all. */
const isRealBackend = (): boolean =>
  process.platform !== 'linux' || !['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend())

/** The key store of this computer; use it once the app is ready. */
export const systemKeyStore: KeyStore = {
  async isAvailable() {
    if (!isRealBackend()) return false
    return (await asyncSafeStorage()?.isAsyncEncryptionAvailable()) ?? safeStorage.isEncryptionAvailable()
  },
  async seal(plain) {
    return (await asyncSafeStorage()?.encryptStringAsync(plain)) ?? safeStorage.encryptString(plain)
  },
  async unseal(sealed) {
    const bytes = Buffer.from(sealed)
    return (await asyncSafeStorage()?.decryptStringAsync(bytes))?.result ?? safeStorage.decryptString(bytes)
  },
}
