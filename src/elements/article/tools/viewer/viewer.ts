import {html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {toolWords, type ToolWords} from '../../../../i18n/article-tools.js';
import type {Strings} from '../../../../i18n/strings.js';
import {base} from '../../../../styles/base.js';
import {icon} from '../icons.js';
import {Gestures} from './gestures.js';
import {styles} from './viewer.styles.js';

/** A photo of an article. */
export interface Photo {
  url: string;
  alt: string;
  caption: string;
}

const MOST = 4;
const STEP = 1.5;
/** So many CSS pixels an arrow key moves a photo that is larger than the screen. */
const PAN = 60;

/** Shows the photos of an article one by one over the whole page: by keyboard, mouse, finger and screen reader. */
export class PortalPhotoViewer extends LitElement {
  static override styles = [base, styles];

  @property({attribute: false}) photos: readonly Photo[] = [];
  @property({attribute: false}) strings!: Strings;
  @property({attribute: false}) opener?: HTMLElement;
  /** Which photo is shown, from 0. */
  @property({attribute: false}) at = 0;

  /** 1 fits the screen. */
  @state() private zoom = 1;

  readonly #gestures = new Gestures({
    zoom: () => this.zoom,
    setZoom: (zoom) => this.#setZoom(zoom),
    swipe: (direction) => this.#turn(this.#isRightToLeft ? -direction : direction),
  });

  get #isRightToLeft(): boolean {
    return getComputedStyle(this).direction === 'rtl';
  }

  /** A dialog that comes back would stand open in the page, no longer above it. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.photos = [];
    this.zoom = 1;
  }

  protected override render(): unknown {
    const words = toolWords(this.strings);
    const photo = this.photos[this.at];
    if (!photo) return nothing;
    return html`
      <dialog
        class=${`wall ${this.#isRightToLeft ? 'rtl' : ''}`}
        aria-label=${words.photos}
        @keydown=${this.#onKey}
        @close=${this.#onClose}
      >
        ${this.#renderBar(words)}
        <figure>
          <div
            class=${this.zoom > 1 ? 'stage zoomed' : 'stage'}
            tabindex=${this.zoom > 1 ? 0 : -1}
            @pointerdown=${this.#gestures.down}
            @pointermove=${this.#gestures.move}
            @pointerup=${this.#gestures.up}
            @pointercancel=${this.#gestures.up}
            @wheel=${this.#gestures.wheel}
            @dblclick=${this.#gestures.double}
          >
            <img src=${photo.url} alt=${photo.alt || photo.caption} draggable="false" decoding="async" />
          </div>
          ${photo.caption ? html`<figcaption dir="auto">${photo.caption}</figcaption>` : nothing}
        </figure>
        ${this.photos.length > 1 ? this.#renderTurns(words) : nothing}
      </dialog>
    `;
  }

  #renderBar(words: ToolWords): unknown {
    return html`
      <div class="bar">
        <span role="status">${words.photoOf(this.at + 1, this.photos.length)}</span>
        ${this.#renderButton('zoomOut', words.zoomOut, () => this.#setZoom(this.zoom / STEP), this.zoom <= 1)}
        ${this.#renderButton('zoomIn', words.zoomIn, () => this.#setZoom(this.zoom * STEP), this.zoom >= MOST)}
        ${this.#renderButton('close', words.close, () => this.#dialog.close())}
      </div>
    `;
  }

  #renderTurns(words: ToolWords): unknown {
    return html`
      ${this.#renderButton('previous', words.previousPhoto, () => this.#turn(-1), this.at === 0)}
      ${this.#renderButton('next', words.nextPhoto, () => this.#turn(1), this.at === this.photos.length - 1)}
    `;
  }

  /** A button that has nothing to do keeps the focus. */
  #renderButton(name: Parameters<typeof icon>[0], label: string, press: () => void, isIdle = false): unknown {
    return html`
      <button
        type="button"
        class=${`turn-${name}`}
        aria-label=${label}
        title=${label}
        ?autofocus=${name === 'close'}
        aria-disabled=${isIdle ? 'true' : 'false'}
        @click=${() => isIdle || press()}
      >
        ${icon(name)}
      </button>
    `;
  }

  protected override updated(): void {
    const image = this.renderRoot.querySelector('img');
    // A style attribute would be forbidden by strict policies.
    image?.style.setProperty('--zoom', String(this.zoom));
    if (image && !this.#dialog.open) this.#dialog.showModal();
  }

  get #stage(): Element {
    return this.renderRoot.querySelector('.stage')!;
  }

  get #dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog')!;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const forth = this.#isRightToLeft ? -1 : 1;
    const deeds: Record<string, () => void> = {
      ArrowLeft: () => this.#go(-1, -forth),
      ArrowRight: () => this.#go(1, forth),
      ArrowUp: () => this.#stage.scrollBy(0, -PAN),
      ArrowDown: () => this.#stage.scrollBy(0, PAN),
      Home: () => this.#turn(-this.at),
      End: () => this.#turn(this.photos.length - 1 - this.at),
      '+': () => this.#setZoom(this.zoom * STEP),
      '=': () => this.#setZoom(this.zoom * STEP),
      '-': () => this.#setZoom(this.zoom / STEP),
      '0': () => this.#setZoom(1),
    };
    const deed = event.ctrlKey || event.metaKey || event.altKey ? undefined : deeds[event.key];
    // Keys that the viewer understands are not for the page behind it.
    event.stopPropagation();
    if (!deed) return;
    event.preventDefault();
    deed();
  };

  readonly #onClose = (): void => {
    this.photos = [];
    this.zoom = 1;
    this.opener?.focus({preventScroll: true});
  };

  /** A photo that is larger than the screen moves; one that fits gives way to the next. */
  #go(sideways: number, by: number): void {
    if (this.zoom > 1) this.#stage.scrollBy(sideways * PAN, 0);
    else this.#turn(by);
  }

  #turn(by: number): void {
    const to = Math.min(Math.max(this.at + by, 0), this.photos.length - 1);
    if (to === this.at) return;
    this.at = to;
    this.zoom = 1;
  }

  #setZoom(zoom: number): void {
    this.zoom = Math.min(Math.max(zoom, 1), MOST);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'portal-photo-viewer': PortalPhotoViewer;
  }
}
