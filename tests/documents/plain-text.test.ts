import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escaped, plainLines, plainText, printable } from '#documents/escape.ts'
import { html } from '#documents/markup.ts'
import { htmlText } from '#tests/support/read-paper.ts'

describe('typed text on its way to paper', () => {
  it('stays as it was typed when it is only odd', () => {
    for (const typed of ["Ma'ruf & Sya'roni <b>", '=1+1', "'; DROP TABLE surat; --", 'Ñandú Ålesund 世界'])
      expect(plainText(typed)).toBe(typed)
  })

  it('loses marks that turn the order of letters around', () => {
    expect(plainText('Siti\u202e otnoC\u202c\u200f')).toBe('Siti otnoC')
    expect(plainText('Si\u200bti\ufeff')).toBe('Siti')
  })

  it('loses controls, and a tab is a space', () => {
    expect(plainText('Siti\u0000\u0007\tContoh\u009b')).toBe('Siti Contoh')
  })

  it('keeps line breaks only where lines are wanted', () => {
    expect(plainLines('a\r\nb\u2028c')).toBe('a\nb\nc')
    expect(plainText('a\r\n b')).toBe('a b')
  })

  it('is made printable wherever it stands in a model, and only there', () => {
    const model = { names: ['a\u202eb', 'c'], count: 3, inner: { note: null, text: '\u0001x' } }
    expect(printable(model)).toEqual({ names: ['ab', 'c'], count: 3, inner: { note: null, text: 'x' } })
  })

  it('never holds a character that XML or a reader’s eye cannot take', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), typed => {
        expect(plainLines(typed)).not.toMatch(/[\p{Cs}\p{Cf}\ufffe\uffff]|(?!\n)\p{Cc}/u)
      }),
    )
  })

  it('is the same after a second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), typed => plainLines(plainLines(typed)) === plainLines(typed)))
  })
})

describe('text inside HTML', () => {
  it('is escaped between tags and in attributes', () => {
    expect(escaped(`<img src="x" onerror='y'> & co`)).toBe('&lt;img src=&quot;x&quot; onerror=&#39;y&#39;&gt; &amp; co')
  })

  it('never opens a tag, and reads back as it was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), typed => {
        const { html: made } = html`<p class="x">${typed}</p>`
        expect(made.replace('<p class="x">', '').replace('</p>', '').replaceAll('<br>', '')).not.toMatch(/[<>"']/)
        expect(htmlText(made)).toBe(plainLines(typed).replace(/\s+/g, ' ').trim())
      }),
    )
  })

  it('takes markup made by itself as it is, and leaves out what is null', () => {
    expect(html`<ul>${['a', '<b>'].map(item => html`<li>${item}</li>`)}${null}${3}</ul>`.html).toBe(
      '<ul><li>a</li><li>&lt;b&gt;</li>3</ul>',
    )
  })
})
