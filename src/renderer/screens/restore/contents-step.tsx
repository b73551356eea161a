import { useOffice } from '../../office.ts'
import { missingText, type Proof, untilText } from '../../parts/backup-words.ts'
import { Facts } from '../../parts/facts.tsx'
import { Notice } from '../../parts/refusal.tsx'

/** What the copy holds, and what the present data holds beyond it. */
export function ContentsStep({ proof }: { proof: Proof }) {
  const { zone } = useOffice()
  return (
    <>
      <Notice tone="ok" title="Salinan ini utuh">
        Setiap halamannya sudah dibaca, dan jejak auditnya milik loket ini.
      </Notice>
      <Facts
        rows={[
          ['Catatan sampai', untilText(proof, zone)],
          ['Kunjungan', proof.visits],
          ['Nomor surat', proof.letterNumbers],
        ]}
      />
      <Notice tone={proof.eventsSince > 0 ? 'attention' : 'neutral'} title="Yang tidak ada di salinan ini">
        {missingText(proof)}
      </Notice>
    </>
  )
}
