import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EditedWording, editedWordings, shownWordings } from '#domain/letters/edited-wording.ts'
import { keptWording, shownWording, wordingNames } from '#domain/letters/labelled-wording.ts'
import { letterTemplates, templateNamed } from '#tests/support/letter-templates.ts'

const asShown = (kind: string): EditedWording[] =>
  shownWordings(templateNamed(kind)).map(({ head, blocks }) => ({
    head: head.map(({ text }) => text),
    blocks: blocks.map(({ place, texts }) => ({ place, texts: texts.map(({ text }) => text) })),
  }))

describe('the wording an administrator edits', () => {
  it.each(letterTemplates.all().map(({ kind }) => kind))('%s: shown and kept again is the same', kind => {
    expect(editedWordings(templateNamed(kind), asShown(kind))).toEqual(templateNamed(kind).wordings)
  })

  it('names fields by their labels, parts and styles in words', () => {
    const names = wordingNames({ fields: templateNamed('kks-replacement-letter').fields, columns: [] })
    const kept = 'oleh {proxy.nik:masked} untuk {causeNote|cause}, {office.head}'
    const shown = 'oleh {Penerima kuasa.NIK:disamarkan} untuk {Keterangan sebab|Sebab}, {Kantor.kepala daerah}'
    expect(shownWording(kept, names)).toBe(shown)
    expect(keptWording(shown.toUpperCase().replace('OLEH', 'oleh').replace('UNTUK', 'untuk'), names)).toBe(kept)
    expect(keptWording('{Tidak ada}', names)).toBe('{Tidak ada}')
  })

  it('has its blocks in the order of the edit, a new paragraph, and none that was left out or emptied', () => {
    const [edit] = asShown('registry-certificate')
    if (edit === undefined) throw new Error('The certificate has no wording')
    const [first, second, ...rest] = edit.blocks
    if (first === undefined || second === undefined) throw new Error('The certificate lost its body')
    const emptied = rest.map(block => ({ ...block, texts: block.texts.map(() => '') }))
    const fresh = { place: null, texts: ['Atas permohonan {Yang diterangkan}.'] }
    const edits = asShown('registry-certificate').map((wording, index) =>
      index === 0 ? { ...wording, blocks: [second, fresh, first, ...emptied] } : wording,
    )
    const [wording] = editedWordings(templateNamed('registry-certificate'), edits) ?? []
    expect(wording?.body.map(({ kind }) => kind)).toEqual(['identity', 'paragraph', 'opener'])
    expect(wording?.body[1]).toMatchObject({ sentences: [{ text: 'Atas permohonan {subject}.' }] })
  })

  it('is not taken when it does not fit, whatever it is', () => {
    const template = templateNamed('registry-certificate')
    const anyBlock = fc.record({
      place: fc.option(fc.integer({ min: -1, max: 30 })),
      texts: fc.array(fc.string(), { maxLength: 4 }),
    })
    fc.assert(
      fc.property(
        fc.array(fc.record({ head: fc.array(fc.string(), { maxLength: 3 }), blocks: fc.array(anyBlock) })),
        edits => {
          const wordings = editedWordings(template, edits)
          expect(wordings === null || wordings.length === template.wordings.length).toBe(true)
        },
      ),
    )
  })
})
