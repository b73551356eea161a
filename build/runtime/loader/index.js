// Starts the application whose folder is the first argument that is not a switch, as Electron's own default application
// does. It must await the import at the top level: otherwise `ready` fires before the application could prepare for it.
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const folder = process.argv.slice(1).find(argument => !argument.startsWith('-'))
if (folder === undefined) {
  console.error('usage: electron [switches] FOLDER')
  process.exit(2)
}
const appPath = resolve(folder)
const { main, name, productName, version } = JSON.parse(await readFile(join(appPath, 'package.json'), 'utf8'))
process.defaultApp = true
app.setAppPath(appPath)
app.setName(productName ?? name)
app.setVersion(version)
await import(pathToFileURL(join(appPath, main)).href)
