import {html, nothing, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {icon} from '../icons.js';
import type {Toolbox} from '../tool.js';
import {followVoices, voiceFor} from './voices.js';
import type {Speaker} from './speaker.js';

type Host = ReactiveControllerHost & Toolbox;
type SpeechState = 'silent' | 'speaking' | 'paused';

/** Reads the article aloud, by a recording where the article has one, else by a voice of the device. */
export class SpeechController implements ReactiveController {
  #speaker: Speaker | undefined;
  #state: SpeechState = 'silent';
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

  readonly stop = (): void => {
    this.#speaker?.stop();
    this.#speaker = undefined;
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

  async #press(): Promise<void> {
    if (this.#isSpeaking) return this.#pause();
    this.#become('speaking');
    this.#speaker ??= await this.#makeSpeaker();
    if (this.#isSpeaking) this.#speaker?.play();
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
      this.#onEnd(false);
      return undefined;
    }
  }

  readonly #onEnd = (isDone: boolean): void => {
    this.stop();
    if (!isDone) this.host.say(this.host.words.cannotSpeak);
  };

  #become(state: SpeechState): void {
    this.#state = state;
    this.host.requestUpdate();
  }
}
