import { type ReactNode, useEffect, useState } from 'react'
import { useAsk } from '../../hooks/use-ask.ts'
import { useKeys } from '../../keys.ts'
import { type Pane, panes, type Screen, useNavigation } from '../../navigation.ts'
import { Columns } from '../../parts/columns.tsx'
import { LongWork } from '../../parts/long-work.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { ShowAfter } from '../../parts/show-after.tsx'
import { applicationInHand, nextAction } from './next-action.ts'
import { NextColumn } from './next-column.tsx'
import { paneInHand } from './rail-state.ts'
import type { Act } from './sheet-types.ts'
import { SheetView } from './sheet-view.tsx'
import { useActs } from './use-acts.ts'

type Props = { left: ReactNode; visitId: string; screen: Extract<Screen, { name: 'counter' }> }

/** After these the sheet goes on to the part where the work goes on. */
const movesOn: readonly Act['do'][] = ['begin', 'call', 'accept']

/** The sheet of one visitor and what to do next with it. */
export function VisitColumns({ left, visitId, screen }: Props) {
  const { open } = useNavigation()
  const asked = useAsk('visit.read', { visitId })
  const sheet = asked.value ?? null
  const [chosenId, setChosenId] = useState(screen.applicationId ?? null)
  const [focusRequest, setFocusRequest] = useState(0)

  useEffect(() => {
    if (screen.applicationId) setChosenId(screen.applicationId)
  }, [screen.applicationId])
  const inHandId = sheet ? (applicationInHand(sheet)?.id ?? null) : null
  useEffect(() => {
    setChosenId(before => before ?? inHandId)
  }, [inHandId])

  const application = sheet?.applications.find(({ id }) => id === (chosenId ?? inHandId)) ?? null
  const pane = screen.pane ?? (sheet ? paneInHand(sheet, application) : 'person')
  const show = (next: Pane | undefined, applicationId = application?.id) =>
    open({
      name: 'counter',
      visitId,
      ...(next ? { pane: next } : {}),
      ...(applicationId ? { applicationId } : {}),
    })
  const enter = (next: Pane) => {
    show(next)
    setFocusRequest(before => before + 1)
  }
  const check = () => enter('checklist')
  const acts = useActs(sheet, application, { show, check, choose: id => show(undefined, id) })
  useKeys({
    checklist: check,
    complaint: () => open({ name: 'complaint', visitId }),
    ...Object.fromEntries(panes.map((each, index) => [`pane-${index + 1}`, () => enter(each)])),
  })

  if (!sheet) {
    return (
      <Columns left={left} centreLabel="Tamu">
        <Refusal refusal={asked.refusal} />
        {asked.waiting && (
          <ShowAfter>
            <LongWork what="Membuka lembar tamu." />
          </ShowAfter>
        )}
      </Columns>
    )
  }
  const perform = async (act: Act) => {
    await acts.perform(act)
    if (movesOn.includes(act.do)) show(undefined)
  }
  return (
    <Columns
      left={left}
      centreLabel="Lembar tamu"
      right={
        <NextColumn
          sheet={sheet}
          application={application}
          next={nextAction(sheet, application)}
          acts={{ ...acts, perform }}
        />
      }
    >
      <SheetView
        sheet={sheet}
        application={application}
        pane={pane}
        focusRequest={focusRequest}
        onPane={next => show(next)}
        onChoose={(id, next) => {
          setChosenId(id)
          show(next, id)
        }}
      />
    </Columns>
  )
}
