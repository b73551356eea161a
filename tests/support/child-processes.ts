import { readdir, readFile } from 'node:fs/promises'

/** The ids of the programs of that name which a process has started and which still run. Linux only. */
export async function childProcesses(parent: number, name: string): Promise<number[]> {
  const ids = (await readdir('/proc')).filter(entry => /^\d+$/.test(entry)).map(Number)
  const children = await Promise.all(
    ids.map(async id => {
      const [, told, parentId] = /^\d+ \((.*)\) \S (\d+) /.exec(await statOf(id)) ?? []
      return told === name && Number(parentId) === parent ? [id] : []
    }),
  )
  return children.flat()
}

/** Empty for a process that has ended meanwhile. */
const statOf = (id: number): Promise<string> => readFile(`/proc/${id}/stat`, 'utf8').catch(() => '')
