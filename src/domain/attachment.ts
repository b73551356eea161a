import { bytesIn, bytesOf, isBase64 } from './base64.ts'

export const attachmentKinds = ['jpeg', 'png', 'pdf'] as const
export type AttachmentKind = (typeof attachmentKinds)[number]

/** The largest attachment; as base64 it fits into one message to the desk. */
export const MOST_ATTACHMENT_BYTES = 5 * 1024 * 1024
export const MOST_ATTACHMENT_BASE64 = Math.ceil(MOST_ATTACHMENT_BYTES / 3) * 4

/** One application can have so many; a slip must not fill the disk. */
export const MOST_ATTACHMENTS = 60

const beginnings: Readonly<Record<AttachmentKind, readonly number[]>> = {
  jpeg: [0xff, 0xd8, 0xff],
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  pdf: [0x25, 0x50, 0x44, 0x46, 0x2d],
}

/** What a file in base64 is by its first bytes; its name says nothing. Null for anything that is not taken. */
export function readAttachment(base64: string): { kind: AttachmentKind; bytes: number } | null {
  const first = isBase64(base64) ? bytesOf(base64.slice(0, 12)) : null
  const kind = first && attachmentKinds.find(each => beginnings[each].every((byte, at) => first[at] === byte))
  return kind ? { kind, bytes: bytesIn(base64) } : null
}
