/** Names of the messages between a window's preload and main. Answers to questions go over a port of their own. */
export const channels = {
  /** Page to main: the page is loaded and wants a line to the desk. */
  connect: 'desk.connect',
  /** Main to page: carries the MessagePort to the desk. */
  port: 'desk.port',
  /** Main to page: a DeskState. */
  state: 'desk.state',
  /** Page to main: try the store again. */
  retry: 'desk.retry',
  /** Page to main: begin with an empty store. */
  beginAnew: 'desk.begin-anew',
  /** Page to main: open the store with this recovery key. */
  recover: 'desk.recover',
  /** Page to main: a RestoreWish. */
  restore: 'desk.restore',
  /** Page to main, with an answer: let the clerk pick a folder. */
  chooseFolder: 'folder.choose',
  /** Page to main: show this file or folder. */
  showOutput: 'output.show',
  /** Page to main: put what goes to support on the clipboard. */
  copySupport: 'support.copy',
  /** Page to main: an error that nobody caught. */
  tellError: 'log.error',
} as const
