import type { Signing } from '#domain/letters/signing.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { signingOf } from './signing-of.ts'

/** How the official signs, or a sentence that says why not and what to do. */
export async function findSignatory(desk: OpenDesk, officialId: string): Promise<Signing | { missing: string }> {
  const official = await desk.store.officials.find(officialId)
  if (official === null || !official.active)
    return { missing: 'Pejabat itu tidak lagi menandatangani. Pilih pejabat lain dari daftar.' }
  return signingOf(official)
}
