import { z } from 'zod'
import { attachmentKinds, MOST_ATTACHMENT_BASE64 } from '#domain/attachment.ts'
import { read, work, write } from '../entry.ts'
import * as shape from '../shapes.ts'

const kind = z.enum(attachmentKinds)

/** Photos and scans of papers. None is ever required, and no name of a file is taken: it would name somebody. */
export const attachments = {
  'attachment.add': write({
    summary: 'Keeps a photo or scan with an application, and with one of its requirements where it shows one',
    right: 'application.handle',
    input: z.strictObject({
      applicationId: shape.id,
      requirementId: shape.id.nullable(),
      /** The file in base64. */
      content: z
        .string()
        .min(1)
        .max(MOST_ATTACHMENT_BASE64, 'Berkas paling besar 5 MB. Perkecil dahulu, lalu lampirkan.'),
    }),
    output: z.object({ attachmentId: shape.id, kind, bytes: z.int() }),
    refusals: ['wrong-state', 'unknown-requirement', 'unknown-kind', 'too-large', 'too-many'],
    topics: ['application'],
  }),
  'attachment.list': read({
    summary: 'The photos and scans of an application, without their content',
    right: 'visit.read',
    input: z.strictObject({ applicationId: shape.id }),
    output: z.array(
      z.object({
        id: shape.id,
        requirementId: shape.id.nullable(),
        kind,
        bytes: z.int(),
        addedAt: shape.instant,
        by: z.string(),
      }),
    ),
  }),
  'attachment.read': read({
    summary: 'One photo or scan; a paper shows its numbers whole, and of a sealed case the reading is on record',
    right: 'personal.read',
    input: z.strictObject({ attachmentId: shape.id }),
    output: z.object({ kind, content: z.string() }),
  }),
  'attachment.save': work({
    summary: 'Writes one photo or scan into the output folder, for a PDF that opens elsewhere; never of a sealed case',
    right: 'personal.read',
    input: z.strictObject({ attachmentId: shape.id }),
    output: z.object({ file: shape.writtenFile }),
    refusals: ['sealed', 'folder-not-writable'],
    topics: [],
  }),
  'attachment.remove': write({
    summary: 'Takes a photo or scan away, with a reason, while its application is not closed',
    right: 'application.handle',
    input: z.strictObject({ attachmentId: shape.id, reason: shape.reason }),
    output: z.object({}),
    refusals: ['wrong-state'],
    topics: ['application'],
  }),
}
