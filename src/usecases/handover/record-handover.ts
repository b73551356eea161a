import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { businessDate } from '#domain/business-day.ts'
import { isReadyForHandover } from '#domain/letter-progress.ts'
import { isSignedByOfficial } from '#domain/letters/template.ts'
import { pngSize } from '#domain/png.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { isDayClosed, todayClosed } from '../closing/day-closed.ts'
import { advanceApplication } from '../letters/advance-application.ts'
import { findLetter } from '../letters/find-letter.ts'
import { templateOf } from '../letters/template-of.ts'

/** Hands a letter over and enters it in the handover book; with its last letter the application ends. */
export async function recordHandover(
  desk: OpenDesk,
  input: ParsedInputOf<'handover.record'>,
): Promise<ReplyOf<'handover.record'>> {
  const { store } = desk
  const found = await findLetter(
    desk,
    input.letterId,
    ['final', 'signed'],
    'Yang diserahkan adalah surat final yang sudah ditandatangani.',
  )
  if (!found.ok) return found
  const { letter } = found
  if (!isReadyForHandover({ state: letter.state, needsSignature: isSignedByOfficial(templateOf(desk, letter.kind)) }))
    return refused('not-signed', 'Surat ini belum ditandatangani. Catat tanda tangannya lebih dahulu, lalu serahkan.')
  if (input.identityShown === '')
    return invalidField('identityShown', 'Tuliskan identitas yang ditunjukkan penerima, atau "tanpa identitas".')
  if (input.signature.on === 'pad' && pngSize(input.signature.png) === null)
    return invalidField(
      'signature.png',
      'Gambar tanda tangan tidak terbaca. Minta penerima menandatangani sekali lagi.',
    )
  const now = desk.now()
  const today = businessDate(now, desk.office.zone)
  if (await isDayClosed(store, today)) return todayClosed(today, 'suratnya diserahkan')

  const handoverId = desk.newId()
  await store.handovers.add({
    id: handoverId,
    letterId: letter.id,
    applicationId: letter.applicationId,
    visitId: await store.applications.latestVisitOf(letter.applicationId),
    businessDate: today,
    recipientName: input.recipientName,
    relation: input.relation,
    identityShown: input.identityShown,
    signedOn: input.signature.on,
    signature: input.signature.on === 'pad' ? input.signature.png : null,
    handedAt: now,
    by: desk.asker.accountId,
  })
  await store.letters.update(letter.id, { state: 'handed-over' })
  await advanceApplication(desk, letter.applicationId)
  return granted({ handoverId })
}

const invalidField = (path: string, detail: string) => refused('invalid-input', detail, [{ path, detail }])
