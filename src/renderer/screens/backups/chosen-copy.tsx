import { type Ref, useState } from 'react'
import { useLongDo } from '../../hooks/use-long-do.ts'
import { useNavigation } from '../../navigation.ts'
import { useOffice } from '../../office.ts'
import { Action } from '../../parts/action.tsx'
import { type Copy, missingText, type Proof, placeText, untilText, whenText } from '../../parts/backup-words.ts'
import { Section } from '../../parts/columns.tsx'
import { CopyWork } from '../../parts/copy-work.tsx'
import { Facts } from '../../parts/facts.tsx'
import { Notice, Refusal } from '../../parts/refusal.tsx'
import { ShowAfter } from '../../parts/show-after.tsx'
import { useMay } from '../../session.ts'
import { RecoveryForm } from '../desk/recovery-form.tsx'
import styles from './backups.module.css'

/** One copy: whether it is whole and what it holds, and the way to put it back. */
export function ChosenCopy({ copy, proveButton }: { copy: Copy; proveButton: Ref<HTMLButtonElement> }) {
  const { zone } = useOffice()
  const { open } = useNavigation()
  const may = useMay()
  const prove = useLongDo('backup.prove')
  const [proof, setProof] = useState<Proof | null>(null)
  const [asksKey, setAsksKey] = useState(false)
  const onProve = async (recoveryKey?: string) => {
    setProof(null)
    const reply = await prove.run({ file: copy.file, ...(recoveryKey === undefined ? {} : { recoveryKey }) })
    if (!reply.ok) return
    setAsksKey(false)
    setProof(reply.value)
  }
  return (
    <Section title="Salinan yang dipilih">
      <div className={styles.stack}>
        <div>
          <p className={styles.strong}>{whenText(copy.at, zone)}</p>
          <p className={styles.soft}>
            {placeText(copy)}.{' '}
            {copy.provenAt === null
              ? 'Belum pernah diperiksa sejak tersimpan di sini.'
              : `Terbukti utuh ${whenText(copy.provenAt, zone)}.`}
          </p>
        </div>
        <Action ref={proveButton} pending={prove.pending} onClick={() => void onProve()}>
          Periksa salinan ini
        </Action>
        {prove.pending && (
          <ShowAfter>
            <CopyWork first="Membuka salinan." progress={prove.progress} onCancel={prove.cancel} />
          </ShowAfter>
        )}
        <Refusal refusal={prove.refusal} />
        {proof && <ProofFound proof={proof} />}
        {may('account.manage') ? (
          <Action disabled={prove.pending} onClick={() => open({ name: 'restore', file: copy.file })}>
            Pulihkan dari salinan ini…
          </Action>
        ) : (
          <p className={styles.soft}>Pemulihan data dilakukan oleh administrator.</p>
        )}
        {asksKey ? (
          <RecoveryForm
            action="Buka salinan"
            onKey={recoveryKey => void onProve(recoveryKey)}
            beside={<Action onClick={() => setAsksKey(false)}>Batal</Action>}
          />
        ) : (
          <Action disabled={prove.pending} onClick={() => setAsksKey(true)}>
            Periksa dengan kertas kunci…
          </Action>
        )}
      </div>
    </Section>
  )
}

function ProofFound({ proof }: { proof: Proof }) {
  const { zone } = useOffice()
  return (
    <div role="status" className={styles.stack}>
      <Notice tone="ok" title="Salinan ini utuh">
        {missingText(proof)}
      </Notice>
      <Facts
        rows={[
          ['Catatan sampai', untilText(proof, zone)],
          ['Kunjungan', proof.visits],
          ['Nomor surat', proof.letterNumbers],
          ['Jejak audit', `${proof.events} catatan`],
        ]}
      />
      {!proof.continued && (
        <p className={styles.soft}>
          Salinan ini juga memuat catatan yang tidak ada di data sekarang, misalnya dari sebelum pemulihan.
        </p>
      )}
    </div>
  )
}
