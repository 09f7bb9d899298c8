import {executeServerCommand} from '@web/test-runner-commands';

/** What can be emulated; what isn't named is as in an ordinary browser window. */
export interface Media {
  type?: 'print' | 'screen';
  'forced-colors'?: 'active' | 'none';
  'prefers-color-scheme'?: 'dark' | 'light';
  'prefers-contrast'?: 'custom' | 'less' | 'more';
  'prefers-reduced-motion'?: 'no-preference' | 'reduce';
}

/** Shows the page as on paper, in forced colours, with less motion …; without arguments as in an ordinary window. */
export async function emulateMedia(media: Media = {}): Promise<void> {
  await executeServerCommand('media', {...media});
}
