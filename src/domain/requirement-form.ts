import type { Requirement, RequirementForm } from './requirement.ts'

const words: Record<RequirementForm, string> = {
  original: 'Asli',
  copy: 'Fotokopi',
  'certified-copy': 'Fotokopi dilegalisir',
  digital: 'Berkas digital',
  shown: 'Ditunjukkan',
  'statement-stamped': 'Surat pernyataan bermeterai',
  photo: 'Foto',
  condition: '',
  proposal: 'Proposal',
  form: 'Formulir',
  unspecified: '',
}

/** How a paper must be brought: "Fotokopi", "Asli, bermeterai"; empty where the decree names no form. */
export function formText({ form, stamped }: Pick<Requirement, 'form' | 'stamped'>): string {
  const word = words[form]
  if (!stamped || form === 'statement-stamped') return word
  return word === '' ? 'Bermeterai' : `${word}, bermeterai`
}

/** Everything on how to get a paper, in one sentence for the list of missing papers. */
export function paperSentence(
  paper: Readonly<{
    text: string
    form: string
    quantity: number | null
    issuer: string | null
    endorsedBy: string | null
  }>,
): string {
  const form = paper.form && paper.form.charAt(0).toLowerCase() + paper.form.slice(1)
  const details = [
    form,
    paper.quantity === null ? '' : `${paper.quantity} lembar`,
    paper.issuer === null ? '' : `diterbitkan ${paper.issuer}`,
    paper.endorsedBy === null ? '' : `dengan pengesahan ${paper.endorsedBy}`,
  ].filter(detail => detail !== '')
  return details.length === 0 ? paper.text : `${paper.text}: ${details.join(', ')}`
}
