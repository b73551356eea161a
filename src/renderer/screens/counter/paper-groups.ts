import type { Application, Letter } from './sheet-types.ts'
import { dueStep } from './step-action.ts'

/** One kind of paper of an application: what was made of it, and whether one can still be made. */
export type PaperKind = {
  kind: Letter['kind']
  title: string
  /** The step under way works on it. */
  due: boolean
  /** To be filled in by the applicant, also before the papers are accepted. */
  form: boolean
  letters: Letter[]
  toMake: boolean
}
export type PaperGroup = { title: string; kinds: PaperKind[] }

const goesToTitles: Record<Letter['goesTo'], string> = {
  applicant: 'Untuk pemohon',
  outside: 'Ke instansi atau pihak lain',
  file: 'Untuk berkas',
}
const FORMS = 'Formulir untuk diisi pemohon'

/**
 * The papers of an application by where they go; what the step under way works on comes first, and before the papers are
 * accepted the forms.
 */
export function paperGroups(application: Application): PaperGroup[] {
  const { letters, letterKinds } = application
  const dueKinds = dueStep(application)?.letters ?? []
  const offered = new Map([...letterKinds, ...letters].map(({ kind, title, goesTo }) => [kind, { title, goesTo }]))
  const groups = new Map([...Object.values(goesToTitles), FORMS].map(title => [title, [] as PaperKind[]]))
  for (const [kind, { title, goesTo }] of offered) {
    const own = letters.filter(letter => letter.kind === kind)
    const declared = letterKinds.find(each => each.kind === kind)
    const form = declared?.beforeAcceptance ?? false
    groups.get(form ? FORMS : goesToTitles[goesTo])?.push({
      kind,
      title,
      due: dueKinds.includes(kind),
      form,
      letters: own,
      toMake: declared !== undefined && own.every(({ state }) => state === 'void'),
    })
  }
  const isOpen = application.state === 'open' || application.state === 'incomplete'
  const inOrder = [...groups].map(([title, kinds]) => ({ title, kinds: first(kinds, ({ due }) => due) }))
  return first(
    inOrder.filter(({ kinds }) => kinds.length > 0),
    ({ kinds }) => kinds.some(({ due, form }) => due || (form && isOpen)),
  )
}

const first = <T>(all: readonly T[], wanted: (each: T) => boolean): T[] => [
  ...all.filter(wanted),
  ...all.filter(each => !wanted(each)),
]
