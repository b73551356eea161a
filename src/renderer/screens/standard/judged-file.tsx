import type { OutputOf } from '#contract/contract.ts'
import { letterDate } from '#domain/business-day.ts'
import { Panel } from '../../parts/panel.tsx'
import { Notice } from '../../parts/refusal.tsx'
import styles from './standard.module.css'

type Judgement = OutputOf<'standard.check-file'>

/** What is wrong in a chosen file, line by line, or what its import would change. */
export function JudgedFile({ fileName, judged }: { fileName: string; judged: Judgement }) {
  const { faults, preview } = judged
  if (preview === null)
    return (
      <Panel fill title={fileName} note={`${faults.length} hal harus diperbaiki`}>
        <div className={styles.judged}>
          <Notice tone="problem" title="Berkas ini belum dapat diimpor">
            Perbaiki yang tertulis di bawah ini, simpan berkasnya, lalu pilih lagi. Tidak ada yang berubah di Loket.
          </Notice>
          <ol className={styles.faults}>
            {[...new Set(faults.map(({ sentence }) => sentence))].map(sentence => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
        </div>
      </Panel>
    )
  const { added, changed, gone, unchanged, sealed, unsealed, replaces } = preview
  return (
    <Panel fill title={`SK ${preview.number}, versi ${preview.version}`} note={fileName}>
      <div className={styles.judged}>
        <p>{preview.title}</p>
        <p className={styles.soft}>
          Ditetapkan {letterDate(preview.issuedOn)}.{' '}
          {replaces.length === 0
            ? 'Berdiri di samping keputusan yang sudah ada.'
            : `Menggantikan ${replaces.map(each => `SK ${each.number} versi ${each.version}`).join(' dan ')}.`}{' '}
          Permohonan yang sudah dimulai tetap memakai versinya sendiri.
        </p>
        <Services title="Layanan baru" services={added} />
        <Services title="Layanan yang berubah" services={changed} />
        <Services title="Layanan yang tidak ada lagi" services={gone} />
        <Services title="Menjadi rahasia" services={sealed} />
        <Services title="Tidak lagi rahasia" services={unsealed} />
        <p className={styles.soft}>
          {unchanged === 0 ? 'Tidak ada layanan yang tetap sama.' : `${unchanged} layanan tetap sama.`}
        </p>
      </div>
    </Panel>
  )
}

const Services = ({ title, services }: { title: string; services: readonly { id: string; name: string }[] }) =>
  services.length > 0 && (
    <section>
      <h3 className={styles.subheading}>
        {title} ({services.length})
      </h3>
      <ul className={styles.names}>
        {services.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </section>
  )
