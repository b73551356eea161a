import type { OutputOf } from '#contract/contract.ts'
import { secondFailureTexts } from '../../parts/backup-words.ts'
import { Notice } from '../../parts/refusal.tsx'
import { sizeText } from '../../parts/size-text.ts'

/** What has just been copied and where it lies. */
export function MadeCopy({ made: { bytes, second } }: { made: OutputOf<'backup.make'> }) {
  const size = sizeText(bytes)
  return (
    <div role="status">
      {second?.failure ? (
        <Notice tone="attention" title={`Salinan ${size} tersimpan di komputer ini saja`}>
          {secondFailureTexts[second.failure]}
        </Notice>
      ) : (
        <Notice tone="ok" title={`Salinan ${size} tersimpan`}>
          {second === null
            ? 'Sudah dibaca kembali, di komputer ini. Pilih folder kedua supaya data selamat bila disk rusak.'
            : 'Sudah dibaca kembali, di komputer ini dan di folder kedua.'}
        </Notice>
      )}
    </div>
  )
}
