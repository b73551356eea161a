import { useState } from 'react'
import type { Refused } from '#contract/reply.ts'
import { useDo } from '../../hooks/use-do.ts'
import { useNavigation } from '../../navigation.ts'
import { type Paper, type Printing, usePrint } from '../../parts/use-print.ts'
import type { Letter } from './letter-facts.ts'

export type LetterActs = {
  /** Takes the number and prints, or saves what is printed from Word; the number stays taken when that fails. */
  finaliseAndPrint(): Promise<void>
  /** Makes one letter for each name, with their numbers; false when none was made. */
  makeManyFinal(names: string[]): Promise<boolean>
  print(): Promise<void>
  /** Prints every letter of this kind that the application has made for many names. */
  printAll(): Promise<void>
  /** Prints the copy that stays in the house, with its initials. */
  printArchive(): Promise<void>
  /** Records that the clerk has checked the draft. */
  verify(): Promise<void>
  sign(signedOn: string): Promise<void>
  voidWith(reason: string): Promise<boolean>
  discard(): Promise<void>
  /** Begins a new letter of the same kind in the place of a void one. */
  replace(): Promise<void>
  saveAs(format: 'pdf' | 'docx'): Promise<void>
  pending: 'verify' | 'finalise' | 'print' | 'sign' | 'void' | 'discard' | 'replace' | 'save' | null
  refusal: Refused | null
  voidRefusal: Refused | null
  /** How the last printing of this visit to the screen went. */
  printing: Printing
  /** The letter as it is printed, or all of them where they went to the printer together. */
  paper: Paper
  /** The file that was written last. */
  savedPath: string | null
}

/** Everything that can be done with one letter. */
export function useLetterActs(letter: Letter, flush: () => Promise<boolean>): LetterActs {
  const { open, back } = useNavigation()
  const finalise = useDo('letter.finalise')
  const finaliseMany = useDo('letter.finalise-many')
  const printing = usePrint()
  const verifying = useDo('letter.verify')
  const signing = useDo('letter.sign')
  const voiding = useDo('letter.void')
  const discarding = useDo('letter.discard')
  const drafting = useDo('letter.draft')
  const saving = useDo('paper.save')
  const [savedPath, setSavedPath] = useState<string | null>(null)
  const document = { kind: 'letter', letterId: letter.id } as const
  const paper: Paper = { document, what: letter.title, copies: letter.copies }
  const all = [verifying, finalise, finaliseMany, signing, discarding, drafting, saving]

  const begin = () => {
    for (const each of all) each.clear()
    printing.clear()
  }
  const print = async () => {
    begin()
    await printing.print(paper)
  }

  const save = async (format: 'pdf' | 'docx') => {
    const reply = await saving.run({ document, format })
    if (reply.ok) setSavedPath(reply.value.path)
  }
  const printAll = async () => {
    begin()
    await printing.print({
      document: { kind: 'letters', applicationId: letter.applicationId, letterKind: letter.kind },
      what: `${letter.title} untuk semua nama`,
    })
  }

  return {
    print,
    printAll,
    makeManyFinal: async names => {
      begin()
      return (await flush()) && (await finaliseMany.run({ letterId: letter.id, names })).ok
    },
    printArchive: async () => {
      begin()
      await printing.print({ document: { kind: 'letter-archive', letterId: letter.id }, what: 'Lembar arsip' })
    },
    finaliseAndPrint: async () => {
      begin()
      if (!(await flush())) return
      const reply = await finalise.run({ letterId: letter.id })
      if (!reply.ok) return
      if (letter.ownWord) await save('docx')
      else await print()
    },
    verify: async () => {
      await verifying.run({ letterId: letter.id })
    },
    sign: async signedOn => {
      await signing.run({ letterId: letter.id, signedOn })
    },
    voidWith: async reason => (await voiding.run({ letterId: letter.id, reason })).ok,
    discard: async () => {
      if ((await discarding.run({ letterId: letter.id })).ok) back()
    },
    replace: async () => {
      const reply = await drafting.run({ applicationId: letter.applicationId, kind: letter.kind })
      if (reply.ok) open({ name: 'letter', letterId: reply.value.letterId })
    },
    saveAs: async format => {
      if (await flush()) await save(format)
    },
    pending:
      finalise.pending || finaliseMany.pending
        ? 'finalise'
        : verifying.pending
          ? 'verify'
          : printing.settling || printing.printed?.state === 'printing'
            ? 'print'
            : signing.pending
              ? 'sign'
              : voiding.pending
                ? 'void'
                : discarding.pending
                  ? 'discard'
                  : drafting.pending
                    ? 'replace'
                    : saving.pending
                      ? 'save'
                      : null,
    refusal: all.find(each => each.refusal !== null)?.refusal ?? printing.refusal,
    voidRefusal: voiding.refusal,
    printing,
    paper: printing.printed?.document.kind === 'letters' ? printing.printed : paper,
    savedPath,
  }
}
