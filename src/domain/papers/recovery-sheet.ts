import type { SlipHead } from './slips.ts'

/** Kunci pemulihan, printed once for the office's safe. */
export type RecoverySheet = SlipHead & { readonly groups: readonly string[]; readonly madeBy: string }
