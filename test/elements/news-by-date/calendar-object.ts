import type {PortalNewsByDate} from '../../../src/index.js';

/** A calendar as a reader meets it: by what is written on its controls and spoken of its days. */
export class CalendarObject {
  constructor(readonly element: PortalNewsByDate) {}

  /** Month and year as chosen in the two lists: `Tháng 12 2025`. */
  get title(): string {
    return [...this.#all<HTMLSelectElement>('select')].map((select) => select.selectedOptions[0]?.text).join(' ');
  }

  /** The names above the columns, as seen and as spoken. */
  get weekdays(): string[] {
    return [...this.#all('th')].map((header) => `${header.textContent?.trim()} ${header.getAttribute('aria-label')}`);
  }

  /** The sentence about the month. */
  get summary(): string {
    return this.#all('[part="summary"]')[0]?.textContent?.trim() ?? '';
  }

  /** What is spoken of each day, in order. */
  get labels(): string[] {
    return [...this.#all('[data-day]')].map((day) => day.getAttribute('aria-label') ?? '');
  }

  /** The labels of the days that can be chosen. */
  get choosable(): string[] {
    return [...this.#all('[data-day]:not([aria-disabled])')].map((day) => day.getAttribute('aria-label') ?? '');
  }

  /** The label of the chosen day. */
  get chosen(): string | null | undefined {
    return this.#all('[aria-pressed="true"]')[0]?.getAttribute('aria-label');
  }

  /** The days that the Tab key can lead to: there is always one. */
  get tabStops(): (string | undefined)[] {
    return [...this.#all<HTMLElement>('[data-day][tabindex="0"]')].map((day) => day.dataset['day']);
  }

  /** The day that has the focus. */
  get focused(): string | undefined {
    const {activeElement} = this.element.shadowRoot!;
    return activeElement instanceof HTMLElement ? activeElement.dataset['day'] : undefined;
  }

  day(day: string): HTMLButtonElement {
    const found = this.#all<HTMLButtonElement>(`[data-day="${day}"]`)[0];
    if (!found) throw new Error(`${day} is not shown`);
    return found;
  }

  /** What is seen below the number of a day: a count, nothing in a dot or a dash, `undefined` where there is no mark. */
  mark(day: string): string | undefined {
    const mark = this.day(day).firstElementChild;
    return mark ? getComputedStyle(mark, '::after').content.replace(/^"|"$|^none$/g, '') : undefined;
  }

  /** What the lists offer, without what can't be chosen. */
  offered(part: 'month' | 'year'): string[] {
    return [...this.#list(part).options].filter((option) => !option.disabled).map((option) => option.text);
  }

  /** Chooses in one of the lists, as a reader does. */
  async choose(part: 'month' | 'year', text: string): Promise<void> {
    const list = this.#list(part);
    list.selectedIndex = [...list.options].findIndex((option) => option.text === text);
    list.dispatchEvent(new Event('change', {bubbles: true}));
    await this.element.updateComplete;
  }

  async press(day: string): Promise<void> {
    this.day(day).click();
    await this.element.updateComplete;
  }

  #list(part: string): HTMLSelectElement {
    return this.#all<HTMLSelectElement>(`select[part="${part}"]`)[0]!;
  }

  #all<T extends Element>(selector: string): NodeListOf<T> {
    return this.element.shadowRoot!.querySelectorAll<T>(selector);
  }
}
