import { type FormEvent, useState } from 'react'
import type { DeskState, RestoreWish } from '#contract/wire.ts'
import type { LyingCopy, RestoreRefusal } from '#domain/restoration.ts'
import { useKeys } from '../../keys.ts'
import { Action } from '../../parts/action.tsx'
import { Notice } from '../../parts/refusal.tsx'
import { sessionEnded } from '../../session.ts'
import { copyMoment, copyStateText, sizeText } from './copy-words.ts'
import styles from './desk-page.module.css'
import { DeskPage } from './desk-page.tsx'
import { RecoveryForm } from './recovery-form.tsx'

type Failed = Extract<DeskState, { state: 'failed' }>
type Refused = { file: string; refusal: RestoreRefusal; sentence: string }

type Props = {
  /** The one to begin with first; empty where none lies on this computer. */
  copies: readonly LyingCopy[]
  /** What became of the copy that was tried last. */
  refused?: Refused | null
  onBack: () => void
}

export const refusedIn = ({ refused, detail }: Failed): Refused | null => refused && { ...refused, sentence: detail }

const restore = (wish: RestoreWish): void => {
  // Whoever has signed in did so to the data that is replaced.
  sessionEnded()
  window.counter.restoreDesk(wish)
}

/** Puts a copy in the place of data that cannot be opened, or brings it onto a new computer. */
export function RestorePage({ copies, refused = null, onBack }: Props) {
  const needsKey = refused?.refusal === 'recovery-needed' || refused?.refusal === 'wrong-recovery-key'
  useKeys({ back: onBack }, 'overlay')
  return (
    <DeskPage title="Pulihkan dari cadangan">
      {refused && (
        <Notice tone={refused.refusal === 'recovery-needed' ? 'attention' : 'problem'} title={nameOf(refused.file)}>
          {refused.sentence}
        </Notice>
      )}
      {refused && needsKey ? (
        <RecoveryForm
          action="Buka dan pulihkan"
          onKey={recoveryKey => restore({ file: refused.file, recoveryKey })}
          beside={<OtherWays onBack={onBack} />}
        />
      ) : (
        <ChooseCopy copies={copies} onBack={onBack} />
      )}
    </DeskPage>
  )
}

function ChooseCopy({ copies, onBack }: Pick<Props, 'copies' | 'onBack'>) {
  const [chosen, setChosen] = useState(copies.find(({ state }) => state !== 'refused')?.file ?? null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    restore({ file: chosen, recoveryKey: null })
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      {copies.length > 0 ? <LyingCopies copies={copies} chosen={chosen} onChoose={setChosen} /> : <WhatToBring />}
      <p>
        Yang dicatat setelah cadangan itu tidak ada di dalamnya dan perlu dimasukkan lagi dari kertasnya. Bila komputer
        ini sudah berisi data, data itu tidak dihapus; seluruhnya disimpan di folder cadangan. Setelah pulih, Loket
        menanyakan nomor terakhir yang sudah tercetak, supaya tidak ada nomor yang terbit dua kali.
      </p>
      <div className={styles.buttons}>
        <Action filled submit hint="main" ref={focusOnce}>
          {chosen === null ? 'Pilih berkas cadangan' : 'Pulihkan data'}
        </Action>
        <OtherWays onBack={onBack} isOther={chosen !== null} />
      </div>
    </form>
  )
}

/** The same function at every drawing, so that the focus is not taken back from a chosen copy. */
const focusOnce = (button: HTMLButtonElement | null): void => button?.focus()

const OtherWays = ({ onBack, isOther = true }: { onBack: () => void; isOther?: boolean }) => (
  <>
    {isOther && <Action onClick={() => restore({ file: null, recoveryKey: null })}>Pilih berkas lain</Action>}
    <Action hint="back" onClick={onBack}>
      Kembali
    </Action>
  </>
)

const WhatToBring = () => (
  <section className={styles.part}>
    <h2>Yang perlu disiapkan</h2>
    <ol className={styles.steps}>
      <li>Flashdisk atau folder berisi berkas cadangan. Namanya dimulai dengan loket- dan berakhir dengan .db.</li>
      <li>Di folder yang sama, berkas bernama sama yang berakhir dengan .recovery.</li>
      <li>Kertas kunci pemulihan dari lemari besi kantor, bila cadangan itu dibuat di komputer lain.</li>
    </ol>
  </section>
)

const LyingCopies = ({
  copies,
  chosen,
  onChoose,
}: {
  copies: readonly LyingCopy[]
  chosen: string | null
  onChoose: (file: string) => void
}) => (
  <fieldset className={styles.copies}>
    <legend>Cadangan di komputer ini</legend>
    {copies.map(({ file, at, until, bytes, state }) => (
      <label key={file} className={styles.copy}>
        <input
          type="radio"
          name="copy"
          checked={chosen === file}
          disabled={state === 'refused'}
          onChange={() => onChoose(file)}
        />
        <span>
          <strong>{copyMoment(until ?? at)}</strong>
          <span className={styles.detail}>
            {sizeText(bytes)}, {copyStateText[state]}
          </span>
        </span>
      </label>
    ))}
  </fieldset>
)

const nameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path
