import type { Step } from './standard.ts'

/** Whom an unfinished file waits for; `office`: somebody of the house who only has to go on. */
export const WAITED_FOR = ['citizen', 'official', 'outside', 'office'] as const
export type WaitedFor = (typeof WAITED_FOR)[number]

export type Waiting = { readonly whom: WaitedFor; readonly text: string }

type Standing = {
  readonly state: 'open' | 'incomplete' | 'complete' | 'ready' | 'handed-over' | 'cancelled'
  /** Null when the procedure is through. */
  readonly step: Step | null
  /** A letter has its number and lies on the desk of the official who signs. */
  readonly isUnsigned: boolean
}

/** The names by which the decrees call those outside the office; the whole of an actor's name is looked at. */
const outside =
  /bupati|wali ?kota|sekda|camat|kecamatan|desa\b|kelurahan|dinas kesehatan|fasilitas kesehatan|rumah sakit|bpjs|kemensos|kementerian|bpkpd|dpmptsp|satu pintu|garnisun|kepolisian|satpol/i
const citizen = /^(pemohon|pengguna|masyarakat|warga|korban|peserta|calon orang tua|cota|lks\b)/i
const official = /^(kepala|kadis|kabid|sekretaris|sekretariat|supervisor)/i

/** With whom a file lies now. What is known of a file sent out of the house belongs here, before the actor's name. */
export function waitsFor({ state, step, isUnsigned }: Standing): Waiting {
  if (state === 'incomplete') return { whom: 'citizen', text: 'Berkas dari pemohon' }
  if (state === 'ready') return { whom: 'citizen', text: 'Diambil pemohon' }
  if (step === null) return { whom: isUnsigned ? 'official' : 'office', text: 'Surat' }
  const text = step.actors.length > 0 ? step.actors.join(', ') : step.text
  return { whom: isUnsigned ? 'official' : actorsOf(step), text }
}

function actorsOf({ actors }: Step): WaitedFor {
  if (actors.length > 0 && actors.every(actor => citizen.test(actor))) return 'citizen'
  if (actors.some(actor => outside.test(actor) && !citizen.test(actor))) return 'outside'
  return actors.some(actor => official.test(actor)) ? 'official' : 'office'
}
