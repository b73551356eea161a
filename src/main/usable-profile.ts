import { accessSync, constants, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeFolder } from './make-folder.ts'

/**
 * The profile folder, made if need be. Without one that can be written Chromium leaves in silence; a passing one lets
 * the window open and say what is wrong. It never holds anything of a visitor.
 */
export function usableProfile(profile: string): string {
  try {
    makeFolder(profile)
    accessSync(profile, constants.W_OK)
    return profile
  } catch {
    return mkdtempSync(join(tmpdir(), 'loket-window-'))
  }
}
