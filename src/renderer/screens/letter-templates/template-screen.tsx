import { useDebouncedValue } from '@mantine/hooks'
import { useMemo, useRef, useState } from 'react'
import { businessDate, letterDate } from '#domain/business-day.ts'
import { useAsk } from '../../hooks/use-ask.ts'
import { useDo } from '../../hooks/use-do.ts'
import { useKeys } from '../../keys.ts'
import { useNavigation } from '../../navigation.ts'
import { useOffice } from '../../office.ts'
import { Action, TextAction } from '../../parts/action.tsx'
import { Columns, Section, Spring } from '../../parts/columns.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { SelectField } from '../../parts/field.tsx'
import { PaperPage } from '../../parts/paper-page.tsx'
import { Notice, Refusal } from '../../parts/refusal.tsx'
import { ShowAfter } from '../../parts/show-after.tsx'
import styles from './letter-templates.module.css'
import { OwnWordPart } from './own-word-part.tsx'
import { asSaved, type Template, untouched, type WordingEdit } from './wording-edit.ts'
import { WordingForm } from './wording-form.tsx'

/** Long enough for a word to be typed before the page is made anew. */
const PREVIEW_AFTER_MS = 400

/** The wording of one paper, edited beside the page it gives. */
export function TemplateScreen({ kind }: { kind: string }) {
  const { back } = useNavigation()
  const asked = useAsk('letter-template.read', { kind })
  if (asked.value) return <TemplateDesk key={asked.value.own?.savedAt ?? 'shipped'} template={asked.value} />
  return (
    <Columns centreLabel="Redaksi surat">
      {asked.refusal ? (
        <EmptyState
          title="Redaksi tidak dapat dibuka"
          action={
            <Action filled compact hint="main" onClick={back}>
              Kembali
            </Action>
          }
        >
          <Refusal refusal={asked.refusal} />
        </EmptyState>
      ) : (
        <ShowAfter>
          <p role="status">Membuka redaksi surat.</p>
        </ShowAfter>
      )}
    </Columns>
  )
}

function TemplateDesk({ template }: { template: Template }) {
  const { back } = useNavigation()
  const { zone } = useOffice()
  const [edits, setEdits] = useState<readonly WordingEdit[]>(() => untouched(template))
  const [shown, setShown] = useState(0)
  const [sure, setSure] = useState(false)
  const typing = useRef<HTMLTextAreaElement | null>(null)
  const save = useDo('letter-template.save')
  const restore = useDo('letter-template.restore')
  const edit = useMemo(() => asSaved(template, edits), [template, edits])
  const changed = JSON.stringify(edit) !== JSON.stringify(asSaved(template, untouched(template)))
  const [previewed] = useDebouncedValue(edit, PREVIEW_AFTER_MS)
  const preview = useAsk('letter-template.preview', { ...previewed, shown }, { keepLast: true })
  // A wording that cannot be read yet leaves the last page standing.
  const [page, setPage] = useState(preview.value)
  if (preview.value !== undefined && preview.value !== page) setPage(preview.value)
  const wording = template.wordings[shown]
  const current = edits[shown]
  const onSave = () => {
    if (changed) void save.run(edit)
  }
  useKeys({ main: onSave })

  /** Puts a name where the cursor stood, as if it had been typed. */
  const insert = (name: string | null) => {
    const field = typing.current
    if (name === null || field === null) return
    field.focus()
    field.setRangeText(`{${name}}`, field.selectionStart, field.selectionEnd, 'end')
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }

  return (
    <Columns
      leftLabel="Redaksi"
      leftWidth="form"
      left={
        <>
          <header className={styles.header}>
            <h1 className={styles.title}>{template.title}</h1>
            <p className={styles.soft}>
              {template.own
                ? `Redaksi kantor, disimpan ${letterDate(businessDate(template.own.savedAt, zone))} oleh ${template.own.by}`
                : 'Redaksi bawaan'}
            </p>
          </header>
          {template.wordings.length > 1 && (
            <SelectField
              label="Bentuk"
              data={template.wordings.map(({ name }, index) => ({
                value: String(index),
                label: name ?? `Bentuk ${index + 1}`,
              }))}
              value={String(shown)}
              onChange={value => setShown(Number(value))}
            />
          )}
          {wording && current && (
            <WordingForm
              key={shown}
              wording={wording}
              edit={current}
              onTyping={field => {
                typing.current = field
              }}
              onChange={fresh => setEdits(before => before.map((old, index) => (index === shown ? fresh : old)))}
            />
          )}
        </>
      }
      centreLabel="Pratinjau surat"
      right={
        <>
          <Section title="Sisipkan isian">
            <div className={styles.stack}>
              <SelectField
                label="Isian surat ini"
                placeholder="Pilih, lalu masuk di tempat kursor"
                searchable
                value={null}
                data={template.names.map(({ label, shown: names }) => ({
                  group: label,
                  items: names.map(name => ({ value: name, label: name })),
                }))}
                onChange={insert}
              />
              <p className={styles.soft}>
                Isian berdiri dalam kurung kurawal. Kalimat dalam kurung siku hilang bila isian di dalamnya kosong.
              </p>
            </div>
          </Section>
          <Section title={changed ? 'Belum disimpan' : 'Tidak ada perubahan'}>
            <div className={styles.stack}>
              <Action filled hint="main" disabled={!changed} pending={save.pending} onClick={onSave}>
                Simpan redaksi kantor
              </Action>
              {changed && <TextAction onClick={() => setEdits(untouched(template))}>Batalkan perubahan</TextAction>}
              <Refusal refusal={save.refusal ?? preview.refusal} />
              <p className={styles.soft}>Surat yang sudah final tidak berubah.</p>
            </div>
          </Section>
          {template.own && (
            <Section title="Redaksi bawaan">
              <div className={styles.stack}>
                {sure ? (
                  <Notice tone="attention">
                    <p>Redaksi kantor untuk surat ini dihapus.</p>
                    <Action compact pending={restore.pending} onClick={() => void restore.run({ kind: template.kind })}>
                      Ya, pakai redaksi bawaan
                    </Action>
                  </Notice>
                ) : (
                  <TextAction onClick={() => setSure(true)}>Kembali ke redaksi bawaan</TextAction>
                )}
                <Refusal refusal={restore.refusal} />
              </div>
            </Section>
          )}
          <OwnWordPart template={template} shown={shown} />
          <Spring />
          <Action hint="back" onClick={back}>
            Kembali
          </Action>
        </>
      }
    >
      <p className={styles.caption}>Yang berwarna diisi pada setiap surat.</p>
      <div className={styles.preview}>
        {page && (
          <PaperPage paper={page} fit="width" stale={previewed !== edit} label={`Pratinjau ${template.title}`} />
        )}
      </div>
    </Columns>
  )
}
