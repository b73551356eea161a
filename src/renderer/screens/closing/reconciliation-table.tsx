import type { OutputOf } from '#contract/contract.ts'
import { StateBadge } from '../../parts/state-badge.tsx'
import styles from './closing.module.css'

type Row = OutputOf<'closing.reconcile'>['rows'][number]

const subjectText: Record<Row['subject'], string> = {
  ticket: 'Nomor antrian',
  visit: 'Kunjungan',
  application: 'Permohonan',
  letter: 'Surat bernomor',
  handover: 'Serah terima',
  complaint: 'Pengaduan',
}

/** What came in, what is done, what stays open, and what does not add up. */
export const ReconciliationTable = ({ rows }: { rows: readonly Row[] }) => (
  <div className={styles.panel}>
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Pencocokan</th>
          <th scope="col">Dicatat</th>
          <th scope="col">Selesai</th>
          <th scope="col">Terbuka</th>
          <th scope="col">Selisih</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.subject}>
            <th scope="row">{subjectText[row.subject]}</th>
            <td>{row.recorded}</td>
            <td>{row.finished}</td>
            <td>{row.open}</td>
            <td>
              <StateBadge tone={row.difference === 0 ? 'ok' : 'problem'}>{row.difference}</StateBadge>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
