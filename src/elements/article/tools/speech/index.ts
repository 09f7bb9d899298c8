/** What reads aloud, loaded when somebody first wants to listen. */
import {adoptStyles} from '../../../../controllers/light-content.js';
import type {Reading} from '../../reading.js';
import {passagesOf} from './passages.js';
import {Speaker, type SpeakerOptions, speechStyles} from './speaker.js';
import {spokenText} from './spoken.js';

/** A speaker for an article. */
export function speakerFor(
  {article, lang}: Reading,
  {dictionary, ...options}: Pick<SpeakerOptions, 'voice' | 'onEnd'> & {dictionary: Readonly<Record<string, string>>},
): Speaker {
  adoptStyles(article.getRootNode(), speechStyles);
  const spoken = (text: string): string => spokenText(text, dictionary, lang);
  return new Speaker({...options, passages: passagesOf(article), spoken});
}
