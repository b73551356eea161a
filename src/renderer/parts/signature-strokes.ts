/** A point of a pen stroke in pad pixels; `pressure` from 0 to 1. */
export type InkPoint = { x: number; y: number; pressure: number }
export type Stroke = readonly InkPoint[]

/** Pad pixels; printed 65 mm wide this is about 375 dots per inch. */
export const padSize = { width: 960, height: 320 } as const

const inkColour = '#12284b'
const thickness = ({ pressure }: InkPoint): number => 2.5 + pressure * 4

const drawDot = (pen: CanvasRenderingContext2D, at: InkPoint): void => {
  pen.beginPath()
  pen.arc(at.x, at.y, thickness(at), 0, 2 * Math.PI)
  pen.fill()
}

/** Draws one stroke as curves through the middles of its points, each as thick as the pen was pressed. */
const drawStroke = (pen: CanvasRenderingContext2D, stroke: Stroke): void => {
  const [first, ...rest] = stroke
  if (first === undefined) return
  if (rest.length === 0) {
    drawDot(pen, first)
    return
  }
  let from = { x: first.x, y: first.y }
  let last = first
  for (const point of rest) {
    const middle = { x: (last.x + point.x) / 2, y: (last.y + point.y) / 2 }
    pen.lineWidth = thickness(point)
    pen.beginPath()
    pen.moveTo(from.x, from.y)
    pen.quadraticCurveTo(last.x, last.y, middle.x, middle.y)
    pen.stroke()
    from = middle
    last = point
  }
  pen.beginPath()
  pen.moveTo(from.x, from.y)
  pen.lineTo(last.x, last.y)
  pen.stroke()
}

/** Wipes the pad and draws every stroke again. */
export const drawStrokes = (canvas: HTMLCanvasElement, strokes: readonly Stroke[]): void => {
  const pen = canvas.getContext('2d')
  if (!pen) return
  pen.clearRect(0, 0, padSize.width, padSize.height)
  pen.strokeStyle = inkColour
  pen.fillStyle = inkColour
  pen.lineCap = 'round'
  pen.lineJoin = 'round'
  for (const stroke of strokes) drawStroke(pen, stroke)
}

/** A tap or a slip is no signature: asks for some length of line before the pad counts as signed. */
export const isSignature = (strokes: readonly Stroke[]): boolean => {
  let length = 0
  for (const stroke of strokes)
    for (const [index, point] of stroke.entries()) {
      const before = stroke[index - 1]
      if (before) length += Math.hypot(point.x - before.x, point.y - before.y)
    }
  return length > padSize.height / 2
}
