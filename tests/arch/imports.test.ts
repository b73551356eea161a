import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { house, objection } from './house-rules.ts'
import { readProjectFile, sourceFiles } from './project-files.ts'
import { COMPUTED, readImports } from './read-imports.ts'

const objectionsTo = (path: string, text: string): string[] =>
  readImports(path, text).flatMap(specifier => objection(path, specifier) ?? [])

describe('who may load whom', () => {
  it('holds in every file of src', () => {
    const files = sourceFiles('src')
    expect(files.length).toBeGreaterThan(100)
    const objections = files.flatMap(path =>
      objectionsTo(path, readProjectFile(path)).map(sentence => `${path}: ${sentence}`),
    )
    expect(objections).toEqual([])
  })

  it('has a rule for every folder of src, and a folder for every rule', () => {
    const folders = new Set(sourceFiles('src').map(path => path.split('/')[1]))
    expect([...folders].sort()).toEqual(Object.keys(house).sort())
  })

  it('keeps use cases from calling each other', () => {
    const wiring = 'src/desk/use-cases.ts'
    const verbs = new Set(
      readImports(wiring, readProjectFile(wiring))
        .filter(specifier => specifier.startsWith('#usecases/'))
        .map(specifier => specifier.replace('#', 'src/')),
    )
    expect(verbs.size).toBeGreaterThan(20)
    const calls = sourceFiles('src/usecases').flatMap(path =>
      readImports(path, readProjectFile(path))
        .map(specifier => posix.join(posix.dirname(path), specifier))
        .filter(target => verbs.has(target))
        .map(target => `${path} calls ${target}`),
    )
    expect(calls).toEqual([])
  })

  it('lets scripts and tests be loaded by nothing that ships, and scripts load nothing that ships', () => {
    const strays = sourceFiles('build').flatMap(path =>
      readImports(path, readProjectFile(path))
        .filter(specifier => /^#(?!build\/)|^\.\..*\/src\//.test(specifier))
        .map(specifier => `${path}: ${specifier}`),
    )
    expect(strays).toEqual([])
  })
})

describe('the reader of imports', () => {
  it('sees every way to load a module, and none that is only text', () => {
    const text = `
      import type { A } from './a.ts'
      import './b.css'
      export * from '#domain/c.ts'
      export { d } from './d.ts'
      const e = await import('./e.ts')
      type F = import('./f.ts').F
      const g = require('g')
      const h = await import(name)
      const view = <p>import x from 'no'</p> // import 'neither'
    `
    expect(readImports('src/renderer/x.tsx', text)).toEqual([
      './a.ts',
      './b.css',
      '#domain/c.ts',
      './d.ts',
      './e.ts',
      './f.ts',
      'g',
      COMPUTED,
    ])
  })

  it('refuses text that it cannot read', () => {
    expect(() => readImports('src/domain/x.ts', 'import {')).toThrow('src/domain/x.ts')
  })
})

describe('the rule', () => {
  const forbidden: [path: string, text: string, sentence: string][] = [
    ['src/domain/x.ts', `import { readFile } from 'node:fs/promises'`, 'must run without Node'],
    ['src/domain/x.ts', `import type { Ports } from '#ports/ports.ts'`, 'src/domain may not know src/ports'],
    ['src/contract/x.ts', `import { openDesk } from '#desk/open-desk.ts'`, 'src/contract may not know src/desk'],
    ['src/usecases/queue/x.ts', `import { sql } from 'kysely'`, 'may not load the package kysely'],
    ['src/usecases/queue/x.ts', `import { open } from '#store/open-database.ts'`, 'may not know src/store'],
    ['src/usecases/queue/x.ts', `import { a } from '../../store/a.ts'`, '../../store/a.ts leaves src/usecases'],
    ['src/store/x.ts', `import { app } from 'electron'`, 'may not load the package electron'],
    ['src/main/x.ts', `import { app } from 'electron'`, 'may not load the package electron'],
    ['src/main/x.ts', `import { ipcRenderer } from 'electron/renderer'`, 'electron/renderer'],
    ['src/main/x.ts', `export { openDesk } from '#desk/open-desk.ts'`, 'src/main may not know src/desk'],
    ['src/renderer/screens/x.tsx', `const m = await import('#usecases/queue/x.ts')`, 'may not know src/usecases'],
    ['src/renderer/x.ts', `type S = import('#ports/store.ts').Store`, 'may not know src/ports'],
    ['src/preload/x.ts', `import { z } from 'zod'`, 'may not load the package zod'],
    ['src/desk/x.ts', `import { a } from '#main/a.ts'`, 'src/desk may not know src/main'],
    ['src/desk/x.ts', `import { provideRuntime } from '#build/runtime/provide-runtime.ts'`, 'may not know src/build'],
    ['src/desk/x.ts', `const m = await import(name)`, 'only a run can tell'],
    ['src/desk/x.ts', `import { a } from '#desk/a.ts'`, 'is in the same folder'],
    ['src/desk/x.ts', `import { a } from './a'`, './a lacks its file ending'],
    ['src/helpers/x.ts', `import { a } from './a.ts'`, 'src/helpers is no part of the house'],
  ]

  it.each(forbidden)('forbids in %s: %s', (path, text, sentence) => {
    expect(objectionsTo(path, text)).toEqual([expect.stringContaining(sentence)])
  })

  it('allows what the house is made of', () => {
    expect(objectionsTo('src/usecases/queue/x.ts', `import type { Ports } from '#ports/ports.ts'`)).toEqual([])
    expect(
      objectionsTo('src/main/paper/x.ts', `import { app } from 'electron/main'\nimport { y } from '../y.ts'`),
    ).toEqual([])
  })
})
