import { useState } from 'react'
import type { OutputOf } from '#contract/contract.ts'
import { type RoleRight, rightNames, roleRights } from '#domain/rights.ts'
import { type Role, roleNames, roles } from '#domain/role.ts'
import { useAsk } from '../../hooks/use-ask.ts'
import { useDo } from '../../hooks/use-do.ts'
import { Action } from '../../parts/action.tsx'
import { Panel } from '../../parts/panel.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import styles from './rights-part.module.css'

type Matrix = OutputOf<'rights.read'>['matrix']

/** Who may do what, on one page. What differs from the shipped matrix is marked. */
export function RightsPart() {
  const stored = useAsk('rights.read', {})
  const [edited, setEdited] = useState<Matrix | null>(null)
  const save = useDo('rights.save')
  if (!stored.value) return <Refusal refusal={stored.refusal} />
  const { shipped } = stored.value
  const matrix = edited ?? stored.value.matrix
  const toggle = (role: Role, right: RoleRight) => {
    const own = matrix[role]
    setEdited({ ...matrix, [role]: own.includes(right) ? own.filter(other => other !== right) : [...own, right] })
  }
  return (
    <Panel
      title="Hak akses"
      note={
        <span className={styles.buttons}>
          <Action compact disabled={isSame(matrix, shipped)} onClick={() => setEdited(shipped)}>
            Kembali ke bawaan
          </Action>
          <Action
            compact
            pending={save.pending}
            disabled={edited === null}
            onClick={async () => {
              if ((await save.run({ matrix })).ok) setEdited(null)
            }}
          >
            Simpan hak akses
          </Action>
        </span>
      }
    >
      <Refusal refusal={save.refusal} />
      <table className={styles.matrix}>
        <thead>
          <tr>
            <th scope="col">Hak</th>
            {roles.map(role => (
              <th key={role} scope="col">
                {roleNames[role]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {roleRights.map(right => (
            <tr key={right}>
              <th scope="row">{rightNames[right]}</th>
              {roles.map(role => (
                <td
                  key={role}
                  data-changed={matrix[role].includes(right) !== shipped[role].includes(right) || undefined}
                >
                  <input
                    type="checkbox"
                    aria-label={`${roleNames[role]}: ${rightNames[right]}`}
                    checked={matrix[role].includes(right)}
                    onChange={() => toggle(role, right)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}

const isSame = (one: Matrix, other: Matrix): boolean =>
  roles.every(role => roleRights.every(right => one[role].includes(right) === other[role].includes(right)))
