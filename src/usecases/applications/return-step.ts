import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { progressOf } from '#domain/procedure.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { caseFile } from './case-file.ts'
import { findApplication } from './find-application.ts'
import { addStepEvent } from './find-step.ts'

/** Goes back to a step that was done: it and all that follows it must be done again. */
export async function returnStep(desk: OpenDesk, input: ParsedInputOf<'step.return'>): Promise<ReplyOf<'step.return'>> {
  const found = await findApplication(
    desk,
    input.applicationId,
    ['complete', 'ready'],
    'Langkah hanya dapat diulang selama permohonan dikerjakan.',
  )
  if (!found.ok) return found
  const { notes } = await caseFile(desk, found.application)
  const events = await desk.store.applications.stepEvents(found.application.id)
  const done = progressOf(found.application.service.service, notes, events).some(
    ({ step, state }) => step.no === input.stepNo && state === 'done',
  )
  if (!done) return refused('out-of-order', `Langkah ${input.stepNo} belum selesai, jadi tidak ada yang perlu diulang.`)
  await addStepEvent(desk, input, 'returned', input.reason)
  return granted({})
}
