import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {adoptStyles} from '../../../controllers/light-content.js';
import {toolWords, type ToolWords} from '../../../i18n/article-tools.js';
import type {Strings} from '../../../i18n/strings.js';
import {base} from '../../../styles/base.js';
import {keepEnter} from '../../portal-element.js';
import type {Reading} from '../reading.js';
import {renderCite} from './cite.js';
import {copyText} from './clipboard.js';
import {applyContrast, contrastStyles, renderContrast} from './contrast.js';
import type {ToolName} from './names.js';
import {followPreferences, preferences} from './preferences.js';
import {renderPrint} from './print.js';
import {renderSave} from './save.js';
import {renderShare} from './share.js';
import {SpeechController} from './speech/speech.js';
import {applySize, renderTextSize} from './text-size.js';
import type {Tool, Toolbox} from './tool.js';
import {styles} from './tools.styles.js';

/**
 * A row of tools of an article. Those that change how it is read remember that in the browser; the others take it along. Loaded only for
 * articles with tools, and fills the article's part `tools`.
 */
export class PortalArticleTools extends LitElement implements Toolbox {
  static override styles = [base, styles];

  @property({attribute: false}) reading!: Reading;
  @property({attribute: false}) strings!: Strings;
  @property({attribute: false}) names: readonly ToolName[] = [];
  /** Spoken name of the row. */
  @property({attribute: false}) label: 'readingTools' | 'keepingTools' = 'readingTools';

  @state() private sentence = '';
  /** A text that the reader has to copy by hand. */
  @state() private text = '';

  readonly #speech = new SpeechController(this);
  readonly #tools: Readonly<Record<ToolName, Tool>> = {
    'text-size': renderTextSize,
    contrast: renderContrast,
    speech: () => this.#speech.render(),
    print: renderPrint,
    save: renderSave,
    cite: renderCite,
    share: renderShare,
    // What it does is in the photos themselves.
    photos: () => nothing,
  };
  #unfollow: (() => void) | undefined;
  #dressed: HTMLElement | undefined;

  constructor() {
    super();
    this.addEventListener('keypress', keepEnter);
  }

  get words(): ToolWords {
    return toolWords(this.strings);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unfollow = followPreferences(() => this.requestUpdate());
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unfollow?.();
    this.#undress();
  }

  say(sentence: string): void {
    this.sentence = sentence;
    this.text = '';
  }

  async copy(text: string): Promise<void> {
    const isCopied = await copyText(text, this.renderRoot.querySelector('[part="row"]')!);
    this.say(isCopied ? this.words.copied : this.words.selected);
    if (!isCopied) this.text = text;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('reading');
    const {url, title} = this.reading;
    // Where the backend gives no addresses, all articles have that of the page.
    if (before && (before.url !== url || before.title !== title)) {
      this.#speech.stop();
      this.say('');
    }
  }

  protected override render(): unknown {
    return html`
      <div class="wall">
        <div role="group" part="row" class=${this.label} aria-label=${this.words[this.label]}>
          ${this.names.map((name) => this.#tools[name](this))}
        </div>
        <p role="status" part="said">${this.sentence}</p>
        ${this.text ? html`<input readonly part="text" aria-label=${this.words.selected} .value=${this.text} />` : nothing}
      </div>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    // At any other time it would take the focus away.
    if (changed.has('text')) this.renderRoot.querySelector('input')?.select();
    if (this.isConnected && this.label === 'readingTools') this.#dress();
  }

  /** Gives the article the looks that the reader chose, as far as the reader can change them back here. */
  #dress(): void {
    const {article} = this.reading;
    const {size, hasContrast} = preferences();
    const [hasSizes, canContrast] = [this.names.includes('text-size'), this.names.includes('contrast')];
    if (this.#dressed !== article) this.#undress();
    this.#dressed = article;
    if (canContrast) adoptStyles(article.getRootNode(), contrastStyles);
    applySize(article, hasSizes ? size : 1);
    applyContrast(article, canContrast && hasContrast);
  }

  #undress(): void {
    if (!this.#dressed) return;
    applySize(this.#dressed, 1);
    applyContrast(this.#dressed, false);
    this.#dressed = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'portal-article-tools': PortalArticleTools;
  }
}
