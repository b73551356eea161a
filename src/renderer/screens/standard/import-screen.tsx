import { useRef, useState } from 'react'
import { useAsk } from '../../hooks/use-ask.ts'
import { useDo } from '../../hooks/use-do.ts'
import { useKeys } from '../../keys.ts'
import { useNavigation } from '../../navigation.ts'
import { useOffice } from '../../office.ts'
import { Action } from '../../parts/action.tsx'
import { Columns, Section, Spring } from '../../parts/columns.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { ListHead, ListRoom } from '../../parts/list-page.tsx'
import { Panel } from '../../parts/panel.tsx'
import { Notice, Refusal } from '../../parts/refusal.tsx'
import { JudgedFile } from './judged-file.tsx'
import styles from './standard.module.css'
import { ChosenVersion, dayRange, keyOf, NoVersions, VersionList } from './version-list.tsx'

type ChosenFile = { name: string; text: string }
type Days = { validFrom: string | null; validUntil: string | null }

/** No decree is near this; a file this large is something else. */
const MOST_BYTES = 1_000_000

/** The versions of the office's standards, and the way a new decree comes in. */
export function ImportScreen() {
  const { back } = useNavigation()
  const { businessDate } = useOffice()
  const asked = useAsk('standard.list', {})
  const [file, setFile] = useState<ChosenFile | null>(null)
  const [tooLarge, setTooLarge] = useState(false)
  const [edited, setEdited] = useState<Days | null>(null)
  const [done, setDone] = useState<string | null>(null)
  const [chosenKey, setChosenKey] = useState<string | null>(null)
  const check = useAsk('standard.check-file', { text: file?.text ?? '' }, { enabled: file !== null })
  const bring = useDo('standard.import')
  const input = useRef<HTMLInputElement>(null)
  const versions = asked.value ?? []
  const chosen = versions.find(version => keyOf(version) === chosenKey) ?? versions[0]
  const preview = file === null ? null : (check.value?.preview ?? null)
  const days = edited ?? { validFrom: preview?.validFrom ?? null, validUntil: preview?.validUntil ?? null }

  const leave = () => {
    setFile(null)
    setEdited(null)
    bring.clear()
  }
  const onFile = async (picked: File | undefined) => {
    if (picked === undefined) return
    leave()
    setDone(null)
    setTooLarge(picked.size > MOST_BYTES)
    if (picked.size <= MOST_BYTES) setFile({ name: picked.name, text: await picked.text() })
  }
  const onImport = async () => {
    if (file === null || preview === null || days.validFrom === null || bring.pending) return
    const { validFrom, validUntil } = days
    const reply = await bring.run({ text: file.text, validFrom, validUntil })
    if (!reply.ok) return
    setDone(
      `SK ${preview.number} versi ${preview.version} ${validFrom > businessDate ? 'akan berlaku' : 'berlaku'} ${dayRange(validFrom, validUntil)}.`,
    )
    setChosenKey(null)
    leave()
  }
  useKeys({ main: () => void onImport(), ...(file === null ? {} : { back: leave }) })

  return (
    <Columns
      centreLabel="Versi standar pelayanan"
      right={
        <>
          <Section title="Berikutnya">
            <div className={styles.stack}>
              {preview === null ? (
                <p className={styles.soft}>
                  Keputusan baru masuk sebagai berkas YAML. Berkasnya diperiksa dahulu; belum ada yang berubah sebelum
                  Anda menyetujuinya.
                </p>
              ) : (
                <>
                  <DateField
                    label="Berlaku mulai"
                    value={days.validFrom}
                    onChange={validFrom => setEdited({ ...days, validFrom })}
                  />
                  <DateField
                    label="Berlaku sampai"
                    hint="Kosongkan bila berlaku sampai diganti."
                    value={days.validUntil}
                    onChange={validUntil => setEdited({ ...days, validUntil })}
                  />
                  <Action
                    filled
                    hint="main"
                    pending={bring.pending}
                    disabled={days.validFrom === null}
                    onClick={() => void onImport()}
                  >
                    Impor versi ini
                  </Action>
                </>
              )}
              <input
                ref={input}
                className="unseen"
                type="file"
                accept=".yaml,.yml"
                aria-label="Berkas standar pelayanan"
                tabIndex={-1}
                onChange={event => {
                  void onFile(event.currentTarget.files?.[0])
                  event.currentTarget.value = ''
                }}
              />
              <Action filled={preview === null} disabled={bring.pending} onClick={() => input.current?.click()}>
                {file === null ? 'Pilih berkas…' : 'Pilih berkas lain…'}
              </Action>
              {file !== null && <Action onClick={leave}>Batalkan impor</Action>}
              {tooLarge && (
                <Notice tone="problem" title="Berkas terlalu besar">
                  Berkas satu keputusan tidak lebih dari 1 MB. Periksa apakah berkasnya benar.
                </Notice>
              )}
              <Refusal refusal={bring.refusal} />
              {done && (
                <div role="status">
                  <Notice tone="ok" title="Tersimpan">
                    {done}
                  </Notice>
                </div>
              )}
            </div>
          </Section>
          {file === null && chosen && (
            <Section title="Versi yang dipilih">
              <ChosenVersion key={keyOf(chosen)} version={chosen} />
            </Section>
          )}
          <Spring />
          <Action hint="back" onClick={file === null ? back : leave}>
            Kembali
          </Action>
        </>
      }
    >
      <ListHead title="Versi standar pelayanan">
        Permohonan yang sudah dimulai tetap memakai versi saat ia dimulai.
      </ListHead>
      <Refusal refusal={asked.refusal ?? check.refusal} />
      {file !== null && check.value && (
        <ListRoom>
          <JudgedFile fileName={file.name} judged={check.value} />
        </ListRoom>
      )}
      {file === null && asked.value && (
        <ListRoom>
          <Panel fill>
            {chosen ? (
              <VersionList
                versions={versions}
                chosen={chosen}
                onChoose={setChosenKey}
                onPick={() => input.current?.click()}
              />
            ) : (
              <NoVersions />
            )}
          </Panel>
        </ListRoom>
      )}
    </Columns>
  )
}
