import { useState } from 'react'
import { TextAction } from '../../parts/action.tsx'
import { TextField } from '../../parts/field.tsx'
import styles from './fact-field.module.css'
import type { FactFieldProps } from './fact-field.tsx'
import { type LetterField, listOf, recordOf, textOf } from './letter-facts.ts'

type RowsField = Extract<LetterField, { type: 'rows' }>

/** A small table of text cells, such as the members of a family; one group of inputs for each row. */
export function RowsTable({ field, value, onChange, problemAt, onLeave }: FactFieldProps<RowsField>) {
  const rows = listOf(value).map(recordOf)
  const [keys, setKeys] = useState<string[]>(() => rows.map(() => crypto.randomUUID()))
  const replace = (index: number, column: string, cell: string) =>
    onChange(rows.map((row, at) => (at === index ? { ...row, [column]: cell } : row)))
  const own = problemAt(field.name)

  return (
    <fieldset className={styles.parts}>
      <legend className={styles.legend}>{field.label}</legend>
      {own && <p className={styles.problem}>{own}</p>}
      {rows.map((row, index) => (
        <div key={keys[index]} className={styles.row}>
          <div className={styles.rowHead}>
            <span>Baris {index + 1}</span>
            <TextAction
              onClick={() => {
                setKeys(keys.filter((_, at) => at !== index))
                onChange(rows.filter((_, at) => at !== index))
              }}
            >
              Hapus baris {index + 1}
            </TextAction>
          </div>
          <div className={styles.grid}>
            {field.columns.map(column => {
              const path = `${field.name}.${index}.${column.name}`
              return (
                <div key={column.name} data-fact={path}>
                  <TextField
                    label={column.required ? column.label : `${column.label} (bila ada)`}
                    value={textOf(row[column.name])}
                    problem={problemAt(path)}
                    onChange={event => replace(index, column.name, event.currentTarget.value)}
                    onBlur={() => onLeave(path)}
                  />
                </div>
              )
            })}
          </div>
        </div>
      ))}
      <div className={styles.add}>
        <TextAction
          onClick={() => {
            setKeys([...keys, crypto.randomUUID()])
            onChange([...rows, Object.fromEntries(field.columns.map(column => [column.name, '']))])
          }}
        >
          Tambah baris
        </TextAction>
        {field.help && <span className={styles.description}>{field.help}</span>}
      </div>
    </fieldset>
  )
}
