import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../support/folders.ts'

/** Every file that belongs to the project, by its path from the top with forward slashes; what git ignores is left out. */
export function projectFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: projectFolder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  // A file deleted but not yet committed is still listed.
  return listed.split('\0').filter(path => path !== '' && existsSync(join(projectFolder, path)))
}

/** The TypeScript files below one folder. */
export function sourceFiles(folder: string): string[] {
  return projectFiles().filter(path => path.startsWith(`${folder}/`) && /\.tsx?$/.test(path))
}

export function readProjectFile(path: string): string {
  return readFileSync(join(projectFolder, path), 'utf8')
}
