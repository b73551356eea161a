/** What a log may hold of an error: nothing that could have been typed. No message, no folder, no value. */
export type ToldError = {
  name: string
  code: string | null
  /** Which constraint of the store was broken; only table and column names stand in it. */
  constraint: string | null
  /** `function file:line:column`, innermost first. */
  stack: readonly string[]
}

const MOST_FRAMES = 12
const plainName = /^[A-Za-z]{1,40}$/
const plainCode = /^[A-Z][A-Z0-9_]{0,40}$/
const constraint = /^(UNIQUE|NOT NULL|FOREIGN KEY) constraint failed(: [a-z_.]+(, [a-z_.]+)*)?$/
const frame =
  /^\s+at (?:(?:async |new )*([\w$.<>]+)(?: \[as \w+\])? \()?(?:.*[\\/])?([\w.-]+\.(?:js|cjs|ts|tsx)(?:\?[\w.=]+)?:\d+:\d+)\)?$/

/** An error as it was thrown, or as a page has sent it: only what is known to be a word of the program is kept. */
export function toldError(error: unknown): ToldError {
  const { name, code, message, stack } = fieldsOf(error)
  return {
    name: typeof name === 'string' && plainName.test(name) ? name : 'Error',
    code: typeof code === 'string' && plainCode.test(code) ? code : null,
    constraint: typeof message === 'string' && constraint.test(message) ? message : null,
    stack: typeof stack === 'string' ? framesOf(stack) : [],
  }
}

const fieldsOf = (error: unknown): Partial<Record<'name' | 'code' | 'message' | 'stack', unknown>> =>
  typeof error === 'object' && error !== null ? error : {}

/** Lines of the message come before the frames and may look like anything; a frame is taken apart and put together anew. */
const framesOf = (stack: string): string[] =>
  stack
    .split('\n')
    .slice(0, 200)
    .flatMap(line => {
      const [, called, place] = (line.length < 500 ? frame.exec(line) : null) ?? []
      return place === undefined ? [] : [`${called ?? '<anonymous>'} ${place}`]
    })
    .slice(0, MOST_FRAMES)
