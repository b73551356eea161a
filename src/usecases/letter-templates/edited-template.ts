import type { ParsedInputOf } from '#contract/contract.ts'
import { type Refused, refused } from '#contract/reply.ts'
import { templateFaults } from '#domain/letters/check-template.ts'
import { editedWordings } from '#domain/letters/edited-wording.ts'
import type { LetterTemplate } from '#domain/letters/template.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { templateInForce } from '../letters/template-of.ts'
import { findTemplate } from './find-template.ts'

/** The template as an edit makes it, or what keeps it from being used. */
export async function editedTemplate(
  desk: OpenDesk,
  { kind, basedOn, wordings: edits }: ParsedInputOf<'letter-template.save'>,
): Promise<{ ok: true; template: LetterTemplate } | Refused<'wording-changed' | 'wording-broken'>> {
  const found = findTemplate(desk, kind)
  if (!found.ok) return found
  const own = await desk.store.ownWordings.find(kind)
  const before = await templateInForce(desk, kind)
  const wordings = basedOn === (own?.savedAt ?? null) ? editedWordings(before, edits) : null
  if (wordings === null)
    return refused('wording-changed', 'Redaksi surat ini sudah diubah orang lain. Muat ulang, lalu ubah kembali.')
  const template = { ...before, wordings }
  const empty = wordings.findIndex(({ body }) => body.length === 0)
  if (empty >= 0)
    return refused('wording-broken', 'Isi surat tidak boleh kosong. Tambahkan paling sedikit satu paragraf.')
  const faults = templateFaults(template)
  if (faults.length > 0)
    return refused(
      'wording-broken',
      'Redaksi belum dapat dipakai. Perbaiki yang disebut di bawah ini.',
      faults.map(({ path, problem }) => ({ path, detail: problem })),
    )
  return { ok: true, template }
}
