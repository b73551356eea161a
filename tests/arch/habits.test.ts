import { describe, expect, it } from 'vitest'
import { lapses } from './habits.ts'
import { projectFiles, readProjectFile, sourceFiles } from './project-files.ts'

const LINES_AT_MOST = 300

/** Longer on purpose, each with its reason. */
const longFiles: Record<string, string> = {
  'src/store/migrations/0001-first-day.ts': 'a shipped migration is one text that never changes again',
}

/** What lies at the top, and nothing else. */
const top = [
  '.ci',
  '.gitignore',
  'CHANGELOG.md',
  'README.md',
  'biome.json',
  'build',
  'docs',
  'electron.vite.config.ts',
  'package-lock.json',
  'package.json',
  'resources',
  'src',
  'tests',
  'tsconfig.json',
]

/** These files show the forbidden on purpose. */
const examples = ['tests/arch/habits.ts', 'tests/arch/habits.test.ts']

const isText = (path: string): boolean =>
  !/\.(png|jpe?g|ico|icns|woff2?|ttf|otf|wav|mp3|ogg|pdf|docx|csv|sqlite)$/.test(path)

describe('the project', () => {
  it('has nothing at its top but the known files and folders', () => {
    const found = new Set(projectFiles().map(path => path.split('/')[0] ?? ''))
    expect([...found].filter(name => !top.includes(name))).toEqual([])
  })

  it('has no file of code above 300 lines without a reason', () => {
    const files = [...sourceFiles('src'), ...sourceFiles('build'), ...sourceFiles('tests')]
    const long = files.filter(path => readProjectFile(path).trimEnd().split('\n').length > LINES_AT_MOST)
    expect(long.filter(path => !(path in longFiles))).toEqual([])
    expect(Object.keys(longFiles).filter(path => !long.includes(path))).toEqual([])
  })

  it('keeps its habits in every file', () => {
    const files = projectFiles().filter(
      path => isText(path) && path !== 'package-lock.json' && !examples.includes(path),
    )
    expect(files.length).toBeGreaterThan(200)
    expect(files.flatMap(path => lapses(path, readProjectFile(path)))).toEqual([])
  })
})

describe('the reader of habits', () => {
  it.each([
    ['src/desk/x.ts', `const folder = '/home/siti/loket'`, 'a path of one computer'],
    ['resources/x.yaml', 'folder: C:\\Loket', 'a path of one computer'],
    ['src/domain/x.ts', '// TODO: february', 'work left for later'],
    ['src/domain/x.ts', 'const x = y as any', 'a way around the types'],
    ['tests/unit/x.test.ts', '// @ts-ignore', 'a way around the types'],
    ['src/main/x.ts', '// biome-ignore lint: no', 'a way around the linter'],
    ['tests/unit/x.test.ts', `it.skip('counts')`, 'a test that is not run'],
    ['src/main/window.ts', 'webPreferences: { sandbox: false }', 'a window with less protection'],
    ['src/main/x.ts', 'shell.openExternal(url)', 'a page opened outside the program'],
    ['src/renderer/x.tsx', '<p dangerouslySetInnerHTML={html} />', 'markup or code made from text'],
  ])('finds in %s: %s', (path, text, name) => {
    expect(lapses(path, `// first line\n${text}`)).toEqual([`${path}:2: ${name}`])
  })

  it('says nothing of ordinary text', () => {
    expect(lapses('src/main/x.ts', `const address = 'app://counter/work/list' // asked at home`)).toEqual([])
  })
})
