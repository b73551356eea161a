import { openCounter } from '#tests/support/open-counter.ts'

/** Works on a counter's folder until nobody listens any more. */
const [folder = ''] = process.argv.slice(2)
const counter = await openCounter({ folder, state: 'kept', now: new Date().toISOString() })
process.stdout.write('open\n')
process.stdin.resume()
process.stdin.once('end', () => void counter.close())
