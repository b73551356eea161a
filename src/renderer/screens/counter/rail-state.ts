import type { Pane } from '../../navigation.ts'
import type { Application, Letter, Sheet } from './sheet-types.ts'

export type RailState = 'done' | 'open' | 'none'

export const paneText: Record<Pane, string> = {
  person: 'Tamu',
  services: 'Layanan',
  checklist: 'Berkas',
  steps: 'Langkah',
  letters: 'Surat',
  handover: 'Serah terima',
}

/** How far each of the six words has come for one application; `none` where a service has nothing of the kind. */
export function railState(sheet: Sheet, application: Application | null): Record<Pane, RailState> {
  if (!application) {
    return {
      person: 'done',
      services: 'open',
      checklist: 'none',
      steps: 'none',
      letters: 'none',
      handover: 'none',
    }
  }
  const letters = application.letters.filter(({ state }) => state !== 'void')
  const given = letters.filter(forApplicant)
  const accepted = application.state !== 'open' && application.state !== 'incomplete'
  return {
    person: 'done',
    services: sheet.applications.length > 0 ? 'done' : 'open',
    checklist: accepted ? 'done' : 'open',
    steps: application.steps.every(({ state }) => state === 'done' || state === 'skipped') ? 'done' : 'open',
    letters:
      !application.letterKinds.some(({ goesTo }) => goesTo !== 'file') && letters.length === 0
        ? 'none'
        : letters.length > 0 && letters.every(isMade)
          ? 'done'
          : 'open',
    handover:
      !application.letterKinds.some(forApplicant) && given.length === 0
        ? 'none'
        : given.length > 0 && given.every(({ state }) => state === 'handed-over')
          ? 'done'
          : 'open',
  }
}

const forApplicant = ({ goesTo }: { goesTo: Letter['goesTo'] }): boolean => goesTo === 'applicant'

const isMade = ({ state, signed, goesTo }: Letter): boolean =>
  state === 'signed' || state === 'handed-over' || (goesTo === 'file' && state === 'final' && !signed)

/** The pane where the next thing is to be done. */
export function paneInHand(sheet: Sheet, application: Application | null): Pane {
  const { ticket } = sheet
  if (ticket && ticket.state !== 'serving' && ticket.state !== 'finished') return 'person'
  if (!application) return sheet.purpose === 'service' ? 'services' : 'person'
  if (application.state === 'open' || application.state === 'incomplete') return 'checklist'
  if (application.state === 'cancelled') return 'services'
  const letters = application.letters.filter(({ state }) => state !== 'void')
  if (application.state === 'ready' || application.state === 'handed-over') {
    return letters.length > 0 ? 'handover' : 'steps'
  }
  return letters.length > 0 ? 'letters' : 'steps'
}
