const LONGEST_SIDE_PX = 2000
const QUALITY = 0.85
const LARGEST_MB = 5
const LARGEST_PICTURE_MB = 40

/** What is sent to the desk, in base64, or why it cannot be. */
export type Picture = { content: string } | { problem: string }

/** A chosen file: a picture is made small enough to keep and loses what the camera wrote into it; a PDF goes as it is. */
export async function pictureOfFile(file: File): Promise<Picture> {
  if (file.type === 'application/pdf') {
    if (file.size > LARGEST_MB * 1024 * 1024)
      return { problem: `PDF itu lebih dari ${LARGEST_MB} MB. Pindai lagi dengan mutu yang lebih rendah.` }
    return { content: await base64Of(file) }
  }
  if (file.type !== 'image/png' && file.type !== 'image/jpeg')
    return { problem: 'Pilih foto JPEG, gambar PNG, atau PDF.' }
  if (file.size > LARGEST_PICTURE_MB * 1024 * 1024)
    return { problem: `Gambar itu lebih dari ${LARGEST_PICTURE_MB} MB. Pilih gambar yang lebih kecil.` }
  const picture = await createImageBitmap(file).catch(() => null)
  if (picture === null) return { problem: 'Berkas itu tidak dapat dibaca sebagai gambar. Pilih berkas lain.' }
  const drawn = await jpegOf(picture, picture)
  picture.close()
  return drawn
}

/** What the camera shows now. */
export const pictureOfCamera = (video: HTMLVideoElement): Promise<Picture> =>
  jpegOf(video, { width: video.videoWidth, height: video.videoHeight })

async function jpegOf(
  source: CanvasImageSource,
  { width, height }: { width: number; height: number },
): Promise<Picture> {
  const scale = Math.min(1, LONGEST_SIDE_PX / Math.max(width, height, 1))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width * scale))
  canvas.height = Math.max(1, Math.round(height * scale))
  const pen = canvas.getContext('2d')
  if (pen === null) return { problem: 'Gambar tidak dapat diolah di komputer ini. Mulai ulang Loket, lalu coba lagi.' }
  // What is see-through in a PNG would come out black.
  pen.fillStyle = '#ffffff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(source, 0, 0, canvas.width, canvas.height)
  const jpeg = await new Promise<Blob | null>(done => canvas.toBlob(done, 'image/jpeg', QUALITY))
  if (jpeg === null) return { problem: 'Gambar tidak dapat diolah. Coba sekali lagi.' }
  return { content: await base64Of(jpeg) }
}

const base64Of = (blob: Blob): Promise<string> =>
  new Promise((done, fail) => {
    const reader = new FileReader()
    reader.onload = () => done(String(reader.result).replace(/^data:[^,]*,/, ''))
    reader.onerror = () => fail(reader.error ?? new Error('A file could not be read'))
    reader.readAsDataURL(blob)
  })
