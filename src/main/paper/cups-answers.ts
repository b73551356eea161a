/** Readers for what the CUPS programs print with LC_ALL=C. */

export type Queue = { name: string; isEnabled: boolean; isAccepting: boolean; isPrinting: boolean }

/** `lpstat -p -a`: one line a queue for each of the two questions, reasons on lines that begin with a tab. */
export function readQueues(answer: string): Queue[] {
  const lines = answer.split('\n')
  const accepting = new Set(lines.flatMap(line => /^(\S+) accepting requests/.exec(line)?.[1] ?? []))
  return lines.flatMap(line => {
    const [, name, state] = /^printer (\S+) (is idle|now printing|disabled)/.exec(line) ?? []
    if (name === undefined) return []
    return {
      name,
      isEnabled: state !== 'disabled',
      isAccepting: accepting.has(name),
      isPrinting: state === 'now printing',
    }
  })
}

/** `lp`: the id that the spooler gave the job. */
export const readJobId = (answer: string): string | null => /^request id is (\S+)/m.exec(answer)?.[1] ?? null

/**
 * `lpstat -l -W … -o QUEUE`: how the spooler has the job. `absent` when it is not in this list; `lost` when the
 * spooler dropped it.
 */
export function readJob(answer: string, jobId: string): 'absent' | 'spooled' | 'lost' {
  const lines = answer.split('\n')
  const start = lines.findIndex(line => line.startsWith(`${jobId} `))
  if (start === -1) return 'absent'
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('\t'))
  const about = lines.slice(start + 1, end === -1 ? undefined : end)
  return about.some(line => /^\tAlerts:.*(cancel|abort)/.test(line)) ? 'lost' : 'spooled'
}

/** `lpoptions -p QUEUE -l`: the paper names that the queue knows, without the mark of the chosen one. */
export function readMediaNames(answer: string): string[] {
  const names = /^(?:PageSize|media)\/[^:]*:(.*)$/m.exec(answer)?.[1] ?? ''
  return names.split(' ').flatMap(name => name.replace(/^\*/, '') || [])
}
