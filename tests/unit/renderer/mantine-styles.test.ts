import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectFolder } from '../../support/folders.ts'

const renderer = join(projectFolder, 'src', 'renderer')

/** The style sheets that each widget of the library needs, its own parts included. */
const sheetsOf: Record<string, readonly string[]> = {
  Checkbox: ['Checkbox', 'InlineInput', 'Input'],
  Combobox: ['Combobox', 'Popover', 'Paper', 'ScrollArea'],
  MantineProvider: ['baseline', 'default-css-variables', 'global'],
  Menu: ['Menu', 'Popover', 'Paper', 'UnstyledButton'],
  Modal: ['Modal', 'ModalBase', 'Overlay', 'Paper', 'CloseButton', 'UnstyledButton', 'ScrollArea'],
  Popover: ['Popover', 'Paper'],
  Select: ['Combobox', 'Popover', 'Paper', 'ScrollArea', 'Input', 'CloseButton'],
  TextInput: ['Input'],
  Textarea: ['Input'],
  VisuallyHidden: ['VisuallyHidden'],
  createTheme: [],
  rem: [],
  useCombobox: [],
}

const sources = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
  .filter(path => /\.tsx?$/.test(path))
  .map(path => readFileSync(join(renderer, path), 'utf8'))

/** What is taken from the library at run time. */
const used = new Set(
  sources
    .flatMap(source => [...source.matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)])
    .flatMap(([, names = '']) => names.split(','))
    .map(name => name.trim())
    .filter(name => name !== '' && !name.startsWith('type ')),
)
const loaded = new Set(
  [
    ...readFileSync(join(renderer, 'mantine-styles.ts'), 'utf8').matchAll(
      /@mantine\/core\/styles\/([\w-]+)\.layer\.css/g,
    ),
  ].map(([, sheet = '']) => sheet),
)

describe('the style sheets of the widgets', () => {
  it.each([...used])('are loaded for %s', name => {
    expect(sheetsOf, `name the style sheets of ${name} here and in mantine-styles.ts`).toHaveProperty(name)
    for (const sheet of sheetsOf[name] ?? []) expect(loaded).toContain(sheet)
  })

  it('are loaded for nothing else', () => {
    const needed = new Set([...used].flatMap(name => sheetsOf[name] ?? []))
    expect([...loaded].filter(sheet => !needed.has(sheet))).toEqual([])
  })
})
