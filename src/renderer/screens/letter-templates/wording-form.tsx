import { useRef } from 'react'
import { TextAction } from '../../parts/action.tsx'
import { LongTextField } from '../../parts/field.tsx'
import styles from './letter-templates.module.css'
import {
  type BlockEdit,
  blockNames,
  headLabels,
  type ShownText,
  type Template,
  type WordingEdit,
  withBlockText,
  withHeadText,
  withMovedBlock,
  withoutBlock,
  withParagraphAfter,
} from './wording-edit.ts'

type Props = {
  wording: Template['wordings'][number]
  edit: WordingEdit
  onChange: (edit: WordingEdit) => void
  /** The field that had the cursor last, for putting a name into it. */
  onTyping: (field: HTMLTextAreaElement) => void
}

/** Texts never change their order among themselves, so that the place of each names it. */
const placed = (texts: readonly string[], of: string) =>
  texts.map((value, place) => ({ key: `${of}-${place}`, place, value }))

/** The texts of one wording, block by block as they stand on the paper. */
export function WordingForm({ wording, edit, onChange, onTyping }: Props) {
  const added = useRef(0)
  return (
    <div className={styles.form}>
      {placed(edit.head, 'head').map(({ key, place, value }) => (
        <TextArea
          key={key}
          label={headLabels[wording.head[place]?.what ?? 'text']}
          text={wording.head[place] ?? null}
          value={value}
          onTyping={onTyping}
          onChange={fresh => onChange(withHeadText(edit, place, fresh))}
        />
      ))}
      {edit.blocks.map((block, index) => (
        <BlockForm
          key={block.key}
          block={block}
          shown={wording.blocks.find(({ place }) => place === block.place) ?? null}
          first={index === 0}
          last={index === edit.blocks.length - 1}
          onTyping={onTyping}
          onText={(at, value) => onChange(withBlockText(edit, block.key, at, value))}
          onMove={by => onChange(withMovedBlock(edit, block.key, by))}
          onRemove={() => onChange(withoutBlock(edit, block.key))}
          onAdd={() => {
            added.current += 1
            onChange(withParagraphAfter(edit, block.key, `added${added.current}`))
          }}
        />
      ))}
    </div>
  )
}

type BlockProps = {
  block: BlockEdit
  /** Null for a new paragraph. */
  shown: Template['wordings'][number]['blocks'][number] | null
  first: boolean
  last: boolean
  onTyping: Props['onTyping']
  onText: (index: number, value: string) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
  onAdd: () => void
}

function BlockForm({ block, shown, first, last, onTyping, onText, onMove, onRemove, onAdd }: BlockProps) {
  const name = blockNames[shown?.kind ?? 'paragraph'] ?? 'Bagian'
  return (
    <fieldset className={styles.block}>
      <legend className={styles.legend}>{shown === null ? 'Paragraf baru' : name}</legend>
      {block.texts.length === 0 && <p className={styles.soft}>Diisi dari data surat.</p>}
      {placed(block.texts, block.key).map(({ key, place, value }) => (
        <TextArea
          key={key}
          label={headLabels[shown?.texts[place]?.what ?? 'text']}
          text={shown?.texts[place] ?? null}
          value={value}
          autoFocus={shown === null}
          onTyping={onTyping}
          onChange={fresh => onText(place, fresh)}
        />
      ))}
      <div className={styles.moves}>
        {!first && <TextAction onClick={() => onMove(-1)}>Naikkan</TextAction>}
        {!last && <TextAction onClick={() => onMove(1)}>Turunkan</TextAction>}
        <TextAction onClick={onAdd}>Tambah paragraf di bawah</TextAction>
        <TextAction onClick={onRemove}>Hapus</TextAction>
      </div>
    </fieldset>
  )
}

type TextProps = {
  label: string
  text: ShownText | null
  value: string
  autoFocus?: boolean
  onTyping: Props['onTyping']
  onChange: (value: string) => void
}

function TextArea({ label, text, value, autoFocus = false, onTyping, onChange }: TextProps) {
  const notes = [text?.condition, text?.repeatsFor && `diulang untuk setiap baris ${text.repeatsFor}`]
  const note = notes.filter(said => typeof said === 'string').join('; ')
  return (
    <LongTextField
      label={note === '' ? label : `${label}, ${note}`}
      autosize
      minRows={1}
      maxRows={8}
      maxLength={4000}
      value={value}
      autoFocus={autoFocus}
      onFocus={event => onTyping(event.currentTarget)}
      onChange={event => onChange(event.currentTarget.value)}
    />
  )
}
