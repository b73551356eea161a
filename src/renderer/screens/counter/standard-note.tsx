import { expiredText } from '../../parts/standing-words.ts'
import { StateBadge } from '../../parts/state-badge.tsx'
import type { Application } from './sheet-types.ts'

/** The decree that is frozen in an application, and whether its validity is over. */
export const StandardNote = ({ standard }: { standard: Application['standard'] }) => (
  <>
    SK {standard.decreeNumber}, no. {standard.ordinal}
    {standard.expiredOn && (
      <>
        {' '}
        <StateBadge tone="attention">{expiredText(standard.expiredOn)}</StateBadge>
      </>
    )}
  </>
)
