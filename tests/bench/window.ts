import type { Page } from 'playwright-core'
import type { EntryName, InputOf, OutputOf } from '#contract/contract.ts'
import type { CounterBridge } from '#contract/wire.ts'
import { PIN } from '#tests/support/open-counter.ts'
import { type OpenWindow, openWindow } from '#tests/support/open-window.ts'

/** The built program in a real window over a folder of the benchmarks; its questions go the way of a screen's. */
export type BenchWindow = {
  opened: OpenWindow
  /** What the desk answered, and how long that took as the page saw it. Throws on a refusal. */
  ask<N extends EntryName>(name: N, input: InputOf<N>): Promise<{ value: OutputOf<N>; ms: number }>
  close(): Promise<void>
}

export async function openBenchWindow(folder: string): Promise<BenchWindow> {
  const opened = await openWindow({ folder })
  await opened.page.locator('input[type=password]').waitFor()
  let token: string | null = null
  const ask: BenchWindow['ask'] = async (name, input) => {
    const { reply, ms } = await askInPage(opened.page, name, input, token)
    if (!reply.ok) throw new Error(`${name} refused: ${reply.refusal}: ${reply.detail}`)
    return { value: reply.value as OutputOf<typeof name>, ms }
  }
  const { accounts } = (await ask('setup.status', {})).value
  token = (await ask('session.sign-in', { accountId: accounts[0]?.id ?? '', pin: PIN })).value.token
  return { opened, ask, close: () => opened.close() }
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
