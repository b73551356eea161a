import { Select, type SelectProps, Textarea, type TextareaProps, TextInput, type TextInputProps } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './field.module.css'

type Beside = {
  /** A quiet sentence below the field. */
  hint?: ReactNode
  /** Something that cannot be right; it warns and never blocks. */
  warning?: string | null | undefined
  /** What must be put right before it can be saved. */
  problem?: string | null | undefined
}

const order: ['label', 'input', 'error', 'description'] = ['label', 'input', 'error', 'description']

const below = ({ hint, warning }: Beside): ReactNode =>
  warning ? (
    <span className={styles.warning} role="status">
      {warning}
    </span>
  ) : (
    hint
  )

type TextProps = Omit<TextInputProps, 'error' | 'description' | 'label'> & Beside & { label: string }

/** A line of text with its label above, and what is said about it below. */
export const TextField = ({ hint, warning, problem, ...rest }: TextProps) => (
  <TextInput
    autoComplete="off"
    spellCheck={false}
    classNames={styles}
    inputWrapperOrder={order}
    description={below({ hint, warning })}
    error={problem}
    {...rest}
  />
)

type LongProps = Omit<TextareaProps, 'error' | 'description' | 'label'> & Beside & { label: string }

export const LongTextField = ({ hint, warning, problem, ...rest }: LongProps) => (
  <Textarea
    autoComplete="off"
    spellCheck={false}
    classNames={styles}
    inputWrapperOrder={order}
    description={below({ hint, warning })}
    error={problem}
    {...rest}
  />
)

type ChoiceProps = Omit<SelectProps, 'error' | 'description' | 'label'> & Beside & { label: string }

/** One of a list, found by typing. */
export const SelectField = ({ hint, warning, problem, ...rest }: ChoiceProps) => (
  <Select
    classNames={styles}
    inputWrapperOrder={order}
    description={below({ hint, warning })}
    error={problem}
    allowDeselect={false}
    nothingFoundMessage="Tidak ada yang cocok."
    {...rest}
  />
)

/** A label above something that is not a single input, such as a Choice. */
export const FieldGroup = ({ label, children, hint }: { label: string; children: ReactNode; hint?: ReactNode }) => (
  <div className={styles.group}>
    <div className={styles.label}>{label}</div>
    {children}
    {hint && <div className={styles.description}>{hint}</div>}
  </div>
)
