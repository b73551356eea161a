/** A way of writing that the project does not allow, and where. */
export type Habit = { name: string; pattern: RegExp; where: RegExp }

const shipped = /^(src|resources)\//
const code = /^(src|build|tests)\/.*\.tsx?$/

export const habits: readonly Habit[] = [
  {
    name: 'a path of one computer',
    pattern: /(?<![\w.:/*-])\/(home|root|Users|work|tmp)\/|\b[A-Z]:\\\w/,
    where: shipped,
  },
  {
    name: 'the address of a package registry',
    pattern: /\bregistry\.[a-z]+js\.|\bpypi\.org|\bdeb\.debian\.org/,
    where: /^/,
  },
  { name: 'work left for later', pattern: /\b(TODO|FIXME|XXX|HACK)\b/, where: code },
  {
    name: 'a way around the types',
    pattern: /\bas any\b|: any(\[\])?\s*([,;)=>|&]|$)|<any>|@ts-(ignore|expect-error|nocheck)/,
    where: code,
  },
  { name: 'a way around the linter', pattern: /\b(biome|eslint)-(ignore|disable)/, where: code },
  {
    name: 'a test that is not run',
    pattern: /\b(it|test|describe)\.(only|skip|todo|skipIf|runIf)\b/,
    where: /^tests\//,
  },
  {
    name: 'a window with less protection',
    pattern:
      /(nodeIntegration\w*|allowRunningInsecureContent|experimentalFeatures|webviewTag): true|(contextIsolation|sandbox|webSecurity): false|enableBlinkFeatures/,
    where: /^src\/main\//,
  },
  { name: 'a page opened outside the program', pattern: /\bopenExternal\b/, where: /^src\// },
  {
    name: 'markup or code made from text',
    pattern: /dangerouslySetInnerHTML|\beval\(|new Function\(/,
    where: /^src\//,
  },
]

/** The habits that a file's text has fallen into, by name and line. */
export function lapses(path: string, text: string): string[] {
  const concerned = habits.filter(habit => habit.where.test(path))
  return text
    .split('\n')
    .flatMap((line, index) =>
      concerned.filter(({ pattern }) => pattern.test(line)).map(({ name }) => `${path}:${index + 1}: ${name}`),
    )
}
