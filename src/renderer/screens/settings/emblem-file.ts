/** 22 mm on paper: fine enough for any printer, and small in every letter's file. */
const LONGEST_SIDE_PX = 400
const LARGEST_FILE_MB = 10

type EmblemFile = { pngBase64: string } | { problem: string }

/** A chosen picture as the PNG that letters carry: made smaller where needed, with nothing else of the file in it. */
export async function emblemOf(file: File): Promise<EmblemFile> {
  if (file.type !== 'image/png' && file.type !== 'image/jpeg') return { problem: 'Pilih gambar PNG atau JPEG.' }
  if (file.size > LARGEST_FILE_MB * 1_000_000)
    return { problem: `Berkas itu lebih dari ${LARGEST_FILE_MB} MB. Pilih gambar yang lebih kecil.` }
  const picture = await createImageBitmap(file).catch(() => null)
  if (picture === null) return { problem: 'Berkas itu tidak dapat dibaca sebagai gambar. Pilih gambar lain.' }
  const scale = Math.min(1, LONGEST_SIDE_PX / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  const pen = canvas.getContext('2d')
  if (pen === null) return { problem: 'Gambar tidak dapat diolah di komputer ini. Mulai ulang Loket, lalu coba lagi.' }
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  return { pngBase64: canvas.toDataURL('image/png').slice('data:image/png;base64,'.length) }
}
