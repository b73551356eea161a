import { createHash } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { inCache } from './cache-folder.ts'
import { makeWhole } from './make-whole.ts'
import { provideSystem } from './provide-system.ts'
import { runOrThrow } from './run.ts'

const addon = packageFolder('better-sqlite3')
const addonApi = packageFolder('node-addon-api')
const apiHeaders = packageFolder('node-api-headers')

const header = join(import.meta.dirname, 'node-api-experimental.h')

const addonDefines = [
  'NDEBUG',
  'NAPI_DISABLE_CPP_EXCEPTIONS',
  'NODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS',
  'BUILDING_NODE_EXTENSION',
  'NODE_GYP_MODULE_NAME=better_sqlite3',
]

/**
 * The path of the SQLite addon compiled from its package's source for Electron 33, which cannot load the package's
 * prebuilt binary. The same file also runs on Node 20 and 24. Compiled once and kept in the cache.
 */
export async function provideSqlite(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(addon, 'package.json'), 'utf8')) as { version: string }
  const folder = inCache(`sqlite-${version}-${process.platform}-${process.arch}-${await recipeHash()}`)
  await makeWhole(folder, async draft => {
    await provideSystem(['compiler'])
    console.error('Compiling SQLite for this Electron (about a minute, once) …')
    const defines = [...(await sqliteDefines())].map(define => `-D${define}`)
    await Promise.all([compileSqlite(draft, defines), compileAddon(draft, defines)])
    await link(draft)
  })
  return join(folder, 'better_sqlite3.node')
}

function packageFolder(name: string): string {
  return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
}

async function recipeHash(): Promise<string> {
  const hash = createHash('sha256')
  for (const path of [import.meta.filename, header]) hash.update(await readFile(path))
  return hash.digest('hex').slice(0, 12)
}

/** The feature switches that the package's build file gives SQLite. */
async function sqliteDefines(): Promise<string[]> {
  const buildFile = await readFile(join(addon, 'deps', 'defines.gypi'), 'utf8')
  const defines = [...buildFile.matchAll(/^ +'([A-Z0-9_]+(?:=-?\d+)?)',$/gm)].map(([, define]) => define ?? '')
  if (!defines.includes('SQLITE_ENABLE_FTS5')) throw new Error('deps/defines.gypi of better-sqlite3 has a new shape')
  return defines
}

async function compileSqlite(draft: string, defines: string[]): Promise<void> {
  const source = join(addon, 'deps', 'sqlite3', 'sqlite3.c')
  const flags = ['-std=c99', '-O3', '-fPIC', '-pthread', '-w', '-DNDEBUG', '-D_FILE_OFFSET_BITS=64', ...defines]
  await runOrThrow('gcc', [...flags, '-c', source, '-o', join(draft, 'sqlite3.o')])
}

async function compileAddon(draft: string, defines: string[]): Promise<void> {
  const include = [join(apiHeaders, 'include'), addonApi, join(addon, 'deps', 'sqlite3')].map(path => `-I${path}`)
  const language = ['-std=c++20', '-fno-exceptions', '-fvisibility=hidden', '-fvisibility-inlines-hidden']
  const flags = [...language, '-O3', '-fPIC', '-pthread', ...addonDefines.map(define => `-D${define}`), ...defines]
  const source = join(addon, 'src', 'better_sqlite3.cpp')
  await runOrThrow('g++', [...flags, ...include, '-include', header, '-c', source, '-o', join(draft, 'addon.o')])
}

async function link(draft: string): Promise<void> {
  const objects = [join(draft, 'addon.o'), join(draft, 'sqlite3.o')]
  const flags = ['-shared', '-pthread', '-Wl,-Bsymbolic', '-Wl,--exclude-libs,ALL']
  await runOrThrow('g++', [...flags, ...objects, '-ldl', '-o', join(draft, 'better_sqlite3.node')])
  for (const object of objects) await rm(object)
}
