import type { CopyFile } from './backup.ts'
import type { WrittenFile } from './records.ts'

/** Why a file could not be written; `message` is its path. */
export class FolderNotWritable extends Error {
  override name = 'FolderNotWritable'
}

/** The output folder did not answer, as a share whose computer is switched off. */
export class FolderHangs extends FolderNotWritable {
  override name = 'FolderHangs'
}

/** The output folder of the counter: letters, registers and bundles that people take away. */
export type Files = {
  outputFolder: string
  dataFolder: string
  /** Writes a file whole or not at all, flushed before it answers. Throws `FolderNotWritable` or a disk-full error. */
  writeWhole(relativePath: string, content: Uint8Array | string): Promise<WrittenFile>
  /** A path in the backup folder that is not taken yet. */
  backupPath(stamp: string): Promise<string>
  /** All copies in the backup folder, newest first; none where there is no such folder. */
  backups(): Promise<CopyFile[]>
  /** Removes a copy from the backup folder, and the wrapped key beside it. */
  removeBackup(path: string): Promise<void>
}
