import { useState } from 'react'
import { useAsk } from '../../hooks/use-ask.ts'
import { useDo } from '../../hooks/use-do.ts'
import { Action } from '../../parts/action.tsx'
import { Notice, Refusal } from '../../parts/refusal.tsx'
import { SavedFile } from '../../parts/saved-file.tsx'
import styles from './attachments.module.css'

/** One photo or scan, asked for only when somebody looks at it. A PDF opens outside, as it was scanned. */
export function AttachedPicture({
  attachmentId,
  title,
  sealed,
}: {
  attachmentId: string
  title: string
  sealed: boolean
}) {
  const { value, refusal } = useAsk('attachment.read', { attachmentId })
  if (refusal) return <Refusal refusal={refusal} />
  if (value?.kind === 'pdf') return sealed ? sealedPdf : <AttachedPdf attachmentId={attachmentId} />
  return value ? (
    <img
      className={styles.picture}
      src={`data:image/${value.kind};base64,${value.content}`}
      alt={`Lampiran ${title}`}
    />
  ) : null
}

const sealedPdf = (
  <Notice tone="neutral">
    PDF kasus rahasia tersimpan utuh dan tidak dibuka di luar Loket. Agar dapat dilihat di sini, lampirkan sebagai foto.
  </Notice>
)

function AttachedPdf({ attachmentId }: { attachmentId: string }) {
  const save = useDo('attachment.save')
  const [saved, setSaved] = useState<string | null>(null)
  return (
    <div className={styles.body}>
      <Notice tone="neutral">
        Isi PDF dibuka di luar Loket. Salinannya disimpan di folder keluaran dan tidak terenkripsi; hapus setelah
        dilihat.
      </Notice>
      {saved ? (
        <SavedFile path={saved} />
      ) : (
        <Action
          compact
          pending={save.pending}
          onClick={async () => {
            const reply = await save.run({ attachmentId })
            if (reply.ok) setSaved(reply.value.file.path)
          }}
        >
          Simpan salinan PDF
        </Action>
      )}
      <Refusal refusal={save.refusal} />
    </div>
  )
}
