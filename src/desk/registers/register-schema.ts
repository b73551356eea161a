import { z } from 'zod'
import { PERIOD_KINDS } from '#domain/registers/period.ts'
import { PERSONAL_CELLS, REGISTER_CELLS } from '#domain/registers/register.ts'

const text = z.string().min(1)

/** `from` names one cell or several that stand below each other; a column without it is written by hand. */
const column = z
  .strictObject({
    label: text,
    widthMm: z.number().min(7).max(200),
    align: z.enum(['left', 'center']).default('left'),
    from: z.union([text.transform(cell => [cell]), z.array(text).min(1)]).default([]),
  })
  .transform(({ from, ...rest }) => ({ ...rest, cells: from }))

const signer = z.strictObject({ above: z.string().default(''), post: text, keeper: z.boolean().default(false) })

const keeperAndSecretary = [
  { above: 'Mengetahui,', post: 'Sekretaris,', keeper: false },
  { above: '', post: 'Petugas pencatat,', keeper: true },
]

/** Room for the columns between the margins, in millimetres. */
const room = { A4: 265, F4: 298 } as const

export const registerSchema = z
  .strictObject({
    code: z.string().regex(/^[a-z][a-z0-9-]*$/),
    name: text,
    title: text,
    fileName: z.string().regex(/^[a-z][a-z0-9-]*$/),
    source: z.enum(Object.keys(REGISTER_CELLS) as (keyof typeof REGISTER_CELLS)[]),
    periods: z.array(z.enum(PERIOD_KINDS)).min(1),
    services: z.array(text).default([]),
    letters: z.array(text).default([]),
    only: z.enum(['accepted', 'sent']).nullable().default(null),
    sealed: z.boolean().default(false),
    paper: z.enum(['A4', 'F4']).default('A4'),
    rowHeightMm: z.number().min(4).max(40).nullable().default(null),
    columns: z.array(column).min(2),
    blankRows: z.int().min(0).max(40).default(0),
    none: z.string().default('Tidak ada catatan pada masa ini.'),
    note: text.nullable().default(null),
    signers: z.array(signer).length(2).default(keeperAndSecretary),
  })
  .superRefine((register, problems) => {
    const refuse = (path: PropertyKey[], message: string) => problems.addIssue({ code: 'custom', path, message })
    const known: readonly string[] = REGISTER_CELLS[register.source]
    for (const [index, { cells }] of register.columns.entries())
      for (const cell of cells) {
        if (!known.includes(cell)) refuse(['columns', index, 'from'], `seharusnya salah satu dari ${known.join(', ')}`)
        if (register.sealed && PERSONAL_CELLS.includes(cell))
          refuse(['columns', index, 'from'], `${cell} tidak boleh ada dalam register kasus rahasia`)
      }
    const width = register.columns.reduce((sum, { widthMm }) => sum + widthMm, 0)
    if (width !== room[register.paper])
      refuse(['columns'], `lebarnya seluruhnya harus ${room[register.paper]} mm, sekarang ${width} mm`)
    if (register.source === 'none' && register.blankRows === 0)
      refuse(['blankRows'], 'formulir kosong perlu baris untuk ditulisi')
  })
