/** `npm run faults` asks for all of it; within `npm test` a few rounds of each must do. */
const isFull = process.env.MODE === 'full'

export const rounds = (count: { short: number; full: number }): number => (isFull ? count.full : count.short)
