import { type Refused, refused } from '#contract/reply.ts'
import type { LetterTemplate } from '#domain/letters/template.ts'
import type { LetterKind } from '#domain/standard.ts'
import type { Ports } from '#ports/ports.ts'

/** The shipped template, or a refusal. */
export function findTemplate(
  { letterTemplates }: Pick<Ports, 'letterTemplates'>,
  kind: LetterKind,
): { ok: true; template: LetterTemplate } | Refused<never> {
  const template = letterTemplates.find(kind)
  return template === null
    ? refused<never>('not-found', 'Jenis surat itu tidak ada. Pilih jenis surat dari daftar.')
    : { ok: true, template }
}
