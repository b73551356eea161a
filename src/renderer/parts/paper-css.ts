/** A paper's stylesheet as a screen needs it: its fonts for the document, the rest for the sheet. */
export type ScreenCss = { fontFaces: string[]; rules: string }

/**
 * On paper a break ends the page; in the preview every page is a column, so the same rule has to end the column.
 * A shadow root ignores @font-face, and @page speaks only to a printer.
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
  for (const rule of sheet.cssRules) {
    if (rule instanceof CSSFontFaceRule) fontFaces.push(rule.cssText)
    else if (rule instanceof CSSMediaRule && rule.conditionText === 'print')
      rules.push(...Array.from(rule.cssRules, inner => inner.cssText))
    else if (!(rule instanceof CSSPageRule)) rules.push(rule.cssText)
  }
  return { fontFaces, rules: rules.join('\n') }
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
