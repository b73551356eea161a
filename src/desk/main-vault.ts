import type { KeyAnswer, KeyAsk } from '#ports/main-link.ts'
import type { Vault } from '#ports/vault.ts'

/** The vault that main keeps, asked for over the process's own line. */
export function vaultOfMain(post: (ask: KeyAsk) => void): { vault: Vault; answered: (answer: KeyAnswer) => void } {
  const waiting = new Map<number, { resolve: () => void; reject: (error: Error) => void }>()
  let lastSeq = 0
  const ask = (what: KeyAsk['what']): Promise<void> =>
    new Promise((resolve, reject) => {
      const seq = ++lastSeq
      waiting.set(seq, { resolve, reject })
      post({ type: 'key-ask', seq, what })
    })
  return {
    answered({ seq, kept }) {
      const asked = waiting.get(seq)
      waiting.delete(seq)
      if (kept) asked?.resolve()
      else asked?.reject(new Error('Main could not keep the key'))
    },
    vault: {
      keepNext: key => ask({ do: 'keep-next', key }),
      takeNext: () => ask({ do: 'take-next' }),
      dropNext: () => ask({ do: 'drop-next' }),
    },
  }
}
