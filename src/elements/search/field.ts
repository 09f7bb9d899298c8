import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Strings} from '../../i18n/strings.js';
import {keepEnter} from '../portal-element.js';
import {LONGEST} from './query.js';

export interface SearchField {
  strings: Strings;
  /** What stands in the field. */
  text: string;
  placeholder: string;
  /** Whether the label is seen; it is always spoken. */
  isLabelShown: boolean;
  /** What tells this search from others of the page. */
  name: string;
  /** What is wrong with the text. */
  fault: string;
  change: (text: string) => void;
  submit: () => void;
  clear: () => void;
}

/** The field with its buttons. It is no form: the page may have one around it, and that one is not to be submitted. */
export function renderField(field: SearchField): TemplateResult {
  const {strings, fault, isLabelShown, name, submit} = field;
  return html`
    <div class="wall" part="search" role="search" aria-label=${name || nothing} @keyup=${keepEnter}>
      <label part="label" for="field" class=${isLabelShown ? nothing : 'hidden'}>${strings.search.label}</label>
      <div class="row" part="field">
        <div class="box">${renderInput(field)} ${field.text ? renderClear(field) : nothing}</div>
        <button type="button" part="submit" class="submit" @click=${submit}>${strings.search.submit}</button>
      </div>
      <p id="message" part="message" role="status">${fault}</p>
    </div>
  `;
}

function renderInput(field: SearchField): TemplateResult {
  return html`
    <input
      id="field"
      part="input"
      type="search"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      enterkeyhint="search"
      maxlength=${LONGEST}
      placeholder=${field.placeholder || nothing}
      aria-describedby="message"
      aria-invalid=${field.fault ? 'true' : 'false'}
      .value=${live(field.text)}
      @input=${(event: Event) => field.change((event.target as HTMLInputElement).value)}
      @keydown=${(event: KeyboardEvent) => onKeyDown(event, field)}
    />
  `;
}

function renderClear({strings, clear}: SearchField): TemplateResult {
  return html`
    <button type="button" part="clear" class="clear" aria-label=${strings.search.clear} @click=${clear}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
      </svg>
    </button>
  `;
}

/** While letters are being composed, Enter and Escape belong to the input method. */
function onKeyDown(event: KeyboardEvent, {text, submit, clear}: SearchField): void {
  const isSubmit = event.key === 'Enter';
  const isClear = event.key === 'Escape' && text !== '';
  if (event.isComposing || !(isSubmit || isClear)) return;
  event.preventDefault();
  event.stopPropagation();
  if (isSubmit) submit();
  else clear();
}
