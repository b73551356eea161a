import { randomUUID } from 'node:crypto'
import type { Visitor } from './fill-places.ts'

const firstNames = 'Siti Budi Dewi Agus Sri Eko Rini Joko Wati Hadi Ani Slamet Yuni Bambang Lestari Ma’ruf'.split(' ')
const middleNames = 'Aminah Santoso Rahayu Wibowo Utami Nugroho Kartini Suryadi Puspita Hidayat Sya’roni Wulan'.split(
  ' ',
)

/** How many of a hundred visitors have been here before. */
const KNOWN_OF_100 = 30

/** Made-up visitors one after another, some of them again. `chance` gives numbers from 0 up to 1; new ones are numbered from `first`. */
export function visitors(chance: () => number, first: number): () => Visitor {
  const known: Visitor[] = []
  return () => {
    const before = known[Math.floor(chance() * known.length)]
    if (before && chance() * 100 < KNOWN_OF_100) return { ...before, known: true }
    const visitor = newVisitor(first + known.length)
    known.push(visitor)
    return visitor
  }
}

/** "Siti Santoso Contoh", with numbers that nobody can have: 99 is no district. */
function newVisitor(index: number): Visitor {
  const first = firstNames[index % firstNames.length]
  const middle = middleNames[Math.floor(index / firstNames.length) % middleNames.length]
  const digits = String(index).padStart(8, '0')
  return {
    id: randomUUID(),
    name: `${first} ${middle} Contoh`,
    nik: `351699${digits.slice(0, 6)}00${digits.slice(6)}`,
    kkNumber: `351699${digits}01`,
    phone: `0812${digits}`,
    known: false,
  }
}
