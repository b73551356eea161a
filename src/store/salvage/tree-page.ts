import { USED_BYTES } from './page-cipher.ts'
import { varint } from './record.ts'

const FILE_HEADER_BYTES = 100
const kinds = { 2: 'inner-index', 5: 'inner-table', 10: 'index', 13: 'table' } as const

/** `child`: the page before this cell; `rowId` only in tables. The payload goes on in `overflow` where it is long. */
export type Cell = {
  child: number | null
  rowId: number | null
  local: Buffer
  length: number
  overflow: number | null
}
export type TreePage = { kind: (typeof kinds)[keyof typeof kinds]; cells: Cell[]; lastChild: number | null }

/** A page as a node of a tree; null where it is none. */
export function treePageOf(text: Buffer, number: number): TreePage | null {
  const from = number === 1 ? FILE_HEADER_BYTES : 0
  const kind = kinds[text[from] as keyof typeof kinds]
  if (kind === undefined) return null
  const isInner = kind.startsWith('inner')
  const count = text.readUInt16BE(from + 3)
  const pointers = from + (isInner ? 12 : 8)
  if (pointers + count * 2 > text.length) return null
  const cells: Cell[] = []
  for (let index = 0; index < count; index += 1) {
    const at = text.readUInt16BE(pointers + index * 2)
    if (at < pointers || at + 4 > text.length) return null
    cells.push(cellOf(text, at, kind))
  }
  return { kind, cells, lastChild: isInner ? text.readUInt32BE(from + 8) : null }
}

function cellOf(text: Buffer, at: number, kind: TreePage['kind']): Cell {
  const child = kind === 'inner-table' || kind === 'inner-index' ? text.readUInt32BE(at) : null
  const afterChild = child === null ? at : at + 4
  if (kind === 'inner-table') {
    return { child, rowId: varint(text, afterChild)[0], local: Buffer.alloc(0), length: 0, overflow: null }
  }
  const [length, afterLength] = varint(text, afterChild)
  const [rowId, payload] = kind === 'table' ? varint(text, afterLength) : [null, afterLength]
  const here = localBytes(length, kind)
  return {
    child,
    rowId,
    local: text.subarray(payload, payload + here),
    length,
    overflow: here < length && payload + here + 4 <= text.length ? text.readUInt32BE(payload + here) : null,
  }
}

/** How much of a long payload stays in its page, by the file format. */
function localBytes(length: number, kind: TreePage['kind']): number {
  const most = kind === 'table' ? USED_BYTES - 35 : Math.floor(((USED_BYTES - 12) * 64) / 255) - 23
  if (length <= most) return length
  const least = Math.floor(((USED_BYTES - 12) * 32) / 255) - 23
  const fitting = least + ((length - least) % (USED_BYTES - 4))
  return fitting <= most ? fitting : least
}
