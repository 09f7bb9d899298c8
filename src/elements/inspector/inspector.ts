import {html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {inspectionWords, type InspectionWords} from '../../i18n/inspection.js';
import type {Strings} from '../../i18n/strings.js';
import {reasonText} from '../../i18n/inference.js';
import {base} from '../../styles/base.js';
import type {InspectedEndpoint, InspectedField, Inspection} from './inspection.js';
import {styles} from './inspector.styles.js';
import {sourceMarkup, tagMarkup} from './markup.js';

/** Below this a guess should be looked at by somebody. */
const DOUBTFUL = 0.5;

/** What readers miss most when it is not found, by what is read. */
const WANTED: Readonly<Record<string, readonly string[]>> = {
  articles: ['title', 'date', 'url', 'lead', 'image'],
  article: ['title', 'date', 'body', 'author'],
  days: ['day', 'count'],
  links: ['title', 'url'],
  stats: ['total', 'online'],
};

/**
 * Shows a webmaster how an element reads its backend: where each field was found, how sure that is and why, and a tag that says all of it.
 * Loaded only for elements with the attribute `portal-inspect`.
 */
export class PortalInspector extends LitElement {
  static override styles = [base, styles];

  @property({attribute: false}) strings?: Strings;
  @property({attribute: false}) inspection?: Inspection;
  /** What keeps the element from showing anything, for the webmaster. */
  @property({attribute: false}) problem?: string;

  /** The text that was copied last, and whether the browser let it be copied. */
  @state() private copied?: {text: string; isDone: boolean};

  protected override render(): unknown {
    if (!this.strings) return nothing;
    const words = inspectionWords(this.strings);
    const {inspection, problem} = this;
    return html`
      <h2>${words.heading(inspection?.tag ?? '')}</h2>
      ${problem ? html`<p class="problem">${problem}</p>` : nothing}
      ${inspection?.endpoints.map((endpoint) => this.#renderEndpoint(endpoint, inspection, words))}
      ${inspection?.endpoints.length || problem ? nothing : html`<p>${words.noData}</p>`}
    `;
  }

  #renderEndpoint(endpoint: InspectedEndpoint, inspection: Inspection, words: InspectionWords): unknown {
    const {url, fields, inference} = endpoint;
    const platform = inference?.platform;
    const found = fields.map(({field}) => field);
    const missing = (WANTED[inference?.kind ?? ''] ?? []).filter((field) => !found.includes(field));
    return html`
      <p>${words.from} <code>${url}</code>. ${platform ? words.preset(platform.preset) : nothing}</p>
      ${inference ? nothing : html`<p>${words.byPage}</p>`}
      <h3>${words.fields}</h3>
      <ul>
        ${fields.map((field) => renderField(field, words, this.strings!))}
      </ul>
      ${missing.length > 0 ? html`<p>${words.notFound}: ${missing.map((field) => words.field(field)).join(', ')}.</p>` : nothing}
      ${inference ? this.#renderMarkup(words.tag, tagMarkup(inspection, endpoint), words) : nothing}
      ${inference ? this.#renderMarkup(words.source, sourceMarkup(inspection), words) : nothing}
    `;
  }

  #renderMarkup(heading: string, markup: string | undefined, words: InspectionWords): unknown {
    if (!markup) return nothing;
    const isLast = this.copied?.text === markup;
    return html`
      <h3>${heading}</h3>
      <code class="markup" tabindex="0">${markup}</code>
      <button type="button" @click=${(event: Event) => this.#copy(event, markup)}>${words.copy}</button>
      <span role="status">${isLast ? (this.copied?.isDone ? words.copied : words.selected) : nothing}</span>
    `;
  }

  /** Where the browser does not let a page copy, the text is selected. */
  async #copy({target}: Event, text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.copied = {text, isDone: true};
    } catch {
      getSelection()?.selectAllChildren((target as Element).previousElementSibling!);
      this.copied = {text, isDone: false};
    }
  }
}

function renderField(guess: InspectedField, words: InspectionWords, strings: Strings): unknown {
  const {field, expression, confidence, reasons = [], example, others = []} = guess;
  const why = reasons.map((reason) => reasonText(strings.lang, reason)).join('; ');
  return html`
    <li>
      <span class="field">${words.field(field)} <code>${field}</code></span>
      <code>${expression}</code>
      ${
        confidence === undefined
          ? nothing
          : html`<span
              ><span class=${confidence < DOUBTFUL ? 'doubtful' : ''}>${words.confidence(confidence)}</span></span
            >`
      }
      ${example ? html`<span class="more" dir="auto">“${example}”</span>` : nothing}
      ${why ? html`<span class="more">${why}</span>` : nothing}
      ${others.length > 0 ? html`<span class="more">${words.others}: <code>${others.join(', ')}</code></span>` : nothing}
    </li>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'portal-inspector': PortalInspector;
  }
}
