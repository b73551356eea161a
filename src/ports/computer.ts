/** The computer as far as support must know it. Nothing here names its user or a folder. */
export type Computer = {
  about(): Promise<{
    system: string
    memoryMb: number
    /** Null on the command line. */
    electron: string | null
    node: string
    /** Of the disk that the data lies on; null where the disk does not say. */
    freeBytes: number | null
  }>
  /** The newest lines of the program's log, oldest first; none where there is no log. */
  logLines(most: number): Promise<string[]>
}
