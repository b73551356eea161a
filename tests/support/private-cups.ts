import { existsSync } from 'node:fs'
import { chmod, copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findProgram, provideSystem } from '#build/runtime/provide-system.ts'
import { run, runOrThrow } from '#build/runtime/run.ts'
import { spawnTethered } from '#build/runtime/spawn-tethered.ts'
import { childProcesses } from './child-processes.ts'

const LOOK_AGAIN_MS = 50
const PATIENCE_MS = 30_000

const systemBin = '/usr/lib/cups'
const backendScript = join(import.meta.dirname, 'private-cups', 'backend.sh')
const driver = join(import.meta.dirname, 'private-cups', 'queue.ppd')

/** A print service of our own, on its own socket; the machine's printing knows nothing of it. */
export type PrivateCups = {
  /** For every program that shall print here: `lp`, `lpstat`, Chromium. `lpoptions` needs the folder of its drivers too. */
  env: { CUPS_SERVER: string; CUPS_SERVERROOT: string }
  queues: string[]
  /** Each printed job lies here as `QUEUE-JOB.pdf`, which is the request id that `lp` tells. */
  printedFolder: string
  addQueue(name: string): Promise<void>
  /** The queue keeps new jobs and prints none, as when the paper is out; `resume` prints them. */
  pause(name: string): Promise<void>
  resume(name: string): Promise<void>
  /** The queue takes no jobs; `accept` takes them again. */
  reject(name: string): Promise<void>
  accept(name: string): Promise<void>
  /** The whole service keeps silent, so that whoever asks it waits; `release` lets it answer. */
  hold(): Promise<void>
  release(): Promise<void>
  /** The path of a printed job's PDF, once it is there. Throws after half a minute. */
  printed(requestId: string): Promise<string>
  /** Ends the service and forgets all pages. */
  stop(): Promise<void>
}

/** Starts a CUPS scheduler with these queues, ready to print. It ends with this process at the latest. */
export async function startPrivateCups(queues = ['Loket-A4', 'Loket-Tiket']): Promise<PrivateCups> {
  await provideSystem(['printing'])
  const folder = await mkdtemp(join(tmpdir(), 'loket-cups-'))
  const socket = join(folder, 'cups.sock')
  const printedFolder = join(folder, 'printed')
  const env = { CUPS_SERVER: socket, CUPS_SERVERROOT: join(folder, 'etc') }
  await layOut(folder, socket, printedFolder)

  const files = ['-c', join(folder, 'etc', 'cupsd.conf'), '-s', join(folder, 'etc', 'cups-files.conf')]
  const scheduler = spawnTethered(join(folder, 'cupsd'), ['-f', ...files])
  const administer = async (program: string, ...args: string[]): Promise<void> => {
    await runOrThrow(findProgram(program) ?? program, args, { env: { ...process.env, ...env } })
  }

  const signal = async (name: NodeJS.Signals): Promise<void> => {
    for (const id of await childProcesses(scheduler.process.pid ?? 0, 'cupsd')) process.kill(id, name)
  }

  const cups: PrivateCups = {
    env,
    queues: [],
    printedFolder,
    async addQueue(name) {
      await administer('lpadmin', '-p', name, '-E', '-v', `loket-folder:${printedFolder}`, '-P', driver)
      cups.queues.push(name)
    },
    pause: name => administer('cupsdisable', name),
    resume: name => administer('cupsenable', name),
    reject: name => administer('cupsreject', name),
    accept: name => administer('cupsaccept', name),
    hold: () => signal('SIGSTOP'),
    release: () => signal('SIGCONT'),
    async printed(requestId) {
      const path = join(printedFolder, `${requestId}.pdf`)
      await until(
        async () => existsSync(path),
        () => `${requestId} was not printed`,
      )
      return path
    },
    async stop() {
      await cups.release()
      await scheduler.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
  try {
    await until(
      async () => (await run('lpstat', ['-r'], { env: { ...process.env, ...env } })).stdout.includes('is running'),
      () => `cupsd did not start (exit code ${scheduler.process.exitCode})`,
    )
    for (const name of queues) await cups.addQueue(name)
  } catch (error) {
    await cups.stop()
    throw error
  }
  return cups
}

async function layOut(folder: string, socket: string, printedFolder: string): Promise<void> {
  // The filters run as another user, who must be able to pass.
  await chmod(folder, 0o755)
  for (const name of ['etc', 'spool', 'spool/tmp', 'cache', 'run', 'bin', 'bin/backend', 'printed']) {
    await mkdir(join(folder, name))
  }
  for (const name of ['daemon', 'filter', 'monitor', 'notifier']) {
    await symlink(join(systemBin, name), join(folder, 'bin', name))
  }
  await copyFile(backendScript, join(folder, 'bin', 'backend', 'loket-folder'))
  // A backend that nobody else may run is run as the scheduler's own user, who may write here.
  await chmod(join(folder, 'bin', 'backend', 'loket-folder'), 0o700)
  // Where AppArmor confines cupsd, it does so by its path; a copy may work in a temporary folder.
  await copyFile(findProgram('cupsd') ?? '/usr/sbin/cupsd', join(folder, 'cupsd'))
  await chmod(join(folder, 'cupsd'), 0o755)
  await writeFile(join(folder, 'etc', 'cups-files.conf'), filesConfiguration(folder))
  await writeFile(join(folder, 'etc', 'cupsd.conf'), schedulerConfiguration(socket))
  await chmod(printedFolder, 0o755)
}

const filesConfiguration = (folder: string): string => `
ServerRoot ${join(folder, 'etc')}
ServerBin ${join(folder, 'bin')}
RequestRoot ${join(folder, 'spool')}
TempDir ${join(folder, 'spool', 'tmp')}
CacheDir ${join(folder, 'cache')}
StateDir ${join(folder, 'run')}
ErrorLog ${join(folder, 'error_log')}
AccessLog ${join(folder, 'access_log')}
PageLog ${join(folder, 'page_log')}
`

/** No network, no announcements, and whoever reaches the socket may do everything. */
const schedulerConfiguration = (socket: string): string => `
Listen ${socket}
Browsing No
WebInterface No
LogLevel info
DefaultAuthType None
PreserveJobHistory Yes
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  SubscriptionPrivateAccess all
  SubscriptionPrivateValues none
  <Limit All>
    AuthType None
    Order allow,deny
    Allow all
  </Limit>
</Policy>
`

async function until(isSo: () => Promise<boolean>, complaint: () => string): Promise<void> {
  const giveUpAt = Date.now() + PATIENCE_MS
  while (!(await isSo())) {
    if (Date.now() > giveUpAt) throw new Error(complaint())
    await wait(LOOK_AGAIN_MS)
  }
}
