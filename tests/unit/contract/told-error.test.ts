import { expect, it } from 'vitest'
import { toldError } from '#contract/told-error.ts'

const MARK = 'Zubaidah Contohwati'

/** Everything that is told of an error, as the log would hold it. */
const told = (error: unknown): string => JSON.stringify(toldError(error))

it('tells where a real error came from, and not what it says', () => {
  const error = new TypeError(`Cannot read ${MARK}`)
  expect(toldError(error)).toMatchObject({ name: 'TypeError', code: null, constraint: null })
  expect(toldError(error).stack[0]).toMatch(/told-error\.test\.ts:\d+:\d+$/)
  expect(told(error)).not.toContain(MARK)
  expect(told(error)).not.toContain('unit')
})

it.each([
  ['a name', Object.assign(new Error('x'), { name: MARK })],
  ['a code', Object.assign(new Error('x'), { code: MARK })],
  [
    'a message of several lines that look like frames',
    new Error(`x\n    at ${MARK} (/home/${MARK}/a.js:1:2)\n    at f (${MARK}`),
  ],
  [
    'a folder',
    Object.assign(new Error('x'), { stack: `Error: x\n    at open (C:\\Users\\${MARK}\\Loket\\desk.js:1:2)` }),
  ],
  ['a constraint with a value', new Error(`CHECK constraint failed: name = '${MARK}'`)],
  [
    'a syntax error of the search',
    Object.assign(new Error(`fts5: syntax error near "${MARK}"`), { code: 'SQLITE_ERROR' }),
  ],
  ['text', MARK],
  ['an object', { [MARK]: MARK, stack: MARK, name: 17 }],
  ['a page with no error', null],
])('never tells what could have been typed: %s', (_what, error) => {
  expect(told(error)).not.toContain(MARK)
  for (const word of MARK.split(' ')) expect(told(error)).not.toContain(word)
})

it('keeps what a programmer needs: frames of both engines of the program, codes, and the constraint that was broken', () => {
  const error = Object.assign(new Error('UNIQUE constraint failed: ticket.business_date, ticket.lane'), {
    code: 'SQLITE_CONSTRAINT_UNIQUE',
    stack: `SqliteError: UNIQUE constraint failed: ticket.business_date, ticket.lane
    at Statement.run (file:///opt/Loket/resources/app.asar/out/main/desk.js:10:20)
    at async Object.add (C:\\Program Files\\Loket\\desk.js:30:40)
    at new Kysely (app://counter/assets/index-Bx_1.js:1:2)
    at app://counter/assets/index-Bx_1.js:3:4
    at process.processTicksAndRejections (node:internal/process/task_queues:105:5)`,
  })
  expect(toldError(error)).toEqual({
    name: 'Error',
    code: 'SQLITE_CONSTRAINT_UNIQUE',
    constraint: 'UNIQUE constraint failed: ticket.business_date, ticket.lane',
    stack: [
      'Statement.run desk.js:10:20',
      'Object.add desk.js:30:40',
      'Kysely index-Bx_1.js:1:2',
      '<anonymous> index-Bx_1.js:3:4',
    ],
  })
})

it('is done at once with a stack made to keep it busy', () => {
  expect(toldError({ stack: `    at ${'a.'.repeat(100_000)}` }).stack).toEqual([])
  expect(toldError({ stack: '    at f (a.js:1:2)\n'.repeat(100_000) }).stack).toHaveLength(12)
})
