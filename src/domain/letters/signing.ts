/** The number printed below a civil servant's name: NIP, or NI PPPK for staff under a work agreement. */
export type OfficialIdentifier = { readonly kind: 'NIP' | 'NI PPPK'; readonly digits: string }

/** Somebody who may sign or initial. Rank and identifier belong to this person and to nobody else. */
export type Official = {
  readonly name: string
  /** As a text line would say it: `Kepala Dinas Sosial Kabupaten Mojokerto`. */
  readonly post: string
  readonly rank: string | null
  /** Golongan, `IV/c`. */
  readonly grade: string | null
  readonly identifier: OfficialIdentifier | null
}

/**
 * In which capacity an official signs.
 * `on-behalf` (a.n.) is one level below the mandator, `for-the-mandatary` (u.b.) two levels below and therefore names the
 * one between; `acting` (Plt.) holds a vacant post, `daily` (Plh.) replaces a holder who is away.
 */
export type Signing =
  | { readonly capacity: 'direct'; readonly signer: Official }
  | { readonly capacity: 'on-behalf'; readonly mandatorPost: string; readonly signer: Official }
  | {
      readonly capacity: 'for-the-mandatary'
      readonly mandatorPost: string
      readonly mandataryPost: string
      readonly signer: Official
    }
  | { readonly capacity: 'acting'; readonly heldPost: string; readonly signer: Official }
  | { readonly capacity: 'daily'; readonly heldPost: string; readonly signer: Official }
