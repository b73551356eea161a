import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { contract, isEntryName } from '#contract/contract.ts'
import type { Reply } from '#contract/reply.ts'
import { openDesk } from '#desk/open-desk.ts'
import { databaseKey, dataFolderOf, logFolderOf, outputFolderOf, WrongUsage } from './data-place.ts'

export type CallOptions = {
  data: string | undefined
  output: string | undefined
  keyFile: string | undefined
  token: string | undefined
  callKey: string | undefined
  account: string | undefined
}

/** Asks one entry of the contract on a data folder that no window has open. */
export async function call(name: string | undefined, json: string | undefined, options: CallOptions) {
  if (name === undefined) throw new WrongUsage('Which entry? See: loket contract')
  if (!isEntryName(name)) throw new WrongUsage(`No entry is called ${name}. See: loket contract`)
  const input = parsedJson(json === '-' ? readFileSync(0, 'utf8') : (json ?? '{}'))
  const dataFolder = dataFolderOf(options.data)
  const desk = await openDesk({
    dataFolder,
    // Only the first run may make one: a disk that is not there must not look like an empty counter.
    mustExist: !name.startsWith('setup.'),
    outputFolder: outputFolderOf(options.output),
    resourcesFolder: fileURLToPath(new URL('../../resources', import.meta.url)),
    logFolder: logFolderOf(options.data),
    key: await databaseKey(dataFolder, options.keyFile),
    nativeBinding: process.env.LOKET_SQLITE_BINDING ?? null,
    paper: null,
    vault: null,
    warnings: [],
    storeWorker: new URL('../desk/store-worker.ts', import.meta.url),
    program: 'perintah loket',
    programVersion: process.env.npm_package_version ?? '',
    report: (error, entry) => console.error(`${entry}:`, error),
  })
  try {
    const token = options.token ?? process.env.LOKET_TOKEN ?? (await signedIn(desk, options.account))
    const { kind } = contract[name]
    const key = kind === 'write' || kind === 'work' ? (options.callKey ?? randomUUID()) : null
    return (await desk.answer({ name, input, token, key })).reply
  } finally {
    await desk.close()
  }
}

async function signedIn(desk: Awaited<ReturnType<typeof openDesk>>, accountId: string | undefined) {
  if (accountId === undefined) return null
  const { reply } = await desk.answer({
    name: 'session.sign-in',
    input: { accountId, pin: process.env.LOKET_PIN ?? '' },
    token: null,
    key: randomUUID(),
  })
  if (!reply.ok) throw new WrongUsage(reply.detail)
  return (reply as Reply<{ token: string }> & { ok: true }).value.token
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new WrongUsage('The input is not JSON. Put it in single quotes, for example \'{"date":"2026-11-23"}\'')
  }
}
