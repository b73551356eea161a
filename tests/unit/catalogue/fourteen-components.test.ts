import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadCatalogue } from '#desk/catalogue/load-catalogue.ts'
import { componentsOf } from '#domain/standard-components.ts'
import { resourcesFolder } from '../../support/folders.ts'

const catalogue = loadCatalogue(join(resourcesFolder, 'catalogue'))
const services = catalogue.services()

describe('the fourteen components', () => {
  it.each(services.map(({ service }) => [service.id, service] as const))(
    'of %s stand in the law’s order',
    (_id, service) => {
      const components = componentsOf(service)
      expect(components.map(({ letter }) => letter).join('')).toBe('abcdefghijklmn')
      const lines = new Map(components.map(({ letter, lines: printed }) => [letter, printed]))
      expect(lines.get('b')).toHaveLength(service.requirements.length)
      for (const { text } of service.steps) expect(lines.get('c')?.map(line => line.text)).toContain(text)
      for (const letter of ['d', 'e', 'f', 'j', 'l', 'm', 'n']) expect(lines.get(letter)?.length).toBeGreaterThan(0)
    },
  )

  it('leave out only what the decree leaves out', () => {
    const gaps = services.flatMap(({ service }) =>
      componentsOf(service)
        .filter(({ lines }) => lines.length === 0)
        .map(({ letter }) => `${service.id} ${letter}`),
    )
    // Rows shifted or left empty in print; the notes of these services tell it.
    expect(gaps).toEqual([
      'mjk-kab-sk-buku-tabungan-kks i',
      'mjk-kab-rekomendasi-biakesmaskin i',
      'sry-kab-rekomendasi-pub-ugb g',
    ])
  })
})

describe('the notes on the decrees', () => {
  const kinds = /^(salah ketik|kelalaian|ketidaksesuaian|penomoran|tata letak|tafsiran)( \([^)]*\))?: \S/
  const decrees = [...new Set(services.map(({ standard }) => standard))]

  it('each begin with their kind in Indonesian', () => {
    const notes = decrees.flatMap(({ decree, services: own }) => [
      ...decree.notes,
      ...own.flatMap(service => service.notes),
    ])
    expect(notes.length).toBeGreaterThan(300)
    for (const note of notes) expect(note).toMatch(kinds)
  })
})
