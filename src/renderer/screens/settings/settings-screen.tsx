import { useState } from 'react'
import type { RoleRight } from '#domain/rights.ts'
import { useAsk } from '../../hooks/use-ask.ts'
import { type Doing, useDo } from '../../hooks/use-do.ts'
import { useDraft } from '../../hooks/use-draft.ts'
import { useKeys } from '../../keys.ts'
import { useNavigation } from '../../navigation.ts'
import { Action } from '../../parts/action.tsx'
import { Columns, Section, Spring } from '../../parts/columns.tsx'
import { LongWork } from '../../parts/long-work.tsx'
import { PartList } from '../../parts/part-list.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { ShowAfter } from '../../parts/show-after.tsx'
import { useMay } from '../../session.ts'
import { AccountsPart } from './accounts-part.tsx'
import { BackupPart } from './backup-part.tsx'
import { DisplayPart } from './display-part.tsx'
import { HolidaysPart } from './holidays-part.tsx'
import { HoursPart } from './hours-part.tsx'
import { KeyPart } from './key-part.tsx'
import { NumberPart } from './number-part.tsx'
import { OfficePart } from './office-part.tsx'
import { OfficialsPart } from './officials-part.tsx'
import { OwnPinPart } from './own-pin-part.tsx'
import type { Settings } from './paper-text.ts'
import { PrinterPart } from './printer-part.tsx'
import { RecoveryPart } from './recovery-part.tsx'
import { RegisterPart } from './register-part.tsx'
import { RightsPart } from './rights-part.tsx'
import { RoutingPart } from './routing-part.tsx'
import { SecurityPart } from './security-part.tsx'
import styles from './settings.module.css'
import { StylePart } from './style-part.tsx'
import { SupportPart } from './support-part.tsx'

type Part = { id: PartId; label: string; right?: RoleRight }
type PartId =
  | 'printers'
  | 'register'
  | 'numbers'
  | 'officials'
  | 'routing'
  | 'style'
  | 'office'
  | 'holidays'
  | 'hours'
  | 'security'
  | 'backup'
  | 'accounts'
  | 'rights'
  | 'own-pin'
  | 'display'
  | 'recovery'
  | 'support'

const parts: readonly Part[] = [
  { id: 'printers', label: 'Printer dan kertas', right: 'settings.change' },
  { id: 'register', label: 'Data register', right: 'settings.change' },
  { id: 'numbers', label: 'Nomor surat', right: 'settings.change' },
  { id: 'officials', label: 'Pejabat penanda tangan', right: 'settings.change' },
  { id: 'routing', label: 'Ketentuan tiap surat', right: 'settings.change' },
  { id: 'style', label: 'Gaya naskah', right: 'settings.change' },
  { id: 'office', label: 'Kantor dan kop surat', right: 'settings.change' },
  { id: 'holidays', label: 'Hari libur', right: 'settings.change' },
  { id: 'hours', label: 'Jam kerja', right: 'settings.change' },
  { id: 'security', label: 'Pemeriksaan dan kunci layar', right: 'settings.change' },
  { id: 'backup', label: 'Folder cadangan kedua', right: 'settings.change' },
  { id: 'accounts', label: 'Akun petugas', right: 'account.manage' },
  { id: 'rights', label: 'Hak akses', right: 'account.manage' },
  { id: 'own-pin', label: 'PIN saya' },
  { id: 'display', label: 'Ukuran tulisan' },
  { id: 'recovery', label: 'Kunci pemulihan', right: 'account.manage' },
  { id: 'support', label: 'Dukungan' },
]

/** Parts that save what is theirs by a button of their own. */
const ownForm: ReadonlySet<PartId> = new Set([
  'officials',
  'routing',
  'style',
  'holidays',
  'hours',
  'accounts',
  'rights',
  'own-pin',
  'display',
  'recovery',
  'support',
])

/** Everything the office answered at set-up, and what may change later. */
export function SettingsScreen({ first }: { first: PartId | undefined }) {
  const { back } = useNavigation()
  const asked = useAsk('settings.read', {})
  const may = useMay()
  const offered = parts.filter(({ right }) => right === undefined || may(right))
  const [part, setPart] = useState<PartId>((offered.find(({ id }) => id === first) ?? offered[0])?.id ?? 'display')
  const [edited, setEdited, forget] = useDraft<Settings | null>('settings', null)
  const save = useDo('settings.save')
  const stored = asked.value?.settings
  const settings = edited ?? stored
  const changed = edited !== null && JSON.stringify(edited) !== JSON.stringify(stored)
  const onSave = async () => {
    if (!edited || !changed) return
    const reply = await save.run(edited)
    if (reply.ok) forget()
  }
  useKeys({ back, main: () => void onSave() })

  const left = <PartList title="Pengaturan" label="Bagian pengaturan" parts={offered} shown={part} onShow={setPart} />
  if (!settings || !asked.value) {
    return (
      <Columns left={left} leftLabel="Bagian pengaturan" centreLabel="Pengaturan">
        <Refusal refusal={asked.refusal} />
        {asked.waiting && (
          <ShowAfter>
            <LongWork what="Membaca pengaturan." />
          </ShowAfter>
        )}
      </Columns>
    )
  }
  const onChange = (change: Partial<Settings>) => setEdited({ ...settings, ...change })
  const { outputFolder, dataFolder, officials, letterRouting, letterProfile } = asked.value
  if (part === 'rights')
    return (
      <Columns left={left} leftLabel="Bagian pengaturan" centreLabel="Hak akses">
        <RightsPart />
      </Columns>
    )
  return (
    <Columns
      left={left}
      leftLabel="Bagian pengaturan"
      centreLabel="Isian"
      right={
        <>
          {ownForm.has(part) ? (
            <Action hint="back" onClick={back}>
              Kembali
            </Action>
          ) : (
            <SaveSection changed={changed} save={save} onSave={() => void onSave()} onForget={forget} />
          )}
          <Spring />
          <Section title="Tempat berkas">
            <p className={styles.soft}>Surat, register dan paket ekspor</p>
            <p className={styles.path}>{outputFolder}</p>
            <p className={styles.soft}>Catatan terenkripsi</p>
            <p className={styles.path}>{dataFolder}</p>
            <div className={styles.showFolder}>
              <Action compact onClick={() => window.counter.showOutput(outputFolder)}>
                Buka folder keluaran
              </Action>
            </div>
          </Section>
        </>
      }
    >
      <div className={styles.sheet}>
        {part === 'printers' && <PrinterPart settings={settings} changed={changed} onChange={onChange} />}
        {part === 'register' && <RegisterPart settings={settings} onChange={onChange} />}
        {part === 'numbers' && <NumberPart settings={settings} onChange={onChange} />}
        {part === 'officials' && <OfficialsPart officials={officials} />}
        {part === 'routing' && <RoutingPart routings={letterRouting} officials={officials} />}
        {part === 'style' && <StylePart key={JSON.stringify(letterProfile)} profile={letterProfile} />}
        {part === 'office' && <OfficePart settings={settings} onChange={onChange} />}
        {part === 'holidays' && <HolidaysPart />}
        {part === 'hours' && <HoursPart />}
        {part === 'security' && <SecurityPart settings={settings} onChange={onChange} />}
        {part === 'backup' && <BackupPart settings={settings} onChange={onChange} />}
        {part === 'accounts' && <AccountsPart />}
        {part === 'own-pin' && <OwnPinPart />}
        {part === 'display' && <DisplayPart />}
        {part === 'support' && <SupportPart />}
        {part === 'recovery' && (
          <div className={styles.stack}>
            <RecoveryPart printer={stored?.letterPrinter ?? null} />
            <KeyPart />
          </div>
        )}
      </div>
    </Columns>
  )
}

type SaveProps = {
  changed: boolean
  save: Doing<'settings.save'>
  onSave: () => void
  onForget: () => void
}

function SaveSection({ changed, save, onSave, onForget }: SaveProps) {
  const { back } = useNavigation()
  return (
    <Section title="Berikutnya">
      <div className={styles.next}>
        <div aria-live="polite">
          <p className={styles.nextTitle}>{changed ? 'Ada yang belum disimpan' : 'Semua tersimpan'}</p>
          <p className={styles.soft}>
            {changed
              ? 'Simpan supaya berlaku mulai sekarang. Surat yang sudah bernomor tidak berubah.'
              : 'Perubahan berlaku untuk pekerjaan berikutnya.'}
          </p>
        </div>
        <Action filled hint="main" disabled={!changed} pending={save.pending} onClick={onSave}>
          Simpan pengaturan
        </Action>
        <Refusal refusal={save.refusal} />
        {changed && <Action onClick={onForget}>Urungkan perubahan</Action>}
        <Action hint="back" onClick={back}>
          Kembali
        </Action>
      </div>
    </Section>
  )
}
