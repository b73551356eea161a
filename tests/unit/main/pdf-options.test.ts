import { describe, expect, it } from 'vitest'
import { pdfOptions } from '../../../src/main/paper/pdf-options.ts'

const marginsMm = { top: 20, right: 20, bottom: 25.4, left: 30 }
const a4 = { title: 'L-1', html: '', css: '', page: { widthMm: 210, heightMm: 297, landscape: false, marginsMm } }
const inMm = (inches: number | undefined) => Math.round((inches ?? 0) * 254) / 10

describe('how a PDF is asked for', () => {
  it('states the sheet and its margins in inches and lets the page’s own rule lead', () => {
    const options = pdfOptions(a4, 297)
    expect(options).toMatchObject({ landscape: false, printBackground: true, preferCSSPageSize: true })
    expect(options.pageSize).toEqual({ width: 210 / 25.4, height: 297 / 25.4 })
    expect(options.margins?.bottom).toBe(1)
    expect(inMm(options.margins?.left)).toBe(30)
    expect(options.displayHeaderFooter).toBeUndefined()
  })

  it('does not turn a landscape sheet a second time', () => {
    const landscape = { ...a4, page: { ...a4.page, widthMm: 297, heightMm: 210, landscape: true } }
    expect(pdfOptions(landscape, 210)).toMatchObject({
      landscape: false,
      pageSize: { width: 297 / 25.4, height: 210 / 25.4 },
    })
  })

  it('gives a roll the height that was measured', () => {
    const roll = { ...a4, page: { ...a4.page, widthMm: 80, heightMm: null } }
    expect(pdfOptions(roll, 127)).toMatchObject({ preferCSSPageSize: false, pageSize: { width: 80 / 25.4, height: 5 } })
  })

  it('prints the foot of a register and no head', () => {
    expect(pdfOptions({ ...a4, footerTemplate: '<b>1</b>' }, 297)).toMatchObject({
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: '<b>1</b>',
    })
  })
})
