import { type PointerEvent, useEffect, useId, useRef, useState } from 'react'
import { TextAction } from './action.tsx'
import classes from './signature-pad.module.css'
import { drawStrokes, type InkPoint, isSignature, padSize, type Stroke } from './signature-strokes.ts'

type SignaturePadProps = {
  label: string
  /** The signature as base64 PNG without its data prefix, or null while nobody has signed. */
  onChange: (png: string | null) => void
}

const pngOf = (canvas: HTMLCanvasElement): string =>
  canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '')

/** A field to sign in with pen, finger or mouse. Who uses the keyboard has the handover book beside it. */
export function SignaturePad({ label, onChange }: SignaturePadProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const drawing = useRef<InkPoint[] | null>(null)
  const [strokes, setStrokes] = useState<readonly Stroke[]>([])
  const labelId = useId()
  const helpId = useId()

  useEffect(() => {
    if (canvas.current) drawStrokes(canvas.current, strokes)
  }, [strokes])

  const keep = (fresh: readonly Stroke[]) => {
    setStrokes(fresh)
    if (!canvas.current) return
    drawStrokes(canvas.current, fresh)
    onChange(isSignature(fresh) ? pngOf(canvas.current) : null)
  }

  const pointOf = (event: { clientX: number; clientY: number; pressure: number; pointerType: string }): InkPoint => {
    const box = canvas.current?.getBoundingClientRect() ?? new DOMRect(0, 0, padSize.width, padSize.height)
    return {
      x: ((event.clientX - box.left) / box.width) * padSize.width,
      y: ((event.clientY - box.top) / box.height) * padSize.height,
      pressure: event.pointerType === 'pen' ? event.pressure : 0.4,
    }
  }

  const start = (event: PointerEvent<HTMLCanvasElement>) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    drawing.current = [pointOf(event)]
  }
  const move = (event: PointerEvent<HTMLCanvasElement>) => {
    if (!drawing.current || !canvas.current) return
    const between = event.nativeEvent.getCoalescedEvents()
    drawing.current.push(...(between.length > 0 ? between : [event.nativeEvent]).map(pointOf))
    drawStrokes(canvas.current, [...strokes, drawing.current])
  }
  const end = () => {
    if (!drawing.current) return
    const stroke = drawing.current
    drawing.current = null
    keep([...strokes, stroke])
  }

  return (
    <div className={classes.pad}>
      <span id={labelId} className="unseen">
        {label}
      </span>
      <div className={classes.sheet}>
        <canvas
          ref={canvas}
          className={classes.canvas}
          width={padSize.width}
          height={padSize.height}
          role="img"
          aria-labelledby={labelId}
          aria-describedby={helpId}
          onPointerDown={start}
          onPointerMove={move}
          onPointerUp={end}
          onPointerCancel={end}
        />
      </div>
      <div className={classes.below}>
        <span id={helpId} className={classes.help} aria-live="polite">
          {isSignature(strokes)
            ? 'Sudah ditandatangani.'
            : 'Goreskan dengan pena, jari, atau tetikus. Tanpa alat itu, pilih tanda tangan di buku.'}
        </span>
        <TextAction disabled={strokes.length === 0} onClick={() => keep(strokes.slice(0, -1))}>
          Hapus goresan terakhir
        </TextAction>
        <TextAction disabled={strokes.length === 0} onClick={() => keep([])}>
          Bersihkan
        </TextAction>
      </div>
    </div>
  )
}
