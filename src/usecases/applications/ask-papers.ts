import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { addFileEvent } from './file-event.ts'
import { findApplication } from './find-application.ts'

/** An accepted file lacks a paper after all: it waits for the citizen, and no clock runs until it is accepted again. */
export async function askPapers(
  desk: OpenDesk,
  input: ParsedInputOf<'application.ask-papers'>,
): Promise<ReplyOf<'application.ask-papers'>> {
  const found = await findApplication(
    desk,
    input.applicationId,
    ['complete'],
    'Berkas hanya diminta lagi selama permohonan dikerjakan.',
  )
  if (!found.ok) return found
  const { application } = found
  const letters = await desk.store.letters.listByApplication(application.id)
  if (letters.some(({ state }) => state !== 'draft' && state !== 'void'))
    return refused(
      'wrong-state',
      'Surat permohonan ini sudah final. Batalkan suratnya dengan alasan, lalu minta berkasnya.',
    )
  await addFileEvent(desk, application, 'paused', input.reason)
  await desk.store.applications.update(application.id, { state: 'incomplete' })
  return granted({})
}
