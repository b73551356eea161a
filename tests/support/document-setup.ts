import { provideRuntime } from '#build/runtime/provide-runtime.ts'
import { provideSystem } from '#build/runtime/provide-system.ts'

/** Before tests that print documents and read them with other programs. */
export default async function setUpDocuments(): Promise<void> {
  await provideSystem(['window', 'readers'])
  await provideRuntime()
}
