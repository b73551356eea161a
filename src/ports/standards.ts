/** A standard that the office imported, without its text. Days are of the office's zone. */
export type ImportedStandardRecord = {
  id: string
  standardId: string
  version: number
  /** SHA-256 of the text. */
  hash: string
  validFrom: string
  validUntil: string | null
  importedAt: string
  importedBy: string
}

export type StandardStore = {
  list(): Promise<ImportedStandardRecord[]>
  /** The file as it was imported. */
  text(hash: string): Promise<string>
  add(standard: ImportedStandardRecord, text: string): Promise<void>
  /** Takes back one that nothing uses. */
  remove(id: string): Promise<void>
  /** True where an application began with this version of the standard. */
  isUsed(standardId: string, version: number): Promise<boolean>
}
