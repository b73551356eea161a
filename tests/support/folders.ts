import { fileURLToPath } from 'node:url'

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url))
export const resourcesFolder = fileURLToPath(new URL('../../resources', import.meta.url))
export const storeWorker = new URL('../../src/desk/store-worker.ts', import.meta.url)
