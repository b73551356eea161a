/**
 * How far long work is: tables opened to prove a copy, or bytes on their way to or from the second place. What takes the
 * data's place is not counted, and not stopped.
 */
export type Progress = { doing: 'prove' | 'put' | 'bring' | 'replace'; done: number; all: number }
