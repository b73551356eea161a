import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { businessDate } from '#domain/business-day.ts'
import { currentStep, missingRecord, progressOf, type StepProgress } from '#domain/procedure.ts'
import { isApproval } from '#domain/step.ts'
import type { StepDetails } from '#domain/step-event.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { addStepEvent, findStep } from './find-step.ts'
import { settleApplication } from './settle-application.ts'

/**
 * A step under way is done, with its outcome where it decides. With the last one an application ends, unless a letter for
 * the applicant is still to be handed over.
 */
export async function completeStep(
  desk: OpenDesk,
  input: ParsedInputOf<'step.complete'>,
): Promise<ReplyOf<'step.complete'>> {
  const found = await findStep(desk, input)
  if (!found.ok) return found
  const { application, notes, current } = found
  const missing = missingRecord(current, notes, input.outcome)
  if (missing !== null) return refused(missing, missingText(missing, current))
  const decided = await decisionOf(desk, current, input)
  if (!decided.ok) return decided
  await addStepEvent(desk, input, 'completed', input.note, decided.details)
  await settleApplication(desk, application.id)
  const events = await desk.store.applications.stepEvents(application.id)
  return granted({ nextStep: currentStep(progressOf(application.service.service, notes, events))?.no ?? null })
}

const missingText = (missing: NonNullable<ReturnType<typeof missingRecord>>, { step }: StepProgress): string =>
  ({
    'answer-from-outside': `Masih menunggu ${step.outside}. Catat dahulu tanggal jawabannya.`,
    outcome: 'Langkah ini memutuskan. Pilih hasilnya lebih dahulu.',
    report: 'Catat dahulu hasil kunjungan atau verifikasi lapang untuk langkah ini.',
    'registry-check': 'Catat dahulu hasil pengecekan data: ditemukan atau tidak ditemukan.',
  })[missing]

/**
 * Heads decide on paper more often than in the program, so whoever notes a decision names who took it and when; a decision
 * noted without a name is the clerk's own, which only the decider's role may give.
 */
async function decisionOf(desk: OpenDesk, { step }: StepProgress, input: ParsedInputOf<'step.complete'>) {
  if (step.form !== 'decision' && step.decides === null) return { ok: true, details: null } as const
  const outcome = input.outcome ?? false
  if (isApproval(step) && !outcome && (input.note ?? '').length < 3)
    return refused('reason-missing', 'Tuliskan alasan mengapa tidak disetujui.')
  const today = businessDate(desk.now(), desk.office.zone)
  const on = input.decidedOn ?? today
  if (on > today) return refused('impossible-date', 'Tanggal keputusan belum tiba. Periksa tanggalnya.')
  const account = await desk.store.accounts.find(desk.asker.accountId)
  const own = account?.roles.some(role => role === step.doneBy)
  const decidedBy = input.decidedBy || (own || step.form !== 'decision' ? desk.asker.accountName : '')
  if (decidedBy === '')
    return refused(
      'decider-missing',
      `Tuliskan nama yang memutuskan (${step.actors.join(', ') || step.outside}) dan tanggalnya.`,
    )
  const details: StepDetails = { outcome, decidedBy, on }
  return { ok: true, details } as const
}
