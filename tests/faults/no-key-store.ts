import type { KeyStore } from '../../src/main/vault.ts'

const none = (): Promise<never> => Promise.reject(new Error('This computer has no key store'))

/** A computer that keeps its keys as plain files. */
export const noKeyStore: KeyStore = { isAvailable: async () => false, seal: none, unseal: none }
