import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run, runOrThrow } from './run.ts'
import { type SystemPackage, type SystemPurpose, systemPackages } from './system-packages.ts'

/** System packages are missing and may not be installed by this program; the message holds the line to run. */
export class MissingSystemPackages extends Error {}

/**
 * Sees to it that the system packages for these purposes are there: as root on Debian or Ubuntu it installs what is
 * missing, otherwise it throws `MissingSystemPackages`. Systems without dpkg bring their own libraries and are not checked.
 */
export async function provideSystem(purposes: readonly SystemPurpose[]): Promise<void> {
  if (process.platform !== 'linux' || !findProgram('dpkg-query')) return
  const wanted = purposes.flatMap(purpose => systemPackages[purpose])
  const missing: string[] = []
  for (const need of wanted) if (!(await isThere(need))) missing.push(need.name)
  if (missing.length === 0) return
  if (process.getuid?.() !== 0) throw new MissingSystemPackages(lineToRun(missing))

  console.error(`Installing system packages: ${missing.join(' ')} …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await runOrThrow('apt-get', ['update', '-q'], { env })
  const names = await Promise.all(missing.map(nameHere))
  const options = ['-y', '-q', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300']
  await runOrThrow('apt-get', ['install', ...options, ...names], { env })
}

/** The path of a program, also where only root's search path would find it; undefined if it is not installed. */
export function findProgram(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin']
  return folders.map(folder => join(folder, name)).find(path => existsSync(path))
}

async function isThere({ name, program }: SystemPackage): Promise<boolean> {
  if (program && findProgram(program)) return true
  const asked = await run('dpkg-query', ['--status', name, withTimeSuffix(name)])
  return asked.stdout.split('\n').includes('Status: install ok installed')
}

/** Debian 13 and Ubuntu 24.04 renamed libraries whose 32-bit time changed. */
const withTimeSuffix = (name: string): string => `${name}t64`

async function nameHere(name: string): Promise<string> {
  const known = await run('apt-cache', ['show', '--no-all-versions', withTimeSuffix(name)])
  return known.exitCode === 0 ? withTimeSuffix(name) : name
}

function lineToRun(missing: string[]): string {
  const install = `apt-get install -y --no-install-recommends ${missing.join(' ')}`
  return `System packages are missing. Run this line and try again:\n  sudo apt-get update && sudo ${install}`
}
