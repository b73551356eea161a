import { useAsk } from '../../hooks/use-ask.ts'
import { TextAction } from '../../parts/action.tsx'
import { Choice } from '../../parts/choice.tsx'
import { FieldGroup, SelectField } from '../../parts/field.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { letterPaperText, type Settings, ticketPaperText } from './paper-text.ts'
import styles from './settings.module.css'

type Change = Partial<Pick<Settings, 'letterPrinter' | 'ticketPrinter' | 'letterPaper' | 'ticketPaper'>>

const NONE = ''

/** Which printer and paper for numbers, which for letters. */
export function PrinterFields({ settings, onChange }: { settings: Settings; onChange: (change: Change) => void }) {
  const printers = useAsk('printer.list', {})
  const found = printers.value ?? []
  const choices = (chosen: string | null) => [
    { value: NONE, label: 'Belum dipilih' },
    ...found.map(({ name, ready, state }) => ({ value: name, label: ready ? `${name} (siap)` : `${name} (${state})` })),
    ...(chosen && !found.some(({ name }) => name === chosen)
      ? [{ value: chosen, label: `${chosen} (tidak ditemukan)` }]
      : []),
  ]
  return (
    <>
      <div className={styles.printer}>
        <SelectField
          label="Printer nomor antrian"
          data={choices(settings.ticketPrinter)}
          value={settings.ticketPrinter ?? NONE}
          onChange={value => onChange({ ticketPrinter: value || null })}
        />
        <FieldGroup label="Kertas nomor">
          <Choice
            label="Kertas nomor"
            options={[
              { value: 'roll-80', label: ticketPaperText['roll-80'] },
              { value: 'A6', label: ticketPaperText.A6 },
            ]}
            value={settings.ticketPaper}
            onChange={ticketPaper => ticketPaper && onChange({ ticketPaper })}
          />
        </FieldGroup>
      </div>
      <div className={styles.printer}>
        <SelectField
          label="Printer surat dan tanda terima"
          data={choices(settings.letterPrinter)}
          value={settings.letterPrinter ?? NONE}
          onChange={value => onChange({ letterPrinter: value || null })}
        />
        <FieldGroup label="Kertas surat">
          <Choice
            label="Kertas surat"
            options={[
              { value: 'F4', label: letterPaperText.F4 },
              { value: 'A4', label: letterPaperText.A4 },
            ]}
            value={settings.letterPaper}
            onChange={letterPaper => letterPaper && onChange({ letterPaper })}
          />
        </FieldGroup>
      </div>
      <Refusal refusal={printers.refusal} />
      {printers.value && (
        <p className={styles.example}>
          {found.length === 0
            ? 'Belum ada printer pada komputer ini. Sambungkan dan nyalakan printer, lalu periksa lagi. '
            : `${found.length} printer ditemukan pada komputer ini. `}
          <TextAction onClick={printers.again}>Periksa lagi</TextAction>
        </p>
      )}
    </>
  )
}
