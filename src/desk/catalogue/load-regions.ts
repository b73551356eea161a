import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CatalogueBroken } from './catalogue-broken.ts'

/** Names of the kabupaten and kota by their code of four digits: "3516" is Kabupaten Mojokerto. */
export type Regions = ReadonlyMap<string, string>

const FILE = 'regencies.csv'

/** Reads the shipped list of regions. Throws CatalogueBroken. */
export function loadRegions(folder: string): Regions {
  const [header, ...lines] = textOf(folder).trimEnd().split(/\r?\n/)
  if (header !== 'code,name') throw new CatalogueBroken(FILE, 'baris 1', 'seharusnya code,name')
  return new Map(
    lines.map((line, index) => {
      const [, code, name] = /^(\d{4}),(.+)$/.exec(line) ?? []
      if (code && name) return [code, name]
      throw new CatalogueBroken(FILE, `baris ${index + 2}`, 'seharusnya empat angka, koma, lalu nama')
    }),
  )
}

function textOf(folder: string): string {
  try {
    return readFileSync(join(folder, FILE), 'utf8')
  } catch {
    throw new CatalogueBroken(FILE, '', 'berkas tidak ditemukan')
  }
}
