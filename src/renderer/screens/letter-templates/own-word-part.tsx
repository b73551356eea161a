import { useEffect, useRef, useState } from 'react'
import type { OutputOf } from '#contract/contract.ts'
import type { Refused } from '#contract/reply.ts'
import { businessDate, letterDate } from '#domain/business-day.ts'
import { ask } from '../../ask.ts'
import { unansweredSentence } from '../../hooks/use-ask.ts'
import { useDo } from '../../hooks/use-do.ts'
import { useOffice } from '../../office.ts'
import { Action, TextAction } from '../../parts/action.tsx'
import { Section } from '../../parts/columns.tsx'
import { LongWork } from '../../parts/long-work.tsx'
import { Notice, Refusal } from '../../parts/refusal.tsx'
import { SavedFile } from '../../parts/saved-file.tsx'
import { ShowAfter } from '../../parts/show-after.tsx'
import { sizeText } from '../../parts/size-text.ts'
import { CheckedWord } from './checked-word.tsx'
import styles from './letter-templates.module.css'
import type { Template } from './wording-edit.ts'

/** What a chosen file was found to be; `file` is its base64. */
type Chosen = { file: string; checked: OutputOf<'letter-template.check-word'> }

/** Read as text by the window: the desk alone judges what is in it. */
async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let text = ''
  for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768))
  return btoa(text)
}

const FEW = 5
const few = (labels: readonly string[]): string =>
  labels.length > FEW ? `${labels.slice(0, FEW).join(', ')}, dan ${labels.length - FEW} lagi` : labels.join(', ')

const LARGEST_BYTES = 5 * 1024 * 1024
const tooLarge: Refused = {
  ok: false,
  refusal: 'word-unusable',
  detail: 'Berkas itu lebih dari 5 MB. Perkecil gambarnya di Word, simpan, lalu pilih lagi.',
}

/** The office's own Word file in the place of the program's page: chosen, checked, used and dropped. */
export function OwnWordPart({ template: { kind, word, wordings }, shown }: { template: Template; shown: number }) {
  const { zone } = useOffice()
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [checking, setChecking] = useState(false)
  const [refusal, setRefusal] = useState<Refused | null>(null)
  const [samplePath, setSamplePath] = useState<string | null>(null)
  const using = useDo('letter-template.use-word')
  const dropping = useDo('letter-template.drop-word')
  const sampling = useDo('letter-template.save-word-sample')
  const input = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  // A button that was out of use has lost the focus of whoever works by keyboard.
  useEffect(() => {
    if (chosen !== null || refusal !== null) button.current?.focus()
  }, [chosen, refusal])
  const busy = checking || using.pending || dropping.pending || sampling.pending

  const choose = async (picked: File | undefined) => {
    if (picked === undefined) return
    setChosen(null)
    using.clear()
    setRefusal(picked.size > LARGEST_BYTES ? tooLarge : null)
    if (picked.size > LARGEST_BYTES) return
    setChecking(true)
    try {
      const file = await base64Of(picked)
      const reply = await ask('letter-template.check-word', { kind, file })
      if (reply.ok) setChosen({ file, checked: reply.value })
      else setRefusal(reply)
    } catch {
      setRefusal({ ok: false, refusal: 'broken', detail: unansweredSentence })
    } finally {
      setChecking(false)
    }
  }
  const use = async (missingIsMeant: boolean) => {
    if (chosen === null) return
    const reply = await using.run({ kind, file: chosen.file, missingIsMeant })
    if (!reply.ok) return
    setChosen(null)
    button.current?.focus()
  }
  const sample = async () => {
    const reply = await sampling.run({ kind, shown })
    if (reply.ok) setSamplePath(reply.value.path)
  }

  return (
    <Section title="Berkas Word kantor">
      <div className={styles.stack}>
        <p className={styles.soft}>
          {word
            ? `Dipakai sejak ${letterDate(businessDate(word.savedAt, zone))} oleh ${word.by}: ${word.names} isian, ${sizeText(word.size)}.`
            : 'Surat ini dapat memakai berkas .docx kantor sendiri. Isiannya berdiri dalam kurung kurawal ganda, misalnya {{Nomor}}. Kalimat yang hanya muncul pada jawaban tertentu tidak ada di sana.'}
        </p>
        {word && word.missing.length > 0 && <p className={styles.soft}>Tidak dicantumkan: {few(word.missing)}.</p>}
        {!word && wordings.length > 1 && (
          <p className={styles.soft}>Satu berkas dipakai untuk semua bentuk surat ini.</p>
        )}
        <input
          ref={input}
          className="unseen"
          type="file"
          accept=".docx"
          aria-label="Berkas Word"
          tabIndex={-1}
          onChange={event => {
            void choose(event.currentTarget.files?.[0])
            event.currentTarget.value = ''
          }}
        />
        <Action ref={button} compact pending={checking} disabled={busy} onClick={() => input.current?.click()}>
          {word || chosen || refusal ? 'Pilih berkas lain' : 'Pilih berkas Word'}
        </Action>
        <p className={styles.moves}>
          <TextAction disabled={busy} onClick={() => void sample()}>
            Unduh contoh
          </TextAction>
          {word && <DropWord busy={busy} onDrop={() => void dropping.run({ kind })} />}
        </p>
        {samplePath && <SavedFile path={samplePath} />}
        {checking && (
          <ShowAfter>
            <LongWork what="Memeriksa berkas Word." />
          </ShowAfter>
        )}
        {chosen && (
          <CheckedWord checked={chosen.checked} pending={using.pending} onUse={use} onCancel={() => setChosen(null)} />
        )}
        <Refusal refusal={refusal ?? using.refusal ?? dropping.refusal ?? sampling.refusal} />
      </div>
    </Section>
  )
}

function DropWord({ busy, onDrop }: { busy: boolean; onDrop: () => void }) {
  const [sure, setSure] = useState(false)
  if (!sure)
    return (
      <TextAction disabled={busy} onClick={() => setSure(true)}>
        Lepas berkas
      </TextAction>
    )
  return (
    <Notice tone="attention">
      <p>Surat berikutnya memakai halaman Loket lagi. Surat yang sudah final tidak berubah.</p>
      <Action compact disabled={busy} onClick={onDrop}>
        Ya, lepas berkas
      </Action>
    </Notice>
  )
}
