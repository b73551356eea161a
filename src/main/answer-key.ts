import type { KeyAsk } from '#ports/main-link.ts'
import type { Places } from './places.ts'
import { dropNextKey, type KeyStore, keepNextKey, takeNextKey } from './vault.ts'

/** Does in the vault what the desk asks for; answers whether it was done. */
export async function answerKey(places: Places, keyStore: KeyStore, { what }: KeyAsk): Promise<boolean> {
  try {
    switch (what.do) {
      case 'keep-next':
        await keepNextKey(places, keyStore, what.key)
        return true
      case 'take-next':
        await takeNextKey(places, keyStore)
        return true
      case 'drop-next':
        await dropNextKey(places)
        return true
    }
  } catch {
    return false
  }
}
