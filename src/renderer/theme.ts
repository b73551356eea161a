import { type CSSVariablesResolver, createTheme, type MantineColorsTuple, Modal, rem } from '@mantine/core'

const accent: MantineColorsTuple = [
  '#e6f1f6',
  '#d3e6ee',
  '#a9cddc',
  '#7cb3ca',
  '#549bb9',
  '#348aac',
  '#1a7599',
  '#0b5c7d',
  '#094d69',
  '#073e55',
]

/** The look of Mantine's widgets; the same values stand in tokens.css for our own. */
export const theme = createTheme({
  fontFamily: 'var(--font)',
  fontSizes: { xs: rem(12), sm: rem(13), md: rem(15), lg: rem(17), xl: rem(23) },
  lineHeights: { xs: '1.4', sm: '1.4', md: '1.45', lg: '1.4', xl: '1.3' },
  headings: { fontFamily: 'var(--font)', fontWeight: '700' },
  radius: { xs: rem(6), sm: rem(9), md: rem(9), lg: rem(12), xl: rem(12) },
  defaultRadius: 'md',
  colors: { accent },
  primaryColor: 'accent',
  primaryShade: 7,
  black: '#17202a',
  white: '#ffffff',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // Scroll locking writes style tags of its own, which the content policy forbids; the page never scrolls anyway.
    Modal: Modal.extend({ defaultProps: { lockScroll: false, transitionProps: { duration: 0 }, centered: true } }),
    Menu: { defaultProps: { transitionProps: { duration: 0 } } },
    Popover: { defaultProps: { transitionProps: { duration: 0 } } },
    Combobox: { defaultProps: { transitionProps: { duration: 0 } } },
    Tooltip: { defaultProps: { transitionProps: { duration: 0 } } },
  },
})

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-body': 'var(--sheet)',
    '--mantine-color-dimmed': 'var(--soft)',
    '--mantine-color-default-border': 'var(--edge)',
    '--mantine-color-placeholder': 'var(--soft)',
    '--mantine-color-error': 'var(--problem)',
  },
  dark: {},
})
