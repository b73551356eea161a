/** Tells on the error output what is being measured; the tables alone go to the standard output. */
export const progress = (text: string): void => console.error(`… ${text}`)
