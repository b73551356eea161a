import { fileURLToPath } from 'node:url'

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url))
export const resourcesFolder = fileURLToPath(new URL('../../resources', import.meta.url))
