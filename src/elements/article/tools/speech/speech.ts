import {html, nothing, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {icon} from '../icons.js';
import type {Toolbox} from '../tool.js';
import {followVoices, voiceFor} from './voices.js';
import type {Speaker} from './speaker.js';

type Host = ReactiveControllerHost & Toolbox & {readonly renderRoot: HTMLElement | DocumentFragment};
type SpeechState = 'silent' | 'speaking' | 'paused';

/** Whose article is being read: a device has one voice, a page may have several articles. */
let silence: ((next: SpeechController) => void) | undefined;

/** Reads the article aloud, by a recording where the article has one, else by a voice of the device. */
export class SpeechController implements ReactiveController {
  #speaker: Speaker | undefined;
  #making: Promise<Speaker | undefined> | undefined;
  #state: SpeechState = 'silent';
  /** Counts the changes of the state. */
  #turn = 0;
  #hadFocusOnStop = false;
  #unfollow: (() => void) | undefined;

  constructor(readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#unfollow = followVoices(() => this.host.requestUpdate());
    addEventListener('pagehide', this.stop);
  }

  hostDisconnected(): void {
    this.#unfollow?.();
    removeEventListener('pagehide', this.stop);
    this.stop();
  }

  hostUpdate(): void {
    this.#hadFocusOnStop = this.host.renderRoot.querySelector('[part~="stop"]:focus') !== null;
  }

  /** The button to stop goes when there is nothing to stop: the focus goes to the one beside it. */
  hostUpdated(): void {
    if (this.#hadFocusOnStop && this.#state === 'silent')
      this.host.renderRoot.querySelector<HTMLElement>('[part~="listen"]')?.focus();
  }

  readonly stop = (): void => {
    if (silence === this.#giveWay) silence = undefined;
    this.#speaker?.stop();
    this.#speaker = this.#making = undefined;
    this.#become('silent');
  };

  /** Nothing where the device has no voice for the article's language. */
  render(): unknown {
    const {reading, words} = this.host;
    if (reading.audio)
      return html`<audio
        part="tool audio"
        controls
        preload="none"
        src=${reading.audio}
        aria-label=${words.recording(reading.title)}
      ></audio>`;
    if (!voiceFor(reading.lang)) return nothing;
    const [name, sign] = this.#offer();
    return html`
      <button type="button" part="tool listen" aria-label=${name} title=${name} @click=${() => this.#press()}>
        ${icon(sign)}<span>${name}</span>
      </button>
      ${
        this.#state === 'silent'
          ? nothing
          : html`<button
              type="button"
              part="tool stop"
              aria-label=${words.stop}
              title=${words.stop}
              @click=${this.stop}
            >
              ${icon('stop')}<span>${words.stop}</span>
            </button>`
      }
    `;
  }

  /** What a press does now. */
  #offer(): [name: string, sign: 'listen' | 'pause'] {
    const {words} = this.host;
    if (this.#isSpeaking) return [words.pause, 'pause'];
    return [this.#state === 'paused' ? words.resume : words.listen, 'listen'];
  }

  #press(): void {
    if (this.#isSpeaking) this.#pause();
    else void this.#listen();
  }

  async #listen(): Promise<void> {
    silence?.(this);
    silence = this.#giveWay;
    this.#become('speaking');
    const turn = this.#turn;
    const speaker = await (this.#making ??= this.#makeSpeaker());
    // The reader, or the page, went on meanwhile.
    if (turn !== this.#turn) return;
    this.#speaker = speaker;
    if (speaker) speaker.play();
    else this.#onEnd(false);
  }

  get #isSpeaking(): boolean {
    return this.#state === 'speaking';
  }

  #pause(): void {
    this.#speaker?.pause();
    this.#become('paused');
  }

  async #makeSpeaker(): Promise<Speaker | undefined> {
    const {reading, words} = this.host;
    const voice = voiceFor(reading.lang);
    try {
      const {speakerFor} = await import('./index.js');
      return voice && speakerFor(reading, {voice, dictionary: words.spoken, onEnd: this.#onEnd});
    } catch {
      return undefined;
    }
  }

  readonly #giveWay = (next: SpeechController): void => {
    if (next !== this) this.stop();
  };

  readonly #onEnd = (isDone: boolean): void => {
    this.stop();
    if (!isDone) this.host.say(this.host.words.cannotSpeak);
  };

  #become(state: SpeechState): void {
    this.#state = state;
    this.#turn++;
    this.host.requestUpdate();
  }
}
