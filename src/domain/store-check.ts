/** `no-room`: the disk had no room for the copy that is checked. */
export const checkResults = ['whole', 'damaged', 'no-room'] as const
export type CheckResult = (typeof checkResults)[number]
