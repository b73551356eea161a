import { statfs } from 'node:fs/promises'

/** NFS, SMB, CIFS, SMB2 and 9P, as Linux numbers them in `statfs`. */
const NETWORK_TYPES = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x01021997])

/** Whether a folder lies on another computer, as far as its path and its file system tell. */
export const isOnNetwork = (folder: string, type: number): boolean =>
  /^[\\/]{2}[^\\/?.]/.test(folder) || NETWORK_TYPES.has(type)

/** What the clerk must see while the data lies on a share. */
export async function networkWarning(folder: string): Promise<string[]> {
  const { type } = await statfs(folder)
  return isOnNetwork(folder, type)
    ? [
        'Folder data berada di jaringan. Bila jaringan putus, loket berhenti; dan dua komputer tidak boleh memakainya ' +
          'bersamaan. Pindahkan ke disk komputer ini, dan pakai jaringan hanya untuk folder cadangan kedua.',
      ]
    : []
}
