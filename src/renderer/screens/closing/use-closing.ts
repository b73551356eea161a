import { useRef, useState } from 'react'
import type { OutputOf } from '#contract/contract.ts'
import type { Refused } from '#contract/reply.ts'
import { useDo } from '../../hooks/use-do.ts'

export type Reconciled = OutputOf<'closing.reconcile'>
export type TaskName = 'close' | 'registers' | 'bundle' | 'backup'
export const taskOrder: readonly TaskName[] = ['close', 'registers', 'bundle', 'backup']

export type Closing = {
  /** What the filled button does now. */
  next: 'explain' | 'run' | 'show'
  running: TaskName | null
  done: Record<TaskName, boolean>
  refused: { task: TaskName; refusal: Refused } | null
  /** Runs everything that is not done, in order, and stops at the first no. */
  run(): Promise<void>
  /** Runs one task, again if it was done before. */
  runOne(task: TaskName): Promise<void>
  /** Lets the task under way end and starts no other. */
  stop(): void
  /** The folder with the files of this day. */
  folder: string | null
}

/** Whether each task is done, as the desk says it. */
const doneOf = (reconciled: Reconciled | undefined): Record<TaskName, boolean> => ({
  close: reconciled?.closed != null,
  registers: (reconciled?.closed?.registers.length ?? 0) > 0,
  bundle: reconciled?.closed?.bundle != null,
  backup: reconciled?.closed?.backup != null,
})

/** The four tasks that end a day, run one after the other. */
export function useClosing(date: string, reconciled: Reconciled | undefined): Closing {
  const close = useDo('closing.close-day')
  const registers = useDo('closing.make-registers')
  const bundle = useDo('closing.make-bundle')
  const backup = useDo('backup.make')
  const [running, setRunning] = useState<TaskName | null>(null)
  const [refused, setRefused] = useState<(Closing['refused'] & { date: string }) | null>(null)
  const stopped = useRef(false)
  const busy = useRef(false)
  const done = doneOf(reconciled)

  const perform = async (task: TaskName): Promise<boolean> => {
    setRunning(task)
    const reply =
      task === 'close'
        ? await close.run({ date })
        : task === 'registers'
          ? await registers.run({ date })
          : task === 'bundle'
            ? await bundle.run({ date })
            : await backup.run({ date })
    if (!reply.ok) setRefused({ task, refusal: reply, date })
    return reply.ok
  }

  const runAll = async (tasks: readonly TaskName[]) => {
    if (busy.current) return
    busy.current = true
    stopped.current = false
    setRefused(null)
    try {
      for (const task of tasks) {
        if (stopped.current || !(await perform(task))) return
      }
    } finally {
      busy.current = false
      setRunning(null)
    }
  }

  const blocked = !done.close && (reconciled?.differences.some(({ blocks }) => blocks) ?? false)
  const left = taskOrder.filter(task => !done[task])
  const { closed } = reconciled ?? {}
  return {
    next: blocked ? 'explain' : left.length > 0 ? 'run' : 'show',
    running,
    done,
    refused: refused?.date === date ? refused : null,
    run: () => runAll(left),
    runOne: task => runAll([task]),
    stop: () => {
      stopped.current = true
    },
    folder: (closed?.bundle ?? closed?.registers[0])?.path.replace(/[\\/][^\\/]+$/, '') ?? null,
  }
}
