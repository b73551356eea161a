#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { call } from './call.ts'
import { WrongUsage } from './data-place.ts'
import { contractAsJson, contractAsList } from './print-contract.ts'
import { restore } from './restore.ts'
import { usage } from './usage.ts'

const exitCodes = { done: 0, refused: 1, wrongUsage: 2, broken: 3 } as const

async function run(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      data: { type: 'string' },
      output: { type: 'string' },
      'key-file': { type: 'string' },
      token: { type: 'string' },
      'call-key': { type: 'string' },
      account: { type: 'string' },
      from: { type: 'string' },
      'recovery-key-file': { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  const [verb, name, json] = positionals
  if (values.help) {
    console.log(usage)
    return exitCodes.done
  }
  if (verb === 'contract') {
    console.log(values.json ? contractAsJson() : contractAsList())
    return exitCodes.done
  }
  if (verb !== 'call' && verb !== 'restore') throw new WrongUsage(usage)
  const place = { data: values.data, keyFile: values['key-file'] }
  const reply =
    verb === 'restore'
      ? await restore({ ...place, from: values.from, recoveryKeyFile: values['recovery-key-file'] })
      : await call(name, json, {
          ...place,
          output: values.output,
          token: values.token,
          callKey: values['call-key'],
          account: values.account,
        })
  console.log(JSON.stringify(reply, null, 2))
  if (reply.ok) return exitCodes.done
  return reply.refusal === 'broken' ? exitCodes.broken : exitCodes.refused
}

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  const isUsage = error instanceof WrongUsage || (error instanceof TypeError && 'code' in error)
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = isUsage ? exitCodes.wrongUsage : exitCodes.broken
}
