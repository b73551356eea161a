import { Fragment } from 'react'
import styles from './letter-number.module.css'

/** A letter's number that breaks only after a slash, so that no part of it is read wrongly. */
export const LetterNumber = ({ children }: { children: string }) => {
  const parts = children.split(/(?<=\/)/)
  return (
    <span>
      {parts.map((part, index) => (
        <Fragment key={parts.slice(0, index + 1).join('')}>
          <span className={styles.part}>{part}</span>
          <wbr />
        </Fragment>
      ))}
    </span>
  )
}
