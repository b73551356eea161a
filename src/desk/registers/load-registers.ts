import { readdirSync } from 'node:fs'
import type { Register, Registers } from '#domain/registers/register.ts'
import { CatalogueBroken } from '../catalogue/catalogue-broken.ts'
import { readYaml } from '../catalogue/read-yaml.ts'
import { registerSchema } from './register-schema.ts'

/** The registers of a folder, one file each; a file is read when it is first asked for and may then throw CatalogueBroken. */
export function loadRegisters(folder: string): Registers {
  const read = new Map<string, Register>()
  let listed: readonly string[] | null = null
  const codes = () => {
    listed ??= readdirSync(folder)
      .filter(name => name.endsWith('.yaml'))
      .map(name => name.slice(0, -'.yaml'.length))
      .sort()
    return listed
  }
  const find = (code: string): Register | null => {
    const known = read.get(code)
    if (known) return known
    if (!codes().includes(code)) return null
    const register = readRegister(folder, code)
    read.set(code, register)
    return register
  }
  return {
    find,
    all: () =>
      codes()
        .map(find)
        .filter(register => register !== null),
  }
}

function readRegister(folder: string, code: string): Register {
  const file = `${code}.yaml`
  const register = readYaml(folder, file, registerSchema)
  if (register.code !== code) throw new CatalogueBroken(file, 'code', `seharusnya ${code}, seperti nama berkasnya`)
  return register
}
