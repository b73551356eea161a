import { checkWord } from '#usecases/letter-templates/check-word.ts'
import { dropWord } from '#usecases/letter-templates/drop-word.ts'
import { listTemplates } from '#usecases/letter-templates/list-templates.ts'
import { previewTemplate } from '#usecases/letter-templates/preview-template.ts'
import { readTemplate } from '#usecases/letter-templates/read-template.ts'
import { restoreTemplate } from '#usecases/letter-templates/restore-template.ts'
import { saveTemplate } from '#usecases/letter-templates/save-template.ts'
import { saveWordSample } from '#usecases/letter-templates/save-word-sample.ts'
import { useWord } from '#usecases/letter-templates/use-word.ts'

/** How the office words its papers. */
export const templateUseCases = {
  'letter-template.list': listTemplates,
  'letter-template.read': readTemplate,
  'letter-template.preview': previewTemplate,
  'letter-template.save': saveTemplate,
  'letter-template.restore': restoreTemplate,
  'letter-template.check-word': checkWord,
  'letter-template.use-word': useWord,
  'letter-template.drop-word': dropWord,
  'letter-template.save-word-sample': saveWordSample,
}
