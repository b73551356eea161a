import type { Application, Button, Letter, NextAction } from './sheet-types.ts'

/** From so many on, letters of one kind were made in one act and are printed and signed in one. */
const MANY = 4

/** Those of one kind that were made for many names, by number; none of a sealed case, which is printed sheet by sheet. */
export const madeForMany = ({ confidential }: Application, letters: readonly Letter[]): Letter[] => {
  const made = letters.filter(({ state }) => state !== 'void' && state !== 'draft')
  return confidential || made.length < MANY ? [] : made.sort(byNumber)
}

const byNumber = (a: Letter, b: Letter): number =>
  (a.numberText ?? '').localeCompare(b.numberText ?? '', 'id', { numeric: true })

const eachMany = (application: Application): Letter[][] =>
  application.letterKinds.map(({ kind }) =>
    madeForMany(
      application,
      application.letters.filter(letter => letter.kind === kind),
    ),
  )

const printAll = (many: readonly Letter[]): Button[] =>
  many.slice(0, 1).map(({ kind, title }) => ({
    label: 'Cetak semua',
    act: { do: 'print-letters', kind, what: `${many.length} lembar ${title.toLowerCase()}` },
  }))

/** To print all of them at once; null when that is done or there are none. */
export function manyToPrint(application: Application, others: Button[]): NextAction | null {
  const isUnprinted = ({ state, printState, ownWord }: Letter) =>
    state === 'final' && !ownWord && (printState === 'unprinted' || printState === 'failed')
  const many = eachMany(application).find(letters => letters.some(isUnprinted)) ?? []
  const [print] = printAll(many)
  if (print === undefined) return null
  return {
    title: `${many.length} surat belum dicetak`,
    why: `${many[0]?.title} dicetak sekaligus, tiap nama pada lembarnya sendiri.`,
    main: { ...print, key: 'paper' },
    others,
  }
}

/** To record the signature on all of them at once. */
export function manyToSign(application: Application, others: Button[]): NextAction | null {
  for (const many of eachMany(application)) {
    const toSign = many.filter(
      ({ state, signed, printState }) => state === 'final' && signed && printState === 'printed',
    )
    if (toSign.length === 0) continue
    return {
      title: `Menunggu ${toSign.length} tanda tangan`,
      why: `Catat setelah ${toSign[0]?.signatory ?? 'pejabat'} menandatangani semuanya.`,
      main: {
        label: 'Semua sudah ditandatangani',
        key: 'main',
        act: { do: 'sign-letters', letterIds: toSign.map(({ id }) => id) },
      },
      others: [...printAll(many).map(button => ({ ...button, label: 'Cetak ulang semua' })), ...others],
    }
  }
  return null
}
