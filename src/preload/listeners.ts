/** Those who want to hear of one kind of event. */
export type Listeners<T> = {
  /** Answers a function that stops it. */
  add(listener: (event: T) => void): () => void
  tell(event: T): void
}

export function listeners<T>(): Listeners<T> {
  const added = new Set<(event: T) => void>()
  return {
    add(listener) {
      // Twice the same function is two listeners, so that one can stop without the other.
      const own = (event: T) => listener(event)
      added.add(own)
      return () => added.delete(own)
    },
    tell(event) {
      for (const listener of [...added]) listener(event)
    },
  }
}
