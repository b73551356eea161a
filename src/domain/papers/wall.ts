import type { SheetSize } from '../printable.ts'
import type { CalendarDate } from '../standard.ts'
import type { ComponentLine } from '../standard-components.ts'
import type { SlipHead } from './slips.ts'

/** What hangs on the wall or lies on the counter to be taken along: no number, nobody's data. */
export type WallHead = Pick<SlipHead, 'fileTitle' | 'office'> & {
  readonly size: SheetSize
  readonly decree: {
    readonly number: string
    readonly title: string
    readonly issuedOn: CalendarDate
    /** Last day of a decree that is over; null while it holds. */
    readonly expiredOn: CalendarDate | null
  }
}

export type WallRow = { readonly label: string; readonly value: string }

/** What a visitor must know of one service, on a leaflet and on a poster. */
export type ServiceWall = WallHead & {
  readonly service: string
  readonly requirements: readonly ComponentLine[]
  readonly fee: string
  readonly promise: readonly string[]
  readonly products: readonly string[]
  readonly steps: readonly WallStep[]
  readonly contact: readonly WallRow[]
}

export type WallStep = {
  readonly no: string
  readonly text: string
  readonly actor: string | null
  readonly output: string | null
}

/** Maklumat pelayanan in the decree's words. */
export type PledgeWall = WallHead & {
  readonly statements: readonly string[]
  readonly place: string
  readonly date: CalendarDate
  readonly signatory: { readonly title: string; readonly name: string }
}

export type MottoWall = WallHead & { readonly motto: string }

/** Where a complaint goes, who takes it up, and until when. */
export type ComplaintWall = WallHead & {
  readonly channels: readonly WallRow[]
  /** By post, never by name. */
  readonly officers: readonly WallRow[]
  readonly escalation: readonly string[]
  readonly limits: readonly string[]
}
