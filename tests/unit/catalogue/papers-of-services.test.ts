import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadCatalogue } from '#desk/catalogue/load-catalogue.ts'
import { stepsOf } from '#domain/procedure.ts'
import type { Service } from '#domain/standard.ts'
import { resourcesFolder } from '../../support/folders.ts'
import { letterTemplates, templateNamed } from '../../support/letter-templates.ts'
import { productPapers } from '../../support/products-of-services.ts'

const services = loadCatalogue(join(resourcesFolder, 'catalogue'))
  .services()
  .map(({ service }) => service)
const named = (service: Service): string[] => [...new Set(stepsOf(service).flatMap(({ letters }) => letters))]

/** Papers of steps that are rows of a register, not letters. */
const registers = new Set(readdirSync(join(resourcesFolder, 'registers')).map(name => name.replace('.yaml', '')))

/** Papers that belong to no step: when they are made all the same. */
const occasional: Readonly<Record<string, string>> = {
  'adoption-refusal': 'the application is refused; the decree has no step for that',
  'application-answer': 'whoever asked is answered; the decree stops at the verification',
  'complaint-answer': 'somebody complains of the service',
  'complaint-form': 'somebody complains of the service',
  'goods-handover-minutes': 'the goods are given; the decree stops at the verification',
  'initials-block': 'a letter of Seruyan is initialled',
  'power-of-attorney': 'somebody else comes for the applicant',
  'reactivation-impossible': 'BPJS Kesehatan cannot reactivate the card',
  'registry-not-found-note': 'the register does not know the name',
  'training-registration-form': 'participants of the second training register too',
  'training-report': 'the first training is reported too',
  'village-proposal-template': 'the village proposes who is not in the register yet',
  'warehouse-report': 'the store reports every month',
}

describe.each(services.map(service => [service.id, service] as const))('%s', (id, service) => {
  it('makes every paper its steps work on', () => {
    const made = new Set(service.letters)
    expect(named(service).filter(kind => !made.has(kind) && !registers.has(kind))).toEqual([])
    expect(service.letters.filter(kind => letterTemplates.find(kind) === null)).toEqual([])
  })

  it('names them in the order of its procedure, and the others with a reason behind', () => {
    const inSteps = named(service).filter(kind => service.letters.includes(kind))
    expect(service.letters.slice(0, inSteps.length)).toEqual(inSteps)
    expect(service.letters.slice(inSteps.length).filter(kind => occasional[kind] === undefined)).toEqual([])
  })

  it('has a paper for its product that goes to whom it is meant for, or a reason why not', () => {
    const product = productPapers[id]
    if (product === undefined || 'without' in product) {
      expect(product?.without).toMatch(/\w/)
      expect(service.products.filter(({ kind }) => ['letter', 'certificate', 'decision'].includes(kind))).toEqual([])
      return
    }
    expect(service.letters).toContain(product.paper)
    const letter = service.products.some(({ kind }) => ['letter', 'certificate', 'decision'].includes(kind))
    expect([id, templateNamed(product.paper).goesTo === 'file']).toEqual([id, !letter && goesToFile.has(product.paper)])
  })
})

const goesToFile = new Set([
  'goods-handover-minutes',
  'person-handover-minutes',
  'unidentified-burial-minutes',
  'social-assessment-sheet',
  'case-report',
  'rice-box-report',
  'shelter-entry-form',
  'village-proposal-template',
])

it('every paper the program can write belongs to a service, or to all of them', () => {
  const made = new Set(services.flatMap(({ letters }) => letters))
  const ofNone = letterTemplates.all().filter(({ kind }) => !made.has(kind))
  expect(ofNone.map(({ kind }) => kind)).toEqual(['satisfaction-survey-form'])
})
