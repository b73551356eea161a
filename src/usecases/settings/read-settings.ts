import type { OutputOf, ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import { shippedProfile } from '#domain/letters/office-style.ts'
import { shippedRouting } from '#domain/letters/routing.ts'
import { isSignedByOfficial } from '#domain/letters/template.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { officeServices } from '../catalogue/office-standards.ts'

/** The settings of this office and counter, its officials and its folders. */
export async function readSettings(
  desk: OpenDesk,
  _input: ParsedInputOf<'settings.read'>,
): Promise<ReplyOf<'settings.read'>> {
  const { officeId: _, emblemHash: __, ...settings } = desk.office
  return granted({
    settings,
    officials: await desk.store.officials.list(),
    letterRouting: await routings(desk),
    letterProfile: (await desk.store.office.letterProfile()) ?? shippedProfile,
    outputFolder: desk.files.outputFolder,
    dataFolder: desk.files.dataFolder,
  })
}

/** Of the papers that the office's services make and an official signs: who gets a copy and who initials. */
async function routings(desk: OpenDesk): Promise<OutputOf<'settings.read'>['letterRouting']> {
  const services = await officeServices(desk)
  const kinds = [...new Set(services.flatMap(({ service }) => service.letters))]
  const templates = kinds.map(kind => desk.letterTemplates.find(kind)).filter(template => template !== null)
  return Promise.all(
    templates.filter(isSignedByOfficial).map(async template => ({
      ...((await desk.store.office.letterRouting(template.kind)) ?? shippedRouting(template)),
      kind: template.kind,
      title: template.title,
      shippedCode: template.classificationCode,
    })),
  )
}
