import { useState } from 'react'
import { useAsk } from '../../hooks/use-ask.ts'
import { useDo } from '../../hooks/use-do.ts'
import { Action } from '../../parts/action.tsx'
import { LongWork } from '../../parts/long-work.tsx'
import { Panel } from '../../parts/panel.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { SavedFile } from '../../parts/saved-file.tsx'
import { ShowAfter } from '../../parts/show-after.tsx'
import styles from './settings.module.css'
import supportStyles from './support-part.module.css'

/** What goes to support, shown word for word before it is copied or saved. */
export function SupportPart() {
  const { value, refusal, waiting, again } = useAsk('support.read', {})
  const save = useDo('support.save')
  const [copied, setCopied] = useState<string | null>(null)
  const isCopied = copied !== null && copied === value?.text
  const [saved, setSaved] = useState<string | null>(null)
  const onCopy = () => {
    if (value === undefined) return
    window.counter.copySupport(value.text)
    setCopied(value.text)
  }
  const onSave = async () => {
    const reply = await save.run({})
    setSaved(reply.ok ? reply.value.path : null)
  }
  return (
    <Panel title="Dukungan">
      <div className={styles.fields}>
        <p className={styles.soft}>
          Bila Loket bermasalah, kirim keterangan ini kepada petugas komputer. Yang disalin persis seperti yang terlihat
          di bawah: tanpa nama, NIK, alamat, atau isi berkas tamu.
        </p>
        <div className={styles.buttons}>
          <Action filled compact disabled={value === undefined} onClick={onCopy}>
            Salin untuk dukungan
          </Action>
          <Action compact pending={save.pending} onClick={() => void onSave()}>
            Simpan berkas log
          </Action>
          <Action compact onClick={again}>
            Perbarui
          </Action>
        </div>
        <div role="status">{isCopied && <p>Sudah disalin. Tempel di surel atau pesan kepada petugas.</p>}</div>
        {saved !== null && <SavedFile path={saved} />}
        <Refusal refusal={refusal ?? save.refusal} />
        {waiting && (
          <ShowAfter>
            <LongWork what="Mengumpulkan keterangan." />
          </ShowAfter>
        )}
        {value && (
          <textarea
            className={supportStyles.text}
            aria-label="Keterangan untuk dukungan"
            readOnly
            rows={14}
            wrap="off"
            value={value.text}
          />
        )}
      </div>
    </Panel>
  )
}
