/** Text that the page rule puts in the middle of a page's upper or lower margin; `#` stands for the page's number. */
export type MarginText = { edge: 'top' | 'bottom'; firstPageOnly: boolean; text: string; font: string }

/** A paper's stylesheet as a screen needs it: fonts for the document, rules for the sheet, texts of the margins. */
export type ScreenCss = { fontFaces: string[]; rules: string; margins: MarginText[] }

const textOfContent = (content: string): string =>
  [...content.matchAll(/"([^"]*)"|counter\(page\)/g)].map(([whole, quoted]) => quoted ?? (whole ? '#' : '')).join('')

// Margin boxes came with Chromium 131; an older one neither prints nor lists them, so that both always agree.
const marginTexts = (page: CSSPageRule): MarginText[] =>
  [...page.cssRules].flatMap(rule => {
    const edge = /^@(top|bottom)-center/.exec(rule.cssText)?.[1]
    if ((edge !== 'top' && edge !== 'bottom') || !('style' in rule) || !(rule.style instanceof CSSStyleDeclaration))
      return []
    const { content, font } = rule.style
    return [{ edge, firstPageOnly: page.selectorText === ':first', text: textOfContent(content), font }]
  })

/**
 * The rules for print, made to work on a screen: there every page is a column, so what ends a page has to end a column.
 * A shadow root ignores @font-face.
 */
export const cssForScreen = (css: string): ScreenCss => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    css
      .replace(/page-break-(before|after)\s*:\s*always/g, 'break-$1:column')
      .replace(/break-(before|after)\s*:\s*page/g, 'break-$1:column')
      .replace(/break-inside\s*:\s*avoid-page/g, 'break-inside:avoid-column'),
  )
  const fontFaces: string[] = []
  const rules: string[] = []
  const margins: MarginText[] = []
  for (const rule of sheet.cssRules) {
    if (rule instanceof CSSFontFaceRule) fontFaces.push(rule.cssText)
    else if (rule instanceof CSSPageRule) margins.push(...marginTexts(rule))
    else if (!(rule instanceof CSSMediaRule)) rules.push(rule.cssText)
    else if (rule.conditionText === 'print') rules.push(...Array.from(rule.cssRules, inner => inner.cssText))
  }
  return { fontFaces, rules: rules.join('\n'), margins }
}

/** What stands in one margin of a page counted from 0; the rule for the first page wins there. */
export function marginTextOf(
  margins: readonly MarginText[],
  edge: MarginText['edge'],
  page: number,
): MarginText | null {
  const here = margins.filter(margin => margin.edge === edge)
  const chosen = (page === 0 && here.find(margin => margin.firstPageOnly)) || here.find(margin => !margin.firstPageOnly)
  return chosen && chosen.text !== '' ? { ...chosen, text: chosen.text.replaceAll('#', String(page + 1)) } : null
}

const known = new Set<string>()

/** Makes a paper's fonts known to the document, each of them once. */
export const provideFonts = (fontFaces: readonly string[]): void => {
  const fresh = fontFaces.filter(face => !known.has(face))
  if (fresh.length === 0) return
  for (const face of fresh) known.add(face)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(fresh.join('\n'))
  document.adoptedStyleSheets.push(sheet)
}

/** Builds elements from a fragment whose style attributes the content-security policy would refuse as text. */
export const fragmentWithStyles = (html: string): DocumentFragment => {
  const template = document.createElement('template')
  template.innerHTML = html.replace(/(<[a-z][^>]*?)\sstyle=/gi, '$1 data-style=')
  for (const element of template.content.querySelectorAll<HTMLElement>('[data-style]')) {
    element.style.cssText = element.dataset.style ?? ''
    delete element.dataset.style
  }
  return template.content
}
