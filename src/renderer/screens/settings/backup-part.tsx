import { Action } from '../../parts/action.tsx'
import { TextField } from '../../parts/field.tsx'
import { Panel } from '../../parts/panel.tsx'
import type { Settings } from './paper-text.ts'
import styles from './settings.module.css'

type Props = { settings: Settings; onChange: (change: Partial<Settings>) => void }

/** Where each copy of the data is put once more. */
export function BackupPart({ settings, onChange }: Props) {
  const pick = async () => {
    const folder = await window.counter.chooseFolder(settings.secondBackupFolder)
    if (folder !== null) onChange({ secondBackupFolder: folder })
  }
  return (
    <Panel title="Folder cadangan kedua">
      <div className={styles.fields}>
        <p className={styles.soft}>
          Setiap salinan data tersimpan di komputer ini. Bila disknya rusak, salinan itu ikut hilang. Isi folder kedua
          di flashdisk, disk luar, atau komputer lain; setiap salinan dibaca kembali di sana sebelum dinyatakan aman.
        </p>
        <div className={styles.picked}>
          <TextField
            label="Folder cadangan kedua"
            placeholder="E:/Cadangan Loket"
            value={settings.secondBackupFolder ?? ''}
            onChange={event => onChange({ secondBackupFolder: event.currentTarget.value || null })}
          />
          <Action compact onClick={() => void pick()}>
            Pilih folder…
          </Action>
        </div>
        <p className={styles.soft}>
          Pilih foldernya, atau tulis jalur lengkapnya; foldernya harus sudah ada. Salinan tetap terenkripsi, jadi
          simpan kertas kunci pemulihan di tempat lain. Kosongkan bila tidak dipakai.
        </p>
      </div>
    </Panel>
  )
}
