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
