import type { SignatureBlock, SignatureLine } from '#domain/letter.ts'
import type { OfficeStyle } from '#domain/letters/office-style.ts'
import type { Official, OfficialIdentifier, Signing } from '#domain/letters/signing.ts'

/** A post in capitals, turned before the region so that the line breaks at sense. */
function postLines(prefix: string | null, post: string): SignatureLine[] {
  const parts = post.toLocaleUpperCase('id').split(/\s(?=(?:KABUPATEN|KOTA|PROVINSI)\s)/)
  return parts.map((text, index) => ({ prefix: index === 0 ? prefix : null, text }))
}

/** The comma stands after the last line of the posts only. */
const closed = (lines: readonly SignatureLine[]): SignatureLine[] =>
  lines.map((line, index) => (index === lines.length - 1 ? { ...line, text: `${line.text},` } : line))

function capacityLines(signing: Signing): SignatureLine[] {
  const own = { prefix: null, text: signing.signer.post }
  switch (signing.capacity) {
    case 'direct':
      return postLines(null, signing.signer.post)
    case 'on-behalf':
      return [...postLines('a.n.', signing.mandatorPost), own]
    case 'for-the-mandatary':
      return [
        ...postLines('a.n.', signing.mandatorPost),
        { prefix: null, text: `${signing.mandataryPost},` },
        { prefix: null, text: 'u.b.' },
        own,
      ]
    case 'acting':
      return postLines('Plt.', signing.heldPost)
    case 'daily':
      return postLines('Plh.', signing.heldPost)
  }
}

/** 18 digits as the office groups them; anything else is printed as it was given. */
export function identifierText(identifier: OfficialIdentifier, grouping: OfficeStyle['nipGrouping']): string {
  const digits = identifier.digits.replace(/\D/g, '')
  const parts = /^(\d{8})(\d{6})(\d)(\d{3})$/.exec(digits)
  if (parts === null) return identifier.digits
  return grouping === 'plain' ? digits : parts.slice(1).join(' ')
}

/** Academic titles after the first comma keep their own letters. */
export function officialName(name: string, inCapitals: boolean): string {
  if (!inCapitals) return name
  const comma = name.indexOf(',')
  return comma < 0 ? name.toLocaleUpperCase('id') : name.slice(0, comma).toLocaleUpperCase('id') + name.slice(comma)
}

const titleBefore = /^(?:(?:Prof|Dr|dr|drg|drh|Drs|Dra|Ir|apt|H|Hj)\.\s*)+/

/** A certificate names its signer without titles (Permendagri 1/2023 art. 44). */
export const withoutTitles = (name: string): string => name.replace(titleBefore, '').replace(/,.*$/, '')

/** Staff under a work agreement (NI PPPK) have no rank line. */
export function rankText({ rank, grade, identifier }: Official, style: OfficeStyle): string | null {
  if (rank === null || identifier?.kind === 'NI PPPK') return null
  return style.rankWithGrade && grade !== null ? `${rank} (${grade})` : rank
}

/**
 * The block above and below a signature. Name, rank and number are those of the person who signs, in whatever capacity;
 * what is not known of that person is left out, never taken from another.
 */
export function signatureBlock(signing: Signing, style: OfficeStyle): SignatureBlock {
  if (signing.capacity === 'for-the-mandatary' && !style.allowForTheMandatary)
    throw new RangeError('This office does not sign u.b.')
  const { signer } = signing
  return {
    lines: closed(capacityLines(signing)),
    name: officialName(signer.name, style.namesInCapitals),
    rank: rankText(signer, style),
    identifier:
      signer.identifier === null
        ? null
        : `${signer.identifier.kind} ${identifierText(signer.identifier, style.nipGrouping)}`,
  }
}

/** The post a letter speaks for, as its opening sentence names it. */
export function speakingPost(signing: Signing): string {
  switch (signing.capacity) {
    case 'direct':
      return signing.signer.post
    case 'on-behalf':
    case 'for-the-mandatary':
      return signing.mandatorPost
    case 'acting':
      return `Pelaksana Tugas ${signing.heldPost}`
    case 'daily':
      return `Pelaksana Harian ${signing.heldPost}`
  }
}
