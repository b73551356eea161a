import { execFile } from 'node:child_process'
import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { constants } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

/** A call below the folder that fails: the `at`-th from now, and with `forever` all after it. */
export type Fault = { at: number; kind: Kind; error: 'EIO' | 'ENOSPC'; forever: boolean }
/** Write, flush, truncate, rename or unlink, as failing-io.c notes them. */
export type Kind = 'w' | 's' | 't' | 'n' | 'u'

const INTEGERS = 5
const SEEN = 0
const FAIL_AT = 1
const FAILED = 4
const CALLS_TOLD = 65_536
const KINDS_FROM = INTEGERS * 4

/** The environment of a process whose calls below a folder can be made to fail. */
export async function failingEnvironment(folder: string, failing: string): Promise<Record<string, string>> {
  const [library, control] = [join(folder, 'failing-io.so'), join(folder, 'control')]
  const source = resolve(import.meta.dirname, 'failing-io.c')
  await promisify(execFile)('gcc', ['-shared', '-fPIC', '-O1', '-Wall', '-Werror', '-o', library, source, '-ldl'])
  await writeFile(control, Buffer.alloc(KINDS_FROM + CALLS_TOLD))
  return { LD_PRELOAD: library, FAILING_FOLDER: failing, FAILING_CONTROL: control }
}

/** Within such a process: says which call is to fail. */
export function failingDisk() {
  const control = openSync(process.env.FAILING_CONTROL ?? '', 'r+')
  const write = (integers: readonly number[]) =>
    writeSync(control, Int32Array.from(integers), 0, integers.length * 4, 0)
  const read = () => {
    const bytes = Buffer.alloc(KINDS_FROM + CALLS_TOLD)
    readSync(control, bytes, 0, bytes.length, 0)
    const seen = bytes.readInt32LE(SEEN * 4)
    return {
      failed: bytes.readInt32LE(FAILED * 4),
      kinds: [...bytes.toString('latin1', KINDS_FROM, KINDS_FROM + seen)] as Kind[],
    }
  }
  return {
    /** Lets a call fail from now on; none where no fault is named, but the calls are counted. */
    begin: (fault?: Fault) =>
      write([0, fault?.at ?? 0, constants.errno[fault?.error ?? 'EIO'], fault?.forever ? 1 : 0, 0]),
    /** The disk is whole again; answers how many calls failed and what kinds there were. */
    end() {
      const told = read()
      writeSync(control, Int32Array.of(0), 0, 4, FAIL_AT * 4)
      return told
    },
    close: () => closeSync(control),
  }
}
