import type { OutputOf } from '#contract/contract.ts'
import { letterDate } from '#domain/business-day.ts'
import { useDo } from '../../hooks/use-do.ts'
import { useNavigation } from '../../navigation.ts'
import { Action } from '../../parts/action.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Panel } from '../../parts/panel.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { StateBadge } from '../../parts/state-badge.tsx'
import { letterStateText } from '../../words.ts'
import styles from './letters-pane.module.css'
import type { Application, Letter } from './sheet-types.ts'

type Kind = OutputOf<'letter.read'>['kind']

/** The letters of one application, and the ones that can still be made. */
export function LettersPane({ application }: { application: Application }) {
  const { open } = useNavigation()
  const draft = useDo('letter.draft')
  const accepted = application.state === 'complete' || application.state === 'ready'
  const toMake = application.letterKinds.filter(
    ({ kind }) => !application.letters.some(letter => letter.kind === kind && letter.state !== 'void'),
  )
  const onDraft = async (kind: Kind) => {
    const reply = await draft.run({ applicationId: application.id, kind })
    if (reply.ok) open({ name: 'letter', letterId: reply.value.letterId })
  }
  return (
    <Panel fill title="Surat" note={application.serviceName}>
      {application.letters.map(letter => (
        <LetterRow key={letter.id} letter={letter} onOpen={() => open({ name: 'letter', letterId: letter.id })} />
      ))}
      {toMake.map(({ kind, title, beforeAcceptance }) => (
        <div key={kind} className={styles.row}>
          <div className={styles.words}>
            <p className={styles.title}>{title}</p>
            <p className={styles.note}>
              {beforeAcceptance
                ? 'Formulir, dapat dicetak kosong atau terisi'
                : accepted
                  ? 'Belum dibuat'
                  : 'Dapat dibuat setelah berkas diterima'}
            </p>
          </div>
          <Action
            compact
            disabled={!(accepted || beforeAcceptance)}
            pending={draft.pending}
            onClick={() => void onDraft(kind)}
          >
            {beforeAcceptance ? 'Buat formulir' : 'Buat surat'}
          </Action>
        </div>
      ))}
      <Refusal refusal={draft.refusal} />
      {application.letters.length === 0 && toMake.length === 0 && (
        <EmptyState title="Layanan ini tidak menghasilkan surat dari Loket">
          Hasilnya diberikan menurut langkah pelayanan. Lihat Langkah (Alt+4).
        </EmptyState>
      )}
    </Panel>
  )
}

function LetterRow({ letter, onOpen }: { letter: Letter; onOpen: () => void }) {
  const state = stateOf(letter)
  return (
    <div className={styles.row}>
      <div className={styles.words}>
        <p className={styles.title}>{letter.title}</p>
        <p className={styles.note}>
          {[
            letter.numberText ? `Nomor ${letter.numberText}` : letter.numbered ? 'Nomor diambil saat final' : '',
            letter.letterDate ? letterDate(letter.letterDate) : '',
            (letter.signed ? letter.signatory : null) ?? '',
            letter.voidReason ? `Dibatalkan: ${letter.voidReason}` : '',
            printText(letter),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <StateBadge tone={state.tone}>{state.text}</StateBadge>
      <Action compact onClick={onOpen}>
        Buka surat
      </Action>
    </div>
  )
}

/** A final paper that no official signs waits for nobody. */
function stateOf({ state, signed, goesTo }: Letter): (typeof letterStateText)[Letter['state']] {
  if (state !== 'final' || signed) return letterStateText[state]
  return goesTo === 'applicant' ? letterStateText.signed : { text: 'Disimpan dalam berkas', tone: 'ok' }
}

const printText = ({ printState, printCount, state, ownWord }: Letter): string => {
  if (state === 'draft' || state === 'void') return ''
  if (ownWord && printState === 'unprinted') return 'Dicetak dari Word'
  if (printState === 'failed') return 'Gagal cetak'
  if (printState === 'unknown') return 'Belum pasti tercetak'
  if (printState === 'unprinted') return 'Belum dicetak'
  return printCount > 1 ? `Dicetak ${printCount} kali` : 'Sudah dicetak'
}
