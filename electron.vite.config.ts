import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

/** The oldest runtime that is supported, written out: electron-vite would take it from the installed Electron. */
const oldestNode = 'node20.18'
const oldestChrome = 'chrome130'

/** Native code cannot be bundled; everything else is, so that what ships needs no other package. */
const native = ['better-sqlite3', /^better-sqlite3\//]

/**
 * The engine keeps the text of a module while that runs, and takes two bytes for each letter where a single one is not
 * Latin: 5 MB in the desk instead of 2. Lines and names stay, for the log.
 */
const onlyAscii = {
  compress: false,
  mangle: false,
  codegen: { removeWhitespace: false, asciiOnly: true, legalComments: 'inline' },
} as const

export default defineConfig({
  main: {
    build: {
      target: oldestNode,
      externalizeDeps: false,
      rolldownOptions: {
        external: native,
        input: { index: 'src/main/index.ts', desk: 'src/desk/process.ts', 'store-worker': 'src/desk/store-worker.ts' },
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          minify: onlyAscii,
          comments: { legal: true, annotation: false, jsdoc: false },
        },
      },
    },
  },
  preload: {
    build: {
      target: oldestNode,
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: 'src/preload/index.ts' },
        // A sandboxed preload can be neither an ES module nor more than one file.
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    base: './',
    build: {
      target: oldestChrome,
      // The window waits for its scripts to be read; the desk and main do not.
      minify: true,
      // Fonts, pictures and sounds stay files: the page's policy allows no inline ones.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: 'src/renderer/index.html' },
    },
    plugins: [react()],
  },
})
