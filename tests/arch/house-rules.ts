import { posix } from 'node:path'
import { COMPUTED } from './read-imports.ts'

/** What the files of one folder below src may load, apart from each other. */
type FolderRule = { folders: readonly string[]; packages: readonly string[]; node: boolean }

const core = ['domain', 'contract', 'ports']

/** The house, from the inside out. What is not named here is forbidden. */
export const house: Record<string, FolderRule> = {
  domain: { folders: [], packages: [], node: false },
  contract: { folders: ['domain'], packages: ['zod'], node: false },
  ports: { folders: ['domain'], packages: [], node: false },
  usecases: { folders: core, packages: [], node: false },
  store: { folders: ['domain', 'ports'], packages: ['better-sqlite3', 'kysely'], node: true },
  documents: { folders: ['domain', 'ports'], packages: ['docx', 'fflate'], node: true },
  export: { folders: ['domain', 'ports'], packages: ['fflate', 'write-excel-file'], node: true },
  desk: { folders: [...core, 'usecases', 'store', 'documents', 'export'], packages: ['yaml', 'zod'], node: true },
  preload: { folders: ['contract'], packages: ['electron/renderer'], node: false },
  renderer: {
    folders: ['contract', 'domain'],
    packages: [
      '@fontsource-variable/plus-jakarta-sans',
      '@mantine/core',
      '@mantine/hooks',
      '@tanstack/react-query',
      'dayjs',
      'react',
      'react-dom',
    ],
    node: false,
  },
  main: { folders: ['contract', 'ports'], packages: ['electron/main', 'electron/common', 'pino'], node: true },
  cli: { folders: ['contract', 'desk'], packages: ['zod'], node: true },
}

/** What is wrong with a file below src loading `specifier`, in one sentence; null when it is allowed. */
export function objection(path: string, specifier: string): string | null {
  const folder = path.split('/')[1] ?? ''
  const rule = house[folder]
  if (!rule) return `src/${folder} is no part of the house`
  if (specifier === COMPUTED) return 'loads something that only a run can tell'
  if (specifier.startsWith('.')) return objectionToRelative(path, specifier)
  if (specifier.startsWith('#')) return objectionToAlias(folder, rule, specifier)
  if (specifier.startsWith('node:')) return rule.node ? null : `src/${folder} must run without Node: ${specifier}`
  return rule.packages.some(name => specifier === name || specifier.startsWith(`${name}/`))
    ? null
    : `src/${folder} may not load the package ${specifier}`
}

function objectionToRelative(path: string, specifier: string): string | null {
  const [area, folder] = posix.normalize(posix.join(posix.dirname(path), specifier)).split('/')
  const home = path.split('/')[1]
  if (area !== 'src' || folder !== home) return `${specifier} leaves src/${home}`
  return objectionToEnding(specifier)
}

function objectionToAlias(folder: string, rule: FolderRule, specifier: string): string | null {
  const target = specifier.slice(1).split('/')[0] ?? ''
  if (target === folder) return `${specifier} is in the same folder: name it relative to this file`
  if (!rule.folders.includes(target)) return `src/${folder} may not know src/${target}`
  return objectionToEnding(specifier)
}

function objectionToEnding(specifier: string): string | null {
  return /\.(tsx?|css|json|woff2|png|svg)$/.test(specifier) ? null : `${specifier} lacks its file ending`
}
