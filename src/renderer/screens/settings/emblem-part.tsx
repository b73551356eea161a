import { useRef, useState } from 'react'
import { useAsk } from '../../hooks/use-ask.ts'
import { useDo } from '../../hooks/use-do.ts'
import { Action } from '../../parts/action.tsx'
import { FieldGroup } from '../../parts/field.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { emblemOf } from './emblem-file.ts'
import styles from './settings.module.css'

/** The picture left of the letterhead's lines; saved at once, apart from the other settings. */
export function EmblemPart() {
  const asked = useAsk('emblem.read', {})
  const saving = useDo('emblem.save')
  const removing = useDo('emblem.remove')
  const [problem, setProblem] = useState<string | null>(null)
  const file = useRef<HTMLInputElement>(null)
  const emblem = asked.value?.emblem ?? null
  const busy = saving.pending || removing.pending

  const choose = async (chosen: File | undefined) => {
    if (chosen === undefined) return
    const read = await emblemOf(chosen)
    setProblem('problem' in read ? read.problem : null)
    if ('pngBase64' in read) await saving.run(read)
  }

  return (
    <FieldGroup
      label="Lambang pada kop surat"
      hint="PNG atau JPEG. Langsung tersimpan dan dipakai pada surat berikutnya; surat yang sudah bernomor tidak berubah."
    >
      <div className={styles.emblem}>
        {emblem ? (
          <img className={styles.picture} src={`data:image/png;base64,${emblem.pngBase64}`} alt="Lambang kantor" />
        ) : (
          <p className={styles.soft}>Belum ada lambang. Kop surat dicetak dengan tulisan saja.</p>
        )}
        <input
          ref={file}
          className="unseen"
          type="file"
          accept="image/png,image/jpeg"
          aria-label="Berkas lambang"
          tabIndex={-1}
          onChange={event => {
            void choose(event.currentTarget.files?.[0])
            event.currentTarget.value = ''
          }}
        />
        <Action compact pending={saving.pending} disabled={busy} onClick={() => file.current?.click()}>
          {emblem ? 'Ganti lambang' : 'Pilih lambang'}
        </Action>
        {emblem && (
          <Action compact pending={removing.pending} disabled={busy} onClick={() => void removing.run({})}>
            Hapus lambang
          </Action>
        )}
      </div>
      {problem && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <Refusal refusal={asked.refusal ?? saving.refusal ?? removing.refusal} />
    </FieldGroup>
  )
}
