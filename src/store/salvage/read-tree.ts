import type { BrokenFile } from './broken-file.ts'
import { USED_BYTES } from './page-cipher.ts'
import { type Value, valuesOf } from './record.ts'
import { type Cell, treePageOf } from './tree-page.ts'

/** `rowId` is null in a tree that is ordered by its values. */
export type FoundRow = { rowId: number | null; values: Value[] }
export type TreeReading = {
  row(found: FoundRow): void
  /** A page of the tree that cannot be read. */
  lostPage(): void
  /** A row whose page holds only its beginning, the rest lies in a damaged one. */
  lostRow(): void
}

/** For a tree whose pages are only noted. */
export const passing: TreeReading = { row: () => undefined, lostPage: () => undefined, lostRow: () => undefined }

/** Walks the trees of a file, notes which pages it has come to, and goes around those that it cannot read. */
export function treeReader(file: BrokenFile) {
  const seen = new Set<number>()

  /** The whole of a payload; null where a page of it is lost. */
  function payloadOf({ local, length, overflow }: Cell): Buffer | null {
    const parts = [local]
    let left = length - local.length
    for (let number = overflow; left > 0; ) {
      if (number === null || number < 1 || number > file.count || seen.has(number)) return null
      seen.add(number)
      const page = file.page(number)
      if (page === null) return null
      const part = page.subarray(4, 4 + Math.min(left, USED_BYTES - 4))
      parts.push(part)
      left -= part.length
      number = page.readUInt32BE(0)
    }
    return Buffer.concat(parts)
  }

  function readCell(cell: Cell, reading: TreeReading): void {
    const payload = payloadOf(cell)
    if (reading === passing) return
    const values = payload && valuesOf(payload)
    if (values === null) reading.lostRow()
    else reading.row({ rowId: cell.rowId, values })
  }

  /** Every row below a page, also those that an inner page of an index holds itself. */
  function read(root: number, reading: TreeReading): void {
    const waiting = [root]
    for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
      if (number < 1 || number > file.count || seen.has(number)) continue
      seen.add(number)
      const text = file.page(number)
      const page = text && treePageOf(text, number)
      if (page === null) {
        reading.lostPage()
        continue
      }
      for (const cell of page.cells) {
        if (cell.child !== null) waiting.push(cell.child)
        if (page.kind !== 'inner-table') readCell(cell, reading)
      }
      if (page.lastChild !== null) waiting.push(page.lastChild)
    }
  }

  /** Notes the pages that hold nothing, so that nobody takes them for lost ones. */
  function passFreePages(): void {
    const first = file.page(1)
    for (let number = first?.readUInt32BE(32) ?? 0; number !== 0 && !seen.has(number); ) {
      seen.add(number)
      const trunk = file.page(number)
      if (trunk === null) return
      const leaves = Math.min(trunk.readUInt32BE(4), USED_BYTES / 4 - 2)
      for (let leaf = 0; leaf < leaves; leaf += 1) seen.add(trunk.readUInt32BE(8 + leaf * 4))
      number = trunk.readUInt32BE(0)
    }
  }

  return { read, readCell, passFreePages, seen: seen as ReadonlySet<number> }
}
