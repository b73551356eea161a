import { useLayoutEffect, useRef } from 'react'
import type { OutputOf } from '#contract/contract.ts'
import { cssForScreen, fragmentWithStyles, marginTextOf, provideFonts } from './paper-css.ts'
import classes from './paper-page.module.css'

export type Paper = OutputOf<'paper.preview'>

/** CSS counts 96 pixels to the inch, on paper and on the screen. */
export const pixels = (mm: number): number => (mm / 25.4) * 96

/** Page geometry in CSS pixels; `height` is null for a roll, which is as long as its text. */
export const geometry = ({ page }: Paper) => {
  const width = pixels(page.widthMm)
  const height = page.heightMm === null ? null : pixels(page.heightMm)
  const left = pixels(page.marginsMm.left)
  const right = pixels(page.marginsMm.right)
  const top = pixels(page.marginsMm.top)
  const bottom = pixels(page.marginsMm.bottom)
  return {
    width,
    height,
    left,
    top,
    bottom,
    textWidth: width - left - right,
    textHeight: height === null ? null : height - top - bottom,
    gap: left + right,
  }
}

const footerOf = (template: string, sheet: number, sheets: number): DocumentFragment => {
  const footer = fragmentWithStyles(template)
  for (const slot of footer.querySelectorAll('.pageNumber')) slot.textContent = String(sheet + 1)
  for (const slot of footer.querySelectorAll('.totalPages')) slot.textContent = String(sheets)
  return footer
}

type SheetProps = {
  paper: Paper
  sheet: number
  sheets: number
  /** Called by the first sheet once the text is laid out: how many sheets it takes and how tall a roll becomes. */
  onMeasure?: (measured: { sheets: number; rollHeight: number }) => void
}

/**
 * One sheet in its own shadow root. The whole text flows through columns of one page each, the way the printer breaks it;
 * every sheet shows its own column.
 */
export function PaperSheet({ paper, sheet, sheets, onMeasure }: SheetProps) {
  const host = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const element = host.current
    if (!element) return
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' })
    const { fontFaces, rules, margins } = cssForScreen(paper.css)
    provideFonts(fontFaces)
    const styles = new CSSStyleSheet()
    styles.replaceSync(rules)
    root.adoptedStyleSheets = [styles]

    const at = geometry(paper)
    const flow = document.createElement('div')
    Object.assign(flow.style, {
      position: 'absolute',
      top: `${at.top}px`,
      left: `${at.left - sheet * (at.textWidth + at.gap)}px`,
      width: `${at.textWidth}px`,
      textRendering: 'geometricPrecision',
      fontKerning: 'normal',
    })
    if (at.textHeight !== null)
      Object.assign(flow.style, {
        height: `${at.textHeight}px`,
        columnWidth: `${at.textWidth}px`,
        columnGap: `${at.gap}px`,
        columnFill: 'auto',
      })
    const html = document.createElement('html')
    html.lang = 'id'
    html.style.display = 'block'
    const body = document.createElement('body')
    Object.assign(body.style, { display: 'block', margin: '0' })
    body.append(fragmentWithStyles(paper.html))
    html.append(body)
    flow.append(html)
    root.replaceChildren(flow)

    const inMargin = (edge: 'top' | 'bottom', content: Node, font: string) => {
      const box = document.createElement('div')
      Object.assign(box.style, {
        position: 'absolute',
        insetInline: '0',
        [edge]: '0',
        height: `${at[edge]}px`,
        display: 'grid',
        alignItems: 'center',
        justifyItems: font === '' ? 'stretch' : 'center',
        font,
      })
      box.append(content)
      root.append(box)
    }
    for (const edge of ['top', 'bottom'] as const) {
      const margin = marginTextOf(margins, edge, sheet)
      if (margin) inMargin(edge, document.createTextNode(margin.text), margin.font)
    }
    if (paper.footerTemplate !== undefined) inMargin('bottom', footerOf(paper.footerTemplate, sheet, sheets), '')

    if (!onMeasure) return
    const measure = () =>
      onMeasure({
        sheets:
          at.textHeight === null ? 1 : Math.max(1, Math.round((flow.scrollWidth + at.gap) / (at.textWidth + at.gap))),
        rollHeight: flow.scrollHeight + at.top + at.bottom,
      })
    measure()
    document.fonts.addEventListener('loadingdone', measure)
    return () => document.fonts.removeEventListener('loadingdone', measure)
  }, [paper, sheet, sheets, onMeasure])

  return <div ref={host} className={classes.text} />
}
