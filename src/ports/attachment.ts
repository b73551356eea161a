import type { AttachmentKind } from '#domain/attachment.ts'

/** A photo or scan of a paper; its content lies apart. No name of a file is kept: cameras and people write names in it. */
export type AttachmentRecord = {
  id: string
  applicationId: string
  /** The requirement it shows; null where it shows the case as a whole. */
  requirementId: string | null
  kind: AttachmentKind
  bytes: number
  sha256: string
  addedAt: string
  addedBy: string
  removedAt: string | null
  removedBy: string | null
  removalReason: string | null
}

export type AttachmentStore = {
  find(id: string): Promise<AttachmentRecord | null>
  /** Those that were not removed, oldest first. */
  list(applicationId: string): Promise<AttachmentRecord[]>
  /** Removed ones too. */
  listAll(applicationId: string): Promise<AttachmentRecord[]>
  /** The content in base64. */
  add(attachment: Omit<AttachmentRecord, 'sha256'>, content: string): Promise<void>
  /** In base64; null where it was removed or destroyed. */
  content(id: string): Promise<string | null>
  /** The content goes; that it was there stays. */
  remove(id: string, removal: { at: string; by: string; reason: string }): Promise<void>
}
