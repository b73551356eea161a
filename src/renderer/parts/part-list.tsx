import styles from './part-list.module.css'

type Props<Id extends string> = {
  title: string
  /** What the list is called for those who hear the screen. */
  label: string
  parts: readonly { id: Id; label: string }[]
  shown: Id
  onShow: (id: Id) => void
}

/** The parts of a screen that has too many for one sheet, by name in its left column. */
export const PartList = <Id extends string>({ title, label, parts, shown, onShow }: Props<Id>) => (
  <nav className={styles.parts} aria-label={label}>
    <h1 className={styles.heading}>{title}</h1>
    {parts.map(part => (
      <button
        key={part.id}
        type="button"
        className={styles.part}
        aria-current={part.id === shown ? 'page' : undefined}
        onClick={() => onShow(part.id)}
      >
        {part.label}
      </button>
    ))}
  </nav>
)
