import { Modal } from '@mantine/core'
import { useRef, useState } from 'react'
import type { OutputOf } from '#contract/contract.ts'
import { businessDate, localTime, shortDate } from '#domain/business-day.ts'
import { useAsk } from '../../hooks/use-ask.ts'
import { useDo } from '../../hooks/use-do.ts'
import { useNoKeys } from '../../keys.ts'
import { useOffice } from '../../office.ts'
import { Action, TextAction } from '../../parts/action.tsx'
import { ReasonForm } from '../../parts/reason-form.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { sizeText } from '../../parts/size-text.ts'
import { useMay } from '../../session.ts'
import { AttachedPicture } from './attached-picture.tsx'
import styles from './attachments.module.css'
import { Camera } from './camera.tsx'
import { type Picture, pictureOfCamera, pictureOfFile } from './picture.ts'

type Attachment = OutputOf<'attachment.list'>[number]

type Props = {
  applicationId: string
  /** Null for what shows the case as a whole. */
  requirementId: string | null
  /** The paper, or what else it is about. */
  title: string
  attachments: readonly Attachment[]
  /** Of a sealed case: nothing of it opens outside. */
  sealed: boolean
  /** The file is closed: nothing is added or taken away. */
  closed: boolean
  onClose: () => void
}

const kindText: Readonly<Record<Attachment['kind'], string>> = { jpeg: 'Foto', png: 'Gambar', pdf: 'PDF' }

/** The photos and scans of one paper: take one, choose one, look at one, take one away. */
export function Attachments({ applicationId, requirementId, title, attachments, sealed, closed, onClose }: Props) {
  const { zone } = useOffice()
  const may = useMay()
  const add = useDo('attachment.add')
  const remove = useDo('attachment.remove')
  const file = useRef<HTMLInputElement>(null)
  const [camera, setCamera] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [shown, setShown] = useState<string | null>(null)
  const [removing, setRemoving] = useState<string | null>(null)
  useNoKeys()
  const mayChange = !closed && may('application.handle')

  const keep = async (drawn: Promise<Picture>) => {
    const picture = await drawn
    setProblem('problem' in picture ? picture.problem : null)
    if (!('content' in picture)) return
    const reply = await add.run({ applicationId, requirementId, content: picture.content })
    if (reply.ok) setCamera(false)
  }

  return (
    <Modal opened onClose={onClose} title={`Lampiran: ${title}`} size="46rem" yOffset="4vh">
      <div className={styles.body}>
        {attachments.length === 0 && !camera && (
          <p className={styles.soft}>
            Belum ada foto atau pindaian. Lampiran tidak wajib; disimpan terenkripsi bersama permohonan.
          </p>
        )}
        <ul className={styles.list}>
          {attachments.map(({ id, kind, bytes, addedAt, by }, index) => (
            <li key={id}>
              <span>
                {kindText[kind]} {index + 1}{' '}
                <span className={styles.soft}>
                  {[sizeText(bytes), shortDate(businessDate(addedAt, zone)), localTime(addedAt, zone), by].join(' · ')}
                </span>
              </span>
              <span className={styles.words}>
                {may('personal.read') && (
                  <TextAction expanded={shown === id} onClick={() => setShown(shown === id ? null : id)}>
                    {shown === id ? 'Tutup' : 'Lihat'}
                  </TextAction>
                )}
                {mayChange && <TextAction onClick={() => setRemoving(id)}>Hapus</TextAction>}
              </span>
            </li>
          ))}
        </ul>
        {shown && attachments.some(({ id }) => id === shown) && (
          <AttachedPicture attachmentId={shown} title={title} sealed={sealed} />
        )}
        {removing && (
          <ReasonForm
            title="Hapus lampiran ini?"
            confirm="Hapus lampiran"
            pending={remove.pending}
            refusal={remove.refusal}
            onConfirm={async reason => {
              const reply = await remove.run({ attachmentId: removing, reason })
              if (reply.ok) setRemoving(null)
            }}
            onCancel={() => setRemoving(null)}
          />
        )}
        {camera && (
          <Camera
            pending={add.pending}
            onTake={video => void keep(pictureOfCamera(video))}
            onCancel={() => setCamera(false)}
          />
        )}
        {problem && <p role="alert">{problem}</p>}
        <Refusal refusal={add.refusal} />
        {mayChange && !camera && !removing && (
          <div className={styles.buttons}>
            <input
              ref={file}
              className="unseen"
              type="file"
              accept="image/jpeg,image/png,application/pdf"
              aria-label={`Berkas lampiran ${title}`}
              tabIndex={-1}
              onChange={event => {
                const [chosen] = event.currentTarget.files ?? []
                if (chosen) void keep(pictureOfFile(chosen))
                event.currentTarget.value = ''
              }}
            />
            <Action compact pending={add.pending} onClick={() => file.current?.click()}>
              Pilih berkas
            </Action>
            <Action compact onClick={() => setCamera(true)}>
              Foto dengan kamera
            </Action>
          </div>
        )}
      </div>
    </Modal>
  )
}

/** The photos and scans of an application, as its checklist counts them. */
export const useAttachments = (applicationId: string): readonly Attachment[] =>
  useAsk('attachment.list', { applicationId }).value ?? []
