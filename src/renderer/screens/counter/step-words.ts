import type { VisitFinding } from '#domain/step-event.ts'

export const findingText: Record<VisitFinding, string> = {
  met: 'Memenuhi syarat',
  'not-met': 'Tidak memenuhi syarat',
  unclear: 'Belum dapat disimpulkan',
}
