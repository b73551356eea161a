import { useEffect, useRef, useState } from 'react'
import { Action } from '../../parts/action.tsx'
import { Notice } from '../../parts/refusal.tsx'
import styles from './attachments.module.css'

const problems: Readonly<Record<string, string>> = {
  NotAllowedError: 'Kamera tidak diizinkan pada komputer ini. Periksa izin kamera di pengaturan sistem.',
  NotFoundError: 'Tidak ada kamera pada komputer ini. Sambungkan kamera, atau pilih berkas.',
  NotReadableError: 'Kamera sedang dipakai program lain. Tutup program itu, lalu coba lagi.',
}
const otherProblem = 'Kamera tidak dapat dibuka. Sambungkan lagi kameranya, atau pilih berkas.'

type Props = { pending: boolean; onTake: (video: HTMLVideoElement) => void; onCancel: () => void }

/** What the camera sees, for as long as this stands open; the camera is off again with it. */
export function Camera({ pending, onTake, onCancel }: Props) {
  const video = useRef<HTMLVideoElement>(null)
  const [state, setState] = useState<'opening' | 'on' | { problem: string }>('opening')

  useEffect(() => {
    let stream: MediaStream | null = null
    let left = false
    const stop = () => {
      for (const track of stream?.getTracks() ?? []) track.stop()
    }
    const wanted = { video: { width: { ideal: 1920 }, height: { ideal: 1080 } }, audio: false }
    navigator.mediaDevices.getUserMedia(wanted).then(
      given => {
        stream = given
        if (left || video.current === null) return stop()
        video.current.srcObject = given
      },
      (error: unknown) => {
        const name = error instanceof DOMException ? error.name : ''
        if (!left) setState({ problem: problems[name] ?? otherProblem })
      },
    )
    return () => {
      left = true
      stop()
    }
  }, [])

  return (
    <div className={styles.camera}>
      {typeof state === 'object' ? (
        <Notice tone="problem">{state.problem}</Notice>
      ) : (
        <video
          ref={video}
          className={styles.picture}
          autoPlay
          muted
          playsInline
          aria-label="Gambar dari kamera"
          onPlaying={() => setState('on')}
        />
      )}
      <div className={styles.buttons}>
        {typeof state === 'string' && (
          <Action
            filled
            compact
            pending={pending || state === 'opening'}
            onClick={() => video.current && onTake(video.current)}
          >
            Ambil foto
          </Action>
        )}
        <Action compact onClick={onCancel}>
          Tutup kamera
        </Action>
      </div>
    </div>
  )
}
