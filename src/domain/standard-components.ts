import type { Requirement } from './requirement.ts'
import { formText } from './requirement-form.ts'
import type { ComplaintContacts, Service } from './standard.ts'

/** A printed line: its number, the words, and how deep it stands under the line before. */
export interface ComponentLine {
  readonly no: string | null
  readonly text: string
  readonly level: number
  /** A quiet addition that is not the decree's own sentence. */
  readonly note: string | null
}

export interface StandardComponent {
  /** Its letter in UU 25/2009 art. 21. */
  readonly letter: string
  readonly title: string
  /** Empty where the decree prints nothing. */
  readonly lines: readonly ComponentLine[]
}

const line = (text: string, rest: Partial<ComponentLine> = {}): ComponentLine => ({
  no: null,
  text,
  level: 0,
  note: null,
  ...rest,
})

const printedLines = (text: string | null): ComponentLine[] =>
  (text ?? '')
    .split('\n')
    .filter(part => part.trim() !== '')
    .map(part => line(part.trim()))

const numbered = (texts: readonly string[]): ComponentLine[] =>
  texts.map((text, index) => line(text, { no: `${index + 1}` }))

/** The fourteen components of a service's standard in the law's order (UU 25/2009 art. 21 a–n), in the decree's words. */
export function componentsOf(service: Service): StandardComponent[] {
  const { staff, complaintHandling } = service
  return [
    { letter: 'a', title: 'Dasar hukum', lines: numbered(service.legalBasis) },
    { letter: 'b', title: 'Persyaratan', lines: requirementLines(service, ({ text }) => text) },
    { letter: 'c', title: 'Sistem, mekanisme, dan prosedur', lines: procedureLines(service) },
    { letter: 'd', title: 'Jangka waktu penyelesaian', lines: printedLines(service.duration.text) },
    { letter: 'e', title: 'Biaya/tarif', lines: printedLines(service.fee) },
    { letter: 'f', title: 'Produk pelayanan', lines: service.products.map(({ name }) => line(name)) },
    {
      letter: 'g',
      title: 'Sarana, prasarana, dan/atau fasilitas',
      lines: [...numbered(service.facilities), ...service.supportingFacilities.map(text => line(text))],
    },
    { letter: 'h', title: 'Kompetensi pelaksana', lines: numbered(service.competence) },
    { letter: 'i', title: 'Pengawasan internal', lines: printedLines(service.internalOversight) },
    {
      letter: 'j',
      title: 'Penanganan pengaduan, saran, dan masukan',
      lines: printedLines(complaintHandling.text),
    },
    {
      letter: 'k',
      title: 'Jumlah pelaksana',
      lines: staff.text === null && staff.count !== null ? [line(`${staff.count} orang`)] : printedLines(staff.text),
    },
    { letter: 'l', title: 'Jaminan pelayanan', lines: printedLines(service.serviceGuarantee) },
    { letter: 'm', title: 'Jaminan keamanan dan keselamatan pelayanan', lines: printedLines(service.safetyGuarantee) },
    { letter: 'n', title: 'Evaluasi kinerja pelaksana', lines: printedLines(service.performanceEvaluation) },
  ]
}

/** The requirements as a tree of lines: form, number of sheets, issuer and condition beside each, alternatives joined by "atau". */
export function requirementLines(
  { requirements, conditions }: Pick<Service, 'requirements' | 'conditions'>,
  words: (requirement: Requirement) => string,
): ComponentLine[] {
  const byId = new Map(requirements.map(requirement => [requirement.id, requirement]))
  const depth = ({ parent }: Requirement): number => {
    const above = parent === null ? undefined : byId.get(parent)
    return above === undefined ? 0 : 1 + depth(above)
  }
  return requirements.map((requirement, index) => {
    const { anyOf, when, quantity, issuer, endorsedBy } = requirement
    const said = words(requirement)
    const hasSibling = anyOf !== null && requirements.slice(0, index).some(other => other.anyOf === anyOf)
    const question = conditions.find(({ id }) => id === when?.condition)?.question
    const asked = question === undefined ? null : `bila ${when?.is ? 'ya' : 'tidak'}: ${question}`
    const isHeading = requirement.document === null && requirements.some(({ parent }) => parent === requirement.id)
    const notes = [
      isHeading ? '' : formText(requirement).toLocaleLowerCase('id'),
      quantity === null ? '' : `${quantity} lembar`,
      issuer === null ? '' : `dari ${issuer}`,
      endorsedBy === null ? '' : `diketahui ${endorsedBy}`,
      when === null || said.includes(when.text ?? asked ?? '') ? '' : (when.text ?? asked ?? ''),
    ].filter(note => note !== '')
    return line(hasSibling && requirement.no !== null ? `atau ${said}` : said, {
      no: requirement.no ?? (hasSibling ? 'atau' : '–'),
      level: depth(requirement),
      note: notes.length === 0 ? null : notes.join(' · '),
    })
  })
}

function procedureLines(service: Service): ComponentLine[] {
  const steps = service.steps.map(({ no, text, actors, product, when }) =>
    line(text, {
      no: `${no}`,
      note:
        [actors.join(', '), product === null ? '' : `hasil: ${product}`, when?.text ?? '']
          .filter(part => part !== '')
          .join(' · ') || null,
    }),
  )
  const lists = service.procedureLists.flatMap(({ heading, items }) => [
    ...(heading === null ? [] : [line(heading)]),
    ...numbered(items).map(item => (heading === null ? item : { ...item, level: 1 })),
  ])
  return [...steps, ...printedLines(service.procedureReference), ...lists]
}

const channelNames: Readonly<Record<string, string>> = {
  'in-person': 'Datang langsung',
  phone: 'Telepon',
  fax: 'Faksimile',
  email: 'Surel',
  website: 'Laman',
  application: 'Aplikasi',
  social: 'Media sosial',
  box: 'Kotak pengaduan',
  form: 'Formulir pengaduan',
}

const AT_THE_OFFICE: ReadonlySet<string> = new Set(['in-person', 'box', 'form'])

/** Where a complaint may go, as label and place: "SP4N Lapor" and its address. */
export const channelRows = ({ channels }: ComplaintContacts): { label: string; value: string }[] =>
  channels.map(({ kind, name, value }) => ({
    label: name ?? channelNames[kind] ?? kind,
    value: value ?? (AT_THE_OFFICE.has(kind) ? 'di kantor kami' : ''),
  }))
