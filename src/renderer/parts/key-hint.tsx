import styles from './key-hint.module.css'

/** The key that does the same as the thing it stands on. */
export const KeyHint = ({ children }: { children: string }) => (
  <span className={styles.hint} aria-hidden="true">
    {children}
  </span>
)
