import { useOffice } from '../../office.ts'
import { type Proof, untilText, workText } from '../../parts/backup-words.ts'
import { Notice } from '../../parts/refusal.tsx'
import styles from './restore.module.css'

/** What will be, in the words of the counter, before the last word. */
export function ConfirmStep({ proof }: { proof: Proof }) {
  const { zone } = useOffice()
  const gone = workText(proof.since)
  return (
    <>
      <Notice tone="attention" title={`Data kembali ke keadaan ${untilText(proof, zone)}`}>
        {gone === null
          ? 'Tidak ada kunjungan atau nomor surat yang hilang dari layar.'
          : `${gone} yang dicatat sesudahnya tidak ada lagi di layar.`}
      </Notice>
      <ul className={styles.promises}>
        <li>
          Data sekarang disimpan dahulu di komputer ini. Dalam daftar salinan ia bertanda “sebelum pemulihan” dan dapat
          dipulihkan kembali.
        </li>
        <li>
          Nomor antrian dan nomor surat dilanjutkan di atas yang sudah keluar. Nomor surat yang terlewati tampak di buku
          agenda untuk dijelaskan.
        </li>
        <li>Setelah selesai, masuklah kembali dengan PIN yang berlaku saat salinan itu dibuat.</li>
      </ul>
    </>
  )
}
