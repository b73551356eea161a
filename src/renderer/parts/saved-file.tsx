import { TextAction } from './action.tsx'
import styles from './saved-file.module.css'

const nameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path

/** A file that was just written, and the way to it. */
export const SavedFile = ({ path }: { path: string }) => (
  <div className={styles.saved} role="status">
    <p>
      <strong>Tersimpan</strong> sebagai {nameOf(path)}
    </p>
    <TextAction onClick={() => window.counter.showOutput(path)}>Buka berkas</TextAction>
  </div>
)
