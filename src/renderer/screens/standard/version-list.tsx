import { useState } from 'react'
import type { OutputOf } from '#contract/contract.ts'
import { letterDate, shortDate } from '#domain/business-day.ts'
import { useDo } from '../../hooks/use-do.ts'
import { Action } from '../../parts/action.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Facts } from '../../parts/facts.tsx'
import { PickList } from '../../parts/pick-list.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { SavedFile } from '../../parts/saved-file.tsx'
import { standingText } from '../../parts/standing-words.ts'
import { StateBadge } from '../../parts/state-badge.tsx'
import styles from './standard.module.css'

export type Version = OutputOf<'standard.list'>[number]

export const keyOf = ({ standardId, version, origin }: Version): string => `${standardId} ${version} ${origin}`

type ListProps = {
  versions: readonly Version[]
  chosen: Version
  onChoose: (key: string) => void
  onPick: () => void
}

/** Every version of every decree, those in force first. */
export const VersionList = ({ versions, chosen, onChoose, onPick }: ListProps) => (
  <PickList
    label="Versi standar pelayanan"
    heads={['Keputusan', 'Versi', 'Layanan', 'Keadaan']}
    columns="minmax(0, 1fr) 4rem 5rem 13rem"
    chosen={keyOf(chosen)}
    onChoose={onChoose}
    onPick={onPick}
    rows={versions.map(version => {
      const standing = standingText(version)
      return {
        key: keyOf(version),
        said: `SK ${version.number}, versi ${version.version}, ${standing.text}`,
        cells: [
          <span key="decree" className={styles.stackTight}>
            <strong>{version.number}</strong>
            <span className={styles.aside}>{version.title}</span>
          </span>,
          version.version,
          version.serviceCount,
          <StateBadge key="standing" tone={standing.tone}>
            {standing.text}
          </StateBadge>,
        ],
      }
    })}
  />
)

/** One version: where it comes from, its file as a base, and the way to take an import back. */
export function ChosenVersion({ version }: { version: Version }) {
  const copy = useDo('standard.save-copy')
  const withdraw = useDo('standard.withdraw')
  const [saved, setSaved] = useState<string | null>(null)
  const { standardId, imported } = version
  const onCopy = async () => {
    setSaved(null)
    const reply = await copy.run({ standardId, version: version.version })
    if (reply.ok) setSaved(reply.value.path)
  }
  return (
    <div className={styles.stack}>
      <Facts
        rows={[
          ['Nomor', version.number],
          ['Versi', version.version],
          ['Ditetapkan', shortDate(version.issuedOn)],
          ['Asal', imported ? `Diimpor ${imported.by}` : 'Bawaan program'],
        ]}
      />
      <Action pending={copy.pending} onClick={() => void onCopy()}>
        Salin sebagai dasar
      </Action>
      {saved && <SavedFile path={saved} />}
      {imported && (
        <>
          <Action
            danger
            pending={withdraw.pending}
            disabled={imported.used}
            onClick={() => void withdraw.run({ id: imported.id })}
          >
            Tarik impor ini
          </Action>
          <p className={styles.soft}>
            {imported.used
              ? 'Sudah ada permohonan yang dimulai dengan versi ini, jadi tidak dapat ditarik.'
              : 'Belum ada permohonan yang dimulai dengan versi ini.'}
          </p>
        </>
      )}
      <Refusal refusal={copy.refusal ?? withdraw.refusal} />
    </div>
  )
}

export const NoVersions = () => (
  <EmptyState title="Belum ada standar pelayanan">
    Pilih berkas YAML keputusan kantor ini. Layanannya dapat dipilih sejak hari pertama berlakunya.
  </EmptyState>
)

export const dayRange = (validFrom: string, validUntil: string | null): string =>
  `${letterDate(validFrom)} sampai ${validUntil === null ? 'diganti keputusan lain' : letterDate(validUntil)}`
