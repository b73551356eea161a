import { useNavigation } from '../../navigation.ts'
import { TextAction } from '../../parts/action.tsx'
import type { Letter, Problem } from './letter-facts.ts'
import styles from './letter-form.module.css'
import { registryWords } from './registry-words.ts'

type Props = { letter: Letter; problems: readonly Problem[] }

/** What the look-up in the beneficiary register showed; it is corrected where it was recorded, never in the letter. */
export function RegistryRow({ letter, problems }: Props) {
  const { open } = useNavigation()
  const words = registryWords(letter)
  if (words === null) return null
  const problem = problems.find(({ field }) => letter.lockedFields.includes(field))
  const { visitId, applicationId } = letter
  return (
    <div className={styles.row}>
      <span className={styles.label}>Pengecekan data</span>
      <span className={styles.words}>
        {words}
        {problem && <span className={styles.problem}>{problem.detail}</span>}
      </span>
      {letter.state === 'draft' && (
        <TextAction onClick={() => open({ name: 'counter', visitId, applicationId, pane: 'checklist' })}>
          Lihat <span className="unseen">pengecekan data di lembar tamu</span>
        </TextAction>
      )}
    </div>
  )
}
