import { BorderStyle, Document, Footer, Header, Packer, PageBorderOffsetFrom, PageOrientation } from 'docx'
import type { LetterModel } from '#domain/letter.ts'
import { paperSizesMm } from '#domain/printable.ts'
import { bodyParts } from './docx-body.ts'
import { firstHeader, footParts, nextHeader } from './docx-head.ts'
import { twips } from './docx-parts.ts'
import { escaped, plainText, printable } from './escape.ts'
import { measures } from './letter-measures.ts'

/** The file's properties hold an id or number and the program's name: nobody's data, no clock. */
const coreProperties = (title: string): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
  ' xmlns:dc="http://purl.org/dc/elements/1.1/">' +
  `<dc:title>${escaped(title)}</dc:title><dc:creator>Loket</dc:creator><cp:lastModifiedBy>Loket</cp:lastModifiedBy>` +
  '</cp:coreProperties>'

/** The sheet as Word has it: its sides as a printer feeds them, and which way it lies. */
function wordSheet({ width, height }: { readonly width: number; readonly height: number }) {
  if (width <= height) return { width: twips(width), height: twips(height) }
  return { width: twips(height), height: twips(width), orientation: PageOrientation.LANDSCAPE }
}

const frameSide = { style: BorderStyle.DOUBLE, size: 6, space: measures.framePt, color: '000000' } as const
const frame = {
  pageBorders: { offsetFrom: PageBorderOffsetFrom.PAGE },
  pageBorderTop: frameSide,
  pageBorderRight: frameSide,
  pageBorderBottom: frameSide,
  pageBorderLeft: frameSide,
}

/** A letter as a Word file. The font is named Arial; its widths are those of the font in the PDF. */
export async function letterDocx(letter: LetterModel): Promise<Uint8Array> {
  const model = printable(letter)
  const { top, right, bottom, left } = model.marginsMm
  const foot = footParts(model)
  const document = new Document({
    creator: 'Loket',
    styles: {
      default: { document: { run: { font: 'Arial', size: model.font.sizePt * 2, language: { value: 'id-ID' } } } },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: wordSheet(paperSizesMm[model.paper]),
            ...(model.border ? { borders: frame } : {}),
            margin: {
              top: twips(top),
              right: twips(right),
              bottom: twips(bottom),
              left: twips(left),
              header: twips(measures.pageNumberTopMm),
              footer: twips(model.border ? measures.framedFootMm : measures.pageNumberTopMm),
            },
          },
        },
        headers: {
          first: new Header({ children: firstHeader(model) }),
          default: new Header({ children: nextHeader(model) }),
        },
        ...(foot.length === 0
          ? {}
          : {
              footers: { first: new Footer({ children: foot }), default: new Footer({ children: footParts(model) }) },
            }),
        children: bodyParts(model),
      },
    ],
  })
  const core = { path: 'docProps/core.xml', data: coreProperties(plainText(model.fileTitle)) }
  return new Uint8Array(await Packer.toArrayBuffer(document, false, [core]))
}
