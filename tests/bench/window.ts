import type { Page } from 'playwright-core'
import type { EntryName, InputOf, OutputOf } from '#contract/contract.ts'
import type { Reply } from '#contract/reply.ts'
import type { CounterBridge } from '#contract/wire.ts'
import { PIN } from '#tests/support/open-counter.ts'
import { type OpenWindow, openWindow } from '#tests/support/open-window.ts'

/** The built program in a real window over a folder of the benchmarks; its questions go the way of a screen's. */
export type BenchWindow = {
  opened: OpenWindow
  /** What the desk answered, and how long that took as the page saw it. Throws on a refusal. */
  ask<N extends EntryName>(name: N, input: InputOf<N>): Promise<{ value: OutputOf<N>; ms: number }>
  /** Asks one question for each input, so many at once, and answers when the last reply is there. */
  askAll<N extends EntryName>(
    name: N,
    inputs: readonly InputOf<N>[],
    atOnce: number,
  ): Promise<{ values: OutputOf<N>[]; ms: number }>
  close(): Promise<void>
}

export async function openBenchWindow(folder: string): Promise<BenchWindow> {
  const opened = await openWindow({ folder })
  await opened.page.locator('input[type=password]').waitFor()
  let token: string | null = null
  const ask: BenchWindow['ask'] = async (name, input) => {
    const { reply, ms } = await askInPage(opened.page, name, input, token)
    return { value: granted(name, reply), ms }
  }
  const { accounts } = (await ask('setup.status', {})).value
  token = (await ask('session.sign-in', { accountId: accounts[0]?.id ?? '', pin: PIN })).value.token
  const askAll: BenchWindow['askAll'] = async (name, inputs, atOnce) => {
    const { replies, ms } = await askAllInPage(opened.page, name, inputs, { token, atOnce })
    return { values: replies.map(reply => granted(name, reply)), ms }
  }
  return { opened, ask, askAll, close: () => opened.close() }
}

function granted<N extends EntryName>(name: N, reply: Reply<unknown>): OutputOf<N> {
  if (!reply.ok) throw new Error(`${name} refused: ${reply.refusal}: ${reply.detail}`)
  return reply.value as OutputOf<N>
}

const askInPage = (page: Page, name: string, input: unknown, token: string | null) =>
  page.evaluate(
    async question => {
      const start = performance.now()
      const { counter } = globalThis as typeof globalThis & { counter: CounterBridge }
      const reply = await counter.ask({ ...question, key: crypto.randomUUID() })
      return { reply, ms: performance.now() - start }
    },
    { name, input, token },
  )

/** The page itself asks one after the other, as a screen would: a driver between them would take a part of the time. */
const askAllInPage = (
  page: Page,
  name: string,
  inputs: readonly unknown[],
  how: { token: string | null; atOnce: number },
) =>
  page.evaluate(
    async ({ name, inputs, token, atOnce }) => {
      const { counter } = globalThis as typeof globalThis & { counter: CounterBridge }
      const replies: Awaited<ReturnType<CounterBridge['ask']>>[] = []
      let next = 0
      const askNext = async () => {
        while (next < inputs.length) {
          const index = next++
          replies[index] = await counter.ask({ name, input: inputs[index], token, key: crypto.randomUUID() })
        }
      }
      const start = performance.now()
      await Promise.all(Array.from({ length: atOnce }, askNext))
      return { replies, ms: performance.now() - start }
    },
    { name, inputs, ...how },
  )
