import { join } from 'node:path'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { expect, it } from 'vitest'
import { runOrThrow } from '#build/runtime/run.ts'
import { projectFolder } from '#tests/support/folders.ts'

const { DISABLE, ENABLE } = FuseState

it('ships a program that opens, takes no Node from outside and runs the checked archive only', async () => {
  const said = await runOrThrow(process.execPath, [join(projectFolder, 'build', 'package.ts')])
  expect(said).toContain('opens and asks')
  const fuses = await getCurrentFuseWire(join(projectFolder, 'dist', 'linux-unpacked', 'loket'))
  expect(fuses).toMatchObject({
    [FuseV1Options.RunAsNode]: DISABLE,
    [FuseV1Options.EnableCookieEncryption]: DISABLE,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: DISABLE,
    [FuseV1Options.EnableNodeCliInspectArguments]: DISABLE,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: ENABLE,
    [FuseV1Options.OnlyLoadAppFromAsar]: ENABLE,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: DISABLE,
  })
})
