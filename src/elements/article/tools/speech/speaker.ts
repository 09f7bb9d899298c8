import {css} from 'lit';
import type {Passage} from './passages.js';

const HIGHLIGHT = 'portal-speech';
/** A voice that has not begun after so many milliseconds does not work: some systems name voices that they don't have. */
const PATIENCE = 8000;
/** Another script of the page took the voice. */
const INTERRUPTED = /^(?:interrupted|canceled)$/;

/** The sentence that is being read, where browsers can mark it without touching the page. */
export const speechStyles = css`
  ::highlight(portal-speech) {
    background-color: #ffe79a;
    color: #1b1f24;
  }
`;

export interface SpeakerOptions {
  passages: readonly Passage[];
  voice: SpeechSynthesisVoice;
  /** What is said for a text. */
  spoken: (text: string) => string;
  /** Told when it is over: to its end, or because it does not work. */
  onEnd: (isDone: boolean) => void;
}

/**
 * Reads an article aloud, a sentence at a time: long texts break off in some browsers. After a pause the sentence is begun again,
 * because many voices can't go on in the middle.
 */
export class Speaker {
  #at = 0;
  #current: SpeechSynthesisUtterance | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly options: SpeakerOptions) {}

  /** Reads on from where it stopped. */
  play(): void {
    const passage = this.options.passages[this.#at];
    // What has been taken out of the page is not read on.
    if (!passage || passage.range.collapsed) return this.#end(true);
    const {voice, spoken} = this.options;
    const utterance = new SpeechSynthesisUtterance(spoken(passage.text));
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onstart = () => clearTimeout(this.#timer);
    utterance.onend = () => this.#next(utterance);
    utterance.onerror = ({error}) => utterance === this.#current && this.#end(INTERRUPTED.test(error));
    this.#current = utterance;
    this.#timer = setTimeout(() => this.#end(false), PATIENCE);
    mark(passage.range);
    speechSynthesis.speak(utterance);
  }

  pause(): void {
    this.#current = undefined;
    clearTimeout(this.#timer);
    speechSynthesis.cancel();
  }

  stop(): void {
    this.pause();
    this.#at = 0;
    mark(undefined);
  }

  /** What was given up ends too: that does not count. */
  #next(utterance: SpeechSynthesisUtterance): void {
    if (utterance !== this.#current) return;
    clearTimeout(this.#timer);
    this.#at++;
    this.play();
  }

  #end(isDone: boolean): void {
    this.stop();
    this.options.onEnd(isDone);
  }
}

function mark(range: Range | undefined): void {
  if (typeof Highlight === 'undefined') return;
  if (range) CSS.highlights.set(HIGHLIGHT, new Highlight(range));
  else CSS.highlights.delete(HIGHLIGHT);
}
