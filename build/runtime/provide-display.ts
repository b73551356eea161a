import { provideSystem } from './provide-system.ts'
import { spawnTethered } from './spawn-tethered.ts'

/** Where windows appear: `env` must be in the environment of the program that opens them. */
export type Display = { env: { DISPLAY?: string }; stop: () => Promise<void> }

/** Whether windows can be opened here and somebody can see them. */
export function hasScreen(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
}

/** The screen of this machine or, where it has none, a virtual one of 1920 × 1080 that ends with `stop()`. */
export async function provideDisplay(): Promise<Display> {
  if (hasScreen()) return { env: {}, stop: async () => undefined }
  await provideSystem(['display'])
  // Without -noreset it would start anew, and refuse connections, whenever the last window closes.
  const options = ['-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp', '-noreset']
  const server = spawnTethered('Xvfb', options, { output: ['ignore', 'pipe', 'pipe'] })
  const number = await new Promise<string>((resolve, reject) => {
    let complaints = ''
    server.process.stderr?.on('data', text => {
      complaints += text
    })
    server.process.stdio[3]?.on('data', text => resolve(String(text).trim()))
    server.process.on('error', reject)
    server.process.on('exit', code => reject(new Error(`Xvfb ended with ${code}: ${complaints}`)))
  })
  return { env: { DISPLAY: `:${number}` }, stop: server.stop }
}
