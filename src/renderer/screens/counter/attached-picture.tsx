import { useAsk } from '../../hooks/use-ask.ts'
import { Notice, Refusal } from '../../parts/refusal.tsx'
import styles from './attachments.module.css'

/** One photo or scan, asked for only when somebody looks at it. */
export function AttachedPicture({ attachmentId, title }: { attachmentId: string; title: string }) {
  const { value, refusal } = useAsk('attachment.read', { attachmentId })
  if (refusal) return <Refusal refusal={refusal} />
  if (value?.kind === 'pdf')
    return <Notice tone="neutral">PDF ini tersimpan utuh. Loket belum menampilkan isi PDF.</Notice>
  return value ? (
    <img
      className={styles.picture}
      src={`data:image/${value.kind};base64,${value.content}`}
      alt={`Lampiran ${title}`}
    />
  ) : null
}
