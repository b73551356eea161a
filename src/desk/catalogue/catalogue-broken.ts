/** A shipped or edited file of resources cannot be used. The message is a sentence for the administrator. */
export class CatalogueBroken extends Error {
  override readonly name = 'CatalogueBroken'
  /** Relative to its folder: "pasuruan-kab/pasuruan-kab-69-2024.yaml". */
  readonly file: string
  /** Place inside the file, "services[3].requirements[2].form"; empty for the file as a whole. */
  readonly path: string
  /** What should stand there, in Indonesian. */
  readonly expected: string

  constructor(file: string, path: string, expected: string) {
    const place = path === '' ? '' : ` pada ${path}`
    super(`Berkas ${file} tidak dapat dipakai${place}: ${expected}. Perbaiki berkas itu, atau pasang ulang program.`)
    this.file = file
    this.path = path
    this.expected = expected
  }
}
