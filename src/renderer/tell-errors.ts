/** A loop of errors must not fill the log. */
const MOST_TOLD = 20

/** Tells main of every error that nobody caught, without its message: that may hold what somebody typed. */
export function tellErrors(): void {
  let told = 0
  const tell = (error: unknown) => {
    told += 1
    if (told > MOST_TOLD) return
    const { name, stack = '' } = error instanceof Error ? error : { name: 'Error' }
    window.counter.tellError({ name, stack })
  }
  window.addEventListener('error', ({ error }) => tell(error))
  window.addEventListener('unhandledrejection', ({ reason }) => tell(reason))
}
