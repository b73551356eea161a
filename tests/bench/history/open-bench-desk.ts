import { randomUUID } from 'node:crypto'
import { dirname, join } from 'node:path'
import type { EntryName, InputOf, OutputOf } from '#contract/contract.ts'
import { openDesk, realChance } from '#desk/open-desk.ts'
import { threadedLooks } from '#desk/threaded-looks.ts'
import { resourcesFolder, storeWorker } from '#tests/support/folders.ts'
import { PIN } from '#tests/support/open-counter.ts'
import { BENCH_KEY } from './bench-key.ts'

/** The program's desk over a folder of the benchmarks, signed in, with real ids and secrets; its clock stands where it is put. */
export async function openBenchDesk(dataFolder: string, clock: { now: string } = { now: new Date().toISOString() }) {
  const problems: unknown[] = []
  const desk = await openDesk(
    {
      dataFolder,
      logFolder: '',
      outputFolder: join(dirname(dataFolder), 'output'),
      resourcesFolder,
      key: BENCH_KEY,
      nativeBinding: null,
      paper: null,
      vault: null,
      warnings: [],
      storeWorker,
      looks: threadedLooks(storeWorker),
      program: 'bench',
      programVersion: '0.0.0-bench',
      report: error => problems.push(error),
    },
    { ...realChance, now: () => clock.now },
  )
  let token: string | null = null

  const done = async <N extends EntryName>(name: N, input: InputOf<N>): Promise<OutputOf<N>> => {
    const { reply } = await desk.answer({ name, input, token, key: randomUUID() })
    if (!reply.ok) throw problems.at(-1) ?? new Error(`${name} refused: ${reply.refusal}: ${reply.detail}`)
    return reply.value as OutputOf<N>
  }
  const { accounts } = await done('setup.status', {})
  token = (await done('session.sign-in', { accountId: accounts[0]?.id ?? '', pin: PIN })).token

  return { clock, done, close: () => desk.close() }
}

export type BenchDesk = Awaited<ReturnType<typeof openBenchDesk>>
