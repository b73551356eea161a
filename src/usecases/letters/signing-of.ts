import type { Official, Signing } from '#domain/letters/signing.ts'
import type { OfficialRecord } from '#ports/records.ts'

/** The posts an a.n. or u.b. signer speaks for, highest first; u.b. names two, parted by a semicolon. */
const mandators = ({ onBehalfOf }: OfficialRecord): string[] =>
  onBehalfOf
    .split(';')
    .map(post => post.trim())
    .filter(post => post !== '')

/** "Pembina Utama Muda (IV/c)" is a rank with its grade. */
function official({ name, post, rank, nip }: OfficialRecord): Official {
  const graded = /^(.*?)\s*\(?\b((?:IV|I{1,3})\/[a-e])\)?$/.exec(rank ?? '')
  const numbered = /^(NI PPPK|NIP)?[\s.:]*(.+)$/.exec(nip ?? '')
  return {
    name,
    post,
    rank: graded ? graded[1] || null : rank,
    grade: graded?.[2] ?? null,
    identifier: numbered?.[2] ? { kind: numbered[1] === 'NI PPPK' ? 'NI PPPK' : 'NIP', digits: numbered[2] } : null,
  }
}

/** How an official signs, from the mandate on record; a sentence that says what to do where the mandate is incomplete. */
export function signingOf(record: OfficialRecord): Signing | { missing: string } {
  const signer = official(record)
  const [first, second] = mandators(record)
  switch (record.capacity) {
    case 'direct':
      return { capacity: 'direct', signer }
    case 'a.n.':
      if (first === undefined)
        return { missing: `Isi di Pengaturan atas nama jabatan apa ${record.name} menandatangani (a.n.).` }
      return { capacity: 'on-behalf', mandatorPost: first, signer }
    case 'u.b.':
      if (first === undefined || second === undefined)
        return {
          missing: `Isi di Pengaturan dua jabatan yang dilalui ${record.name} (u.b.), dipisahkan titik koma: jabatan pemberi mandat; jabatan perantara.`,
        }
      return { capacity: 'for-the-mandatary', mandatorPost: first, mandataryPost: second, signer }
    case 'Plt.':
      return { capacity: 'acting', heldPost: first ?? record.post, signer }
    case 'Plh.':
      return { capacity: 'daily', heldPost: first ?? record.post, signer }
  }
}
