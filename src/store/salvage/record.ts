export type Value = null | number | bigint | string | Buffer

/** A number of one to nine bytes, and where the next thing begins. Lengths and row ids of these files stay far below 2^53. */
export function varint(bytes: Buffer, at: number): [value: number, next: number] {
  let value = 0
  for (let read = at; read < at + 8; read += 1) {
    const byte = bytes[read] ?? 0
    value = value * 128 + (byte % 128)
    if (byte < 128) return [value, read + 1]
  }
  return [value * 256 + (bytes[at + 8] ?? 0), at + 9]
}

/** The values of one row, as SQLite's file format has them; null where the bytes are none. */
export function valuesOf(payload: Buffer): Value[] | null {
  const [headerEnd, typesFrom] = varint(payload, 0)
  if (headerEnd > payload.length || headerEnd < typesFrom) return null
  const values: Value[] = []
  let at = headerEnd
  for (let typeAt = typesFrom; typeAt < headerEnd; ) {
    const [type, next] = varint(payload, typeAt)
    const length = lengthOf(type)
    if (length < 0 || at + length > payload.length) return null
    values.push(decoded(type, payload.subarray(at, at + length)))
    at += length
    typeAt = next
  }
  return values
}

const integerBytes = [0, 1, 2, 3, 4, 6, 8]

const lengthOf = (type: number): number => {
  if (type >= 12) return Math.floor((type - 12) / 2)
  if (type === 7) return 8
  return integerBytes[type] ?? (type === 8 || type === 9 ? 0 : -1)
}

function decoded(type: number, bytes: Buffer): Value {
  if (type === 0) return null
  if (type === 7) return bytes.readDoubleBE()
  if (type === 8 || type === 9) return type - 8
  if (type >= 12) return type % 2 === 0 ? Buffer.from(bytes) : bytes.toString('utf8')
  if (type === 6) return bytes.readBigInt64BE()
  return bytes.readIntBE(0, bytes.length)
}
