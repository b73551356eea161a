import { type Refused, refused } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { ApplicationRecord } from '#ports/records.ts'

const stateText: Record<ApplicationRecord['state'], string> = {
  open: 'masih diperiksa berkasnya',
  incomplete: 'menunggu berkas dari pemohon',
  complete: 'sudah lengkap dan sedang dikerjakan',
  ready: 'sudah siap diserahkan',
  'handed-over': 'sudah selesai',
  cancelled: 'sudah dibatalkan',
}

/** The application in one of the states asked for, or a refusal that says how it stands and what to do. */
export async function findApplication(
  desk: OpenDesk,
  id: string,
  states: readonly ApplicationRecord['state'][],
  advice: string,
): Promise<{ ok: true; application: ApplicationRecord } | Refused<'wrong-state'>> {
  const application = await desk.store.applications.find(id)
  if (application === null) return refused('not-found', 'Permohonan itu tidak ditemukan. Buka lagi lembar tamunya.')
  if (!states.includes(application.state))
    return refused('wrong-state', `Permohonan ini ${stateText[application.state]}. ${advice}`)
  return { ok: true, application }
}

/** While the papers are being checked; a file that waited for papers is checked again. */
export const underCheck = ['open', 'incomplete'] as const satisfies ApplicationRecord['state'][]
export const underCheckAdvice = 'Daftar periksa hanya dapat diubah sebelum berkas diterima.'
