import { TextAction } from './action.tsx'
import styles from './saved-file.module.css'

const nameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path

/** A file that was just written, and the way to it. */
export const SavedFile = ({ path }: { path: string }) => (
  <p className={styles.saved} role="status">
    <strong>Tersimpan</strong> sebagai {nameOf(path)}.{' '}
    <TextAction onClick={() => window.counter.showOutput(path)}>Buka berkas</TextAction>
  </p>
)
