import type { LetterheadLogo } from '../letter.ts'
import { pngSize } from '../png.ts'

const MAX_BYTES = 512 * 1024
const MIN_PX = 32
const MAX_PX = 2000

type ReadEmblem =
  | { readonly ok: true; readonly emblem: LetterheadLogo }
  | { readonly ok: false; readonly sentence: string }

const no = (sentence: string): ReadEmblem => ({ ok: false, sentence })

/** Judges a PNG in base64 as the emblem of a letterhead; every file of a letter carries it, so it must be small. */
export function readEmblem(pngBase64: string): ReadEmblem {
  if (pngBase64.length > (MAX_BYTES / 3) * 4)
    return no('Gambar lambang paling besar 512 kB. Pilih gambar yang lebih kecil.')
  const size = pngSize(pngBase64)
  if (size === null) return no('Berkas itu bukan gambar PNG yang utuh. Pilih gambar lain.')
  const { width: widthPx, height: heightPx } = size
  if (Math.min(widthPx, heightPx) < MIN_PX)
    return no(`Gambar lambang terlalu kecil untuk dicetak: ${widthPx} × ${heightPx} titik. Pilih yang lebih besar.`)
  if (Math.max(widthPx, heightPx) > MAX_PX)
    return no(
      `Gambar lambang paling lebar ${MAX_PX} titik; gambar ini ${widthPx} × ${heightPx}. Perkecil lebih dahulu.`,
    )
  return { ok: true, emblem: { pngBase64, widthPx, heightPx } }
}
