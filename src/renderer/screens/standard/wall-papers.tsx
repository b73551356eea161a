import { useState } from 'react'
import type { OutputOf } from '#contract/contract.ts'
import { type SheetSize, sheetSizes } from '#domain/printable.ts'
import { useDo } from '../../hooks/use-do.ts'
import { useKeys } from '../../keys.ts'
import { Action } from '../../parts/action.tsx'
import { Choice } from '../../parts/choice.tsx'
import { FieldGroup, SelectField } from '../../parts/field.tsx'
import { PrintOutcome } from '../../parts/print-outcome.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { SavedFile } from '../../parts/saved-file.tsx'
import { type PaperDocument, usePrint } from '../../parts/use-print.ts'
import styles from './standard.module.css'

type Decree = OutputOf<'standard.list'>[number]

const names = {
  'service-leaflet': 'Selebaran layanan',
  'requirement-poster': 'Poster persyaratan',
  'procedure-board': 'Papan alur pelayanan',
  'complaint-board': 'Papan kanal pengaduan',
  'service-pledge': 'Maklumat pelayanan',
  motto: 'Moto pelayanan',
} as const
export type WallKind = keyof typeof names

export type WallChoice = { kind: WallKind; size: SheetSize }

export const wallDocumentOf = (
  { kind, size }: WallChoice,
  serviceId: string,
  standardId: string,
): PaperDocument & { kind: WallKind } =>
  kind === 'service-leaflet' || kind === 'requirement-poster' || kind === 'procedure-board'
    ? { kind, serviceId, size }
    : { kind, standardId, size }

type Props = {
  choice: WallChoice
  onChoose: (choice: WallChoice) => void
  document: PaperDocument & { kind: WallKind }
  decree: Decree | undefined
  /** The paper is shown in the place of the components. */
  previewed: boolean
  onPreview: (previewed: boolean) => void
}

/** A paper for the wall or to take along, in the size of the sheet at hand. */
export function WallPapers({ choice, onChoose, document, decree, previewed, onPreview }: Props) {
  const printing = usePrint()
  const save = useDo('paper.save')
  const [saved, setSaved] = useState<string | null>(null)
  const offered = (Object.keys(names) as WallKind[]).filter(
    kind =>
      (kind !== 'service-pledge' || decree?.hasPledge === true) && (kind !== 'motto' || decree?.hasMotto === true),
  )
  const busy = printing.printed?.state === 'printing' || save.pending
  const onPrint = () => void printing.print({ document, what: names[choice.kind] })
  const onSave = async () => {
    setSaved(null)
    const reply = await save.run({ document, format: 'pdf' })
    if (reply.ok) setSaved(reply.value.path)
  }
  const choose = (next: Partial<WallChoice>) => {
    setSaved(null)
    save.clear()
    printing.clear()
    onChoose({ ...choice, ...next })
  }
  useKeys({ paper: onPrint })
  return (
    <div className={styles.stack}>
      <SelectField
        label="Kertas"
        data={offered.map(kind => ({ value: kind, label: names[kind] }))}
        value={choice.kind}
        onChange={value => {
          const kind = offered.find(each => each === value)
          if (kind) choose({ kind })
        }}
      />
      <FieldGroup label="Ukuran">
        <Choice
          label="Ukuran"
          oneStop
          options={sheetSizes.map(size => ({ value: size, label: size }))}
          value={choice.size}
          onChange={size => size && choose({ size })}
        />
      </FieldGroup>
      <Action onClick={() => onPreview(!previewed)}>{previewed ? 'Lihat standarnya' : 'Lihat kertasnya'}</Action>
      <Action filled hint="paper" pending={printing.printed?.state === 'printing'} disabled={busy} onClick={onPrint}>
        Cetak
      </Action>
      <Action pending={save.pending} disabled={busy} onClick={() => void onSave()}>
        Simpan PDF
      </Action>
      <PrintOutcome printing={printing} />
      <Refusal refusal={printing.refusal ?? save.refusal} />
      {saved && <SavedFile path={saved} />}
    </div>
  )
}
