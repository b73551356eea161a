import type { Store } from '#ports/store.ts'

/** The data was restored at a start: what was printed after the copy is not known to it, so no number may be given out. */
export class NumbersUnsettled extends Error {
  override name = 'NumbersUnsettled'
}

/** The same store, which gives out no number while a restoration waits for the last printed ones. Throws `NumbersUnsettled`. */
export function withSettledNumbers(store: Store): Store {
  const settled =
    <A extends unknown[], T>(give: (...asked: A) => Promise<T>) =>
    async (...asked: A): Promise<T> => {
      if ((await store.restorations.unsettled()).length > 0) throw new NumbersUnsettled()
      return give(...asked)
    }
  const { tickets, visits, receipts, letters } = store
  const addUsed = settled(letters.addNumber)
  return {
    ...store,
    tickets: { ...tickets, takeNumber: settled(tickets.takeNumber) },
    visits: { ...visits, nextGuestNumber: settled(visits.nextGuestNumber) },
    receipts: { ...receipts, takeNumber: settled(receipts.takeNumber) },
    // A number that somebody reads from a paper was given out before.
    letters: {
      ...letters,
      addNumber: number => (number.state === 'used' ? addUsed(number) : letters.addNumber(number)),
    },
  }
}
