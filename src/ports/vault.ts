/** The keys that this computer keeps for the store. While the store's key is being changed there are two. */
export type Vault = {
  /** Keeps a second key, durably, before anything is encrypted with it. */
  keepNext(key: Uint8Array): Promise<void>
  /** The second key is the store's now; the first one goes. */
  takeNext(): Promise<void>
  /** The change did not come about; the second key goes. */
  dropNext(): Promise<void>
}
