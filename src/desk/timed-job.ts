/** Does a job again and again, each time so long after the last one ended; `report` gets what it throws. */
export function timedJob(milliseconds: number, job: () => Promise<void>, report: (error: unknown) => void) {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  const plan = () => {
    timer = setTimeout(() => void run(), milliseconds)
    // Waiting for the next time keeps no process alive.
    timer.unref()
  }
  const run = async () => {
    await job().catch(report)
    if (!stopped) plan()
  }
  plan()
  return {
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}
