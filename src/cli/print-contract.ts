import { z } from 'zod'
import { contract, entryNames } from '#contract/contract.ts'

/** Every entry with its right, kind, refusals and the JSON Schemas of its input and output. */
export const contractAsJson = (): string =>
  JSON.stringify(
    Object.fromEntries(
      entryNames.map(name => {
        const { input, output, ...entry } = contract[name]
        return [
          name,
          {
            ...entry,
            input: z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }),
            output: z.toJSONSchema(output, { unrepresentable: 'any' }),
          },
        ]
      }),
    ),
    null,
    2,
  )

export const contractAsList = (): string =>
  entryNames.map(name => `${name.padEnd(32)} ${contract[name].kind.padEnd(6)} ${contract[name].summary}`).join('\n')
