import type { RefObject } from 'react'
import { Choice } from '../../parts/choice.tsx'
import { FieldGroup, LongTextField, SelectField, TextField } from '../../parts/field.tsx'
import { Panel } from '../../parts/panel.tsx'
import { Notice } from '../../parts/refusal.tsx'
import { optionsOf, sexText } from '../../words.ts'
import styles from './complaint.module.css'
import { type ComplaintDraft, type ComplaintProblems, categoryText, channelText } from './complaint-draft.ts'

type Props = {
  form: RefObject<HTMLFormElement | null>
  draft: ComplaintDraft
  ticketLabel: string | null
  problems: ComplaintProblems
  /** Recorded: what stands here can be read and no longer changed. */
  done: boolean
  onChange: (draft: ComplaintDraft) => void
  onEnter: () => void
}

export function ComplaintForm({ form, draft, ticketLabel, problems, done, onChange, onEnter }: Props) {
  const put = (part: Partial<ComplaintDraft>) => onChange({ ...draft, ...part })
  const typed = (part: 'name' | 'address' | 'contact' | 'matter' | 'chronology') => ({
    value: draft[part],
    onChange: (event: { currentTarget: { value: string } }) => put({ [part]: event.currentTarget.value }),
  })

  return (
    <div className={styles.sheet}>
      <Panel title="Pengaduan" note={ticketLabel ? `Bersama kunjungan ${ticketLabel}` : 'Tanpa nomor antrian'}>
        <form
          ref={form}
          className={styles.form}
          inert={done}
          noValidate
          onSubmit={event => {
            event.preventDefault()
            onEnter()
          }}
        >
          <button type="submit" hidden />
          <SelectField
            label="Jalur masuk"
            data={optionsOf(channelText)}
            value={draft.channel}
            onChange={channel => channel && put({ channel: channel as ComplaintDraft['channel'] })}
          />
          <FieldGroup label="Pelapor">
            <Choice
              label="Pelapor"
              options={[
                { value: false, label: 'Menyebut nama' },
                { value: true, label: 'Tanpa nama' },
              ]}
              value={draft.anonymous}
              onChange={anonymous => put({ anonymous: anonymous === true })}
            />
          </FieldGroup>
          <div data-wide data-field="category">
            <FieldGroup
              label="Jenis pengaduan"
              hint={problems.category ? <span className={styles.problem}>{problems.category}</span> : undefined}
            >
              <Choice
                label="Jenis pengaduan"
                options={optionsOf(categoryText)}
                value={draft.category}
                onChange={category => put({ category })}
              />
            </FieldGroup>
          </div>
          {draft.category === 'violence' && (
            <div data-wide>
              <Notice tone="attention" title="Kasus rahasia">
                Nama dan isinya tidak tampil di daftar, register bersama, dan ekspor. Yakinkan pelapor bahwa ceritanya
                aman, lalu teruskan kepada pendamping.
              </Notice>
            </div>
          )}
          {!draft.anonymous && (
            <>
              <div data-field="name">
                <TextField label="Nama pelapor" maxLength={300} problem={problems.name} {...typed('name')} />
              </div>
              <FieldGroup label="Jenis kelamin">
                <Choice
                  label="Jenis kelamin"
                  clearable
                  options={optionsOf(sexText)}
                  value={draft.sex}
                  onChange={sex => put({ sex })}
                />
              </FieldGroup>
              <TextField label="Alamat (bila ada)" maxLength={300} {...typed('address')} />
            </>
          )}
          <div data-wide={draft.anonymous || undefined}>
            <TextField
              label={draft.anonymous ? 'Cara menghubungi kembali (bila bersedia)' : 'Telepon atau email (bila ada)'}
              maxLength={300}
              {...typed('contact')}
            />
          </div>
          <div data-wide data-field="matter">
            <TextField
              label="Pokok pengaduan"
              maxLength={200}
              placeholder="Misalnya bantuan sembako belum diterima dua bulan"
              problem={problems.matter}
              {...typed('matter')}
            />
          </div>
          <div data-wide data-field="chronology">
            <LongTextField
              label="Kronologi"
              autosize
              minRows={3}
              maxRows={9}
              maxLength={8000}
              placeholder="Apa yang terjadi, kapan, di mana, dan siapa yang terlibat"
              problem={problems.chronology}
              {...typed('chronology')}
            />
          </div>
        </form>
      </Panel>
    </div>
  )
}
