import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { businessDate } from '#domain/business-day.ts'
import { shippedProfile } from '#domain/letters/office-style.ts'
import { sketchFacts } from '#domain/letters/sketch-facts.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { pendingNumber } from '../letters/compose-letter.ts'
import { signingOf } from '../letters/signing-of.ts'
import { editedTemplate } from './edited-template.ts'

/** The paper that an edit would give, with a marked gap for everything a letter fills in. */
export async function previewTemplate(
  desk: OpenDesk,
  input: ParsedInputOf<'letter-template.preview'>,
): Promise<ReplyOf<'letter-template.preview'>> {
  const edited = await editedTemplate(desk, input)
  if (!edited.ok) return edited
  const shown = edited.template.wordings[input.shown] ?? edited.template.wordings[0]
  // The wording on the screen is shown, whatever its conditions are.
  const template = { ...edited.template, wordings: shown === undefined ? [] : [{ ...shown, when: [] }] }
  const [signer] = (await desk.store.officials.list())
    .filter(({ active }) => active)
    .map(signingOf)
    .filter(signing => !('missing' in signing))
  if (signer === undefined || 'missing' in signer)
    return refused('no-signatory', 'Belum ada pejabat penanda tangan. Tambahkan pejabatnya di Pengaturan.')
  const today = businessDate(desk.now(), desk.office.zone)
  const { style } = (await desk.store.office.letterProfile()) ?? shippedProfile
  const model = desk.documents.letter(
    template,
    sketchFacts(template, {}),
    {
      letterId: template.kind,
      serviceId: '',
      number:
        template.numbering === 'own' ? pendingNumber(desk.office, template.classificationCode ?? '', today) : null,
      dateOn: null,
      secrecy: 'biasa',
      urgency: 'biasa',
      signing: signer,
      initials: [],
      archiveCopy: false,
      copiesTo: template.copiesTo,
      attachments: null,
      verificationCode: null,
      marks: ['draft'],
    },
    { office: desk.office, style: { ...style, paperForLetters: desk.office.letterPaper } },
  )
  return granted(desk.documents.letterPage(model))
}
