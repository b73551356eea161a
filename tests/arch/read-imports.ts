import { parseSync, Visitor } from 'vite'

/** Stands for an import whose target is computed while the program runs, so that nobody can read it from the text. */
export const COMPUTED = '(computed)'

/** Everything that a module names to be loaded, types included, in the order of the text. Throws on text that is no module. */
export function readImports(path: string, text: string): string[] {
  const { errors, program } = parseSync(path, text)
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`)
  const found: string[] = []
  const add = (source: unknown) => found.push(literalText(source))
  new Visitor({
    ImportDeclaration: node => void add(node.source),
    ExportAllDeclaration: node => void add(node.source),
    ExportNamedDeclaration: node => void (node.source && add(node.source)),
    ImportExpression: node => void add(node.source),
    TSImportType: node => void add(node.source),
    TSExternalModuleReference: node => void add(node.expression),
    CallExpression: node => void (isRequire(node.callee) && add(node.arguments[0])),
  }).visit(program)
  return found
}

function literalText(node: unknown): string {
  const { type, value } = Object(node) as { type?: unknown; value?: unknown }
  return type === 'Literal' && typeof value === 'string' ? value : COMPUTED
}

function isRequire(node: unknown): boolean {
  const { type, name } = Object(node) as { type?: unknown; name?: unknown }
  return type === 'Identifier' && name === 'require'
}
