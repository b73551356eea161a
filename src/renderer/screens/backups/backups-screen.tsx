import { useRef, useState } from 'react'
import { useAsk } from '../../hooks/use-ask.ts'
import { useLongDo } from '../../hooks/use-long-do.ts'
import { useKeys } from '../../keys.ts'
import { useNavigation } from '../../navigation.ts'
import { Action } from '../../parts/action.tsx'
import { secondFailureTexts } from '../../parts/backup-words.ts'
import { Columns, Section, Spring } from '../../parts/columns.tsx'
import { CopyWork } from '../../parts/copy-work.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { ListHead, ListRoom } from '../../parts/list-page.tsx'
import { LongWork } from '../../parts/long-work.tsx'
import { Panel } from '../../parts/panel.tsx'
import { Notice, Refusal } from '../../parts/refusal.tsx'
import { ShowAfter } from '../../parts/show-after.tsx'
import styles from './backups.module.css'
import { ChosenCopy } from './chosen-copy.tsx'
import { CopyList } from './copy-list.tsx'
import { MadeCopy } from './made-copy.tsx'
import { SafetyNow } from './safety-now.tsx'

/** How safe the data is, every copy of it, and what can be done with one. */
export function BackupsScreen() {
  const { back } = useNavigation()
  const asked = useAsk('backup.list', {})
  const make = useLongDo('backup.make')
  const [made, setMade] = useState<Parameters<typeof MadeCopy>[0]['made'] | null>(null)
  const [chosenFile, setChosenFile] = useState<string | null>(null)
  const prove = useRef<HTMLButtonElement>(null)
  const copies = asked.value?.copies ?? []
  const chosen = copies.find(({ file }) => file === chosenFile) ?? copies[0] ?? null

  const onMake = async () => {
    setMade(null)
    const reply = await make.run({ date: null })
    if (!reply.ok) return
    setMade(reply.value)
    setChosenFile(reply.value.path)
  }
  useKeys({ main: () => void onMake() })

  return (
    <Columns
      leftLabel="Keadaan cadangan"
      left={<SafetyNow />}
      centreLabel="Daftar salinan"
      right={
        <>
          <Section title="Berikutnya">
            <div className={styles.stack}>
              <p className={styles.soft}>
                Salinan dibuat sendiri setiap 15 menit bila ada yang berubah, dan saat tutup hari.
              </p>
              <Action filled pending={make.pending} onClick={() => void onMake()}>
                Buat cadangan sekarang
              </Action>
              {make.pending && (
                <ShowAfter>
                  <CopyWork first="Menyalin data." progress={make.progress} onCancel={make.cancel} />
                </ShowAfter>
              )}
              <Refusal refusal={make.refusal} />
              {made && !make.pending && <MadeCopy made={made} />}
            </div>
          </Section>
          {chosen && <ChosenCopy key={chosen.file} copy={chosen} proveButton={prove} />}
          <Spring />
          <Action hint="back" onClick={back}>
            Kembali
          </Action>
        </>
      }
    >
      <ListHead title="Cadangan">Setiap salinan memuat seluruh data loket, terenkripsi.</ListHead>
      <Refusal refusal={asked.refusal} />
      {asked.waiting && (
        <ShowAfter>
          <LongWork what="Membaca folder cadangan." />
        </ShowAfter>
      )}
      {asked.value?.secondFailure && (
        <div className={styles.notice}>
          <Notice tone="attention" title="Salinan di folder kedua tidak terbaca">
            {secondFailureTexts[asked.value.secondFailure]}
          </Notice>
        </div>
      )}
      {asked.value && (
        <ListRoom>
          <Panel fill>
            {chosen ? (
              <CopyList
                copies={copies}
                chosen={chosen}
                onChoose={setChosenFile}
                onPick={() => prove.current?.focus()}
              />
            ) : (
              <EmptyState title="Belum ada salinan">
                Tekan Buat cadangan sekarang. Salinan pertama langsung dibaca kembali, lalu tercantum di sini.
              </EmptyState>
            )}
          </Panel>
        </ListRoom>
      )}
    </Columns>
  )
}
