import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {PortalSearch} from '../../../src/index.js';
import {button, settled} from '../../support/element.js';
import {field, search, searchFor, type} from './portal.js';

const message = (element: PortalSearch): string => element.shadowRoot!.querySelector('[part="message"]')!.textContent;
const count = (element: PortalSearch): number => element.querySelectorAll('li').length;

describe('the field of portal-search', () => {
  it('is a search field in a search region, with a label that can be seen or only heard', async () => {
    const {element} = await search(html`<portal-search show-label heading="Tìm tin"></portal-search>`);
    const region = element.shadowRoot!.querySelector('[role="search"]')!;
    expect(region.ariaLabel).to.equal('Tìm tin');
    const [label] = field(element).labels!;
    expect(label!.textContent).to.equal('Tìm kiếm');
    expect(label!.offsetHeight).to.be.above(10);
    await expect(element).to.be.accessible();
    element.showLabel = false;
    await element.updateComplete;
    expect(label!.offsetHeight).to.equal(1);
    await expect(element).to.be.accessible();
  });

  it('has the hint of the page, or none', async () => {
    const {element} = await search(html`<portal-search placeholder="Ví dụ: đấu giá"></portal-search>`);
    expect(field(element).placeholder).to.equal('Ví dụ: đấu giá');
    element.placeholder = '';
    await element.updateComplete;
    expect(field(element).placeholder).to.equal('');
  });

  it('has text of at least 16 px, so that phones do not zoom in, and targets of 44 px, also in small text', async () => {
    const {element} = await search();
    element.style.fontSize = '10px';
    await type(element, 'ab');
    expect(getComputedStyle(field(element)).fontSize).to.equal('16px');
    for (const control of element.shadowRoot!.querySelectorAll('input, button')) {
      const {width, height} = control.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
  });

  it('fits into 200 px', async () => {
    const {element} = await search();
    element.style.inlineSize = '200px';
    expect(element.scrollWidth).to.be.at.most(200);
  });

  it('searches at Enter and at a press of the button', async () => {
    const {element} = await search();
    await searchFor(element, 'bình hải');
    expect(element.query).to.equal('bình hải');
    await type(element, 'mưa');
    button(element, 'Tìm').click();
    await settled(element);
    expect(element.query).to.equal('mưa');
  });

  it('asks for two characters at least, in words that belong to the field', async () => {
    const {element, backend} = await search();
    await searchFor(element, 'a');
    expect(message(element)).to.equal('Hãy nhập ít nhất 2 ký tự.');
    expect(field(element).getAttribute('aria-describedby')).to.equal('message');
    expect(field(element).ariaInvalid).to.equal('true');
    expect(element.shadowRoot!.activeElement).to.equal(field(element));
    expect(backend.asked).to.deep.equal([]);
    await expect(element).to.be.accessible();

    await sendKeys({type: 'n'});
    await element.updateComplete;
    expect(message(element)).to.equal('');
    expect(field(element).ariaInvalid).to.equal('false');
  });

  it('keeps the results when what is typed next is too short', async () => {
    const {element} = await search();
    await searchFor(element, 'bình hải');
    await searchFor(element, ' ');
    expect(message(element)).to.equal('Hãy nhập ít nhất 2 ký tự.');
    expect(element.query).to.equal('bình hải');
    expect(count(element)).to.equal(3);
  });

  it('says so too when the page gives it a query that is too short', async () => {
    const {element, backend} = await search(html`<portal-search query="a"></portal-search>`);
    expect(field(element).value).to.equal('a');
    expect(message(element)).to.equal('Hãy nhập ít nhất 2 ký tự.');
    expect(backend.asked).to.deep.equal([]);
  });

  it('is emptied by Escape, with its results', async () => {
    const {element} = await search();
    await searchFor(element, 'bình hải');
    await sendKeys({press: 'Escape'});
    await settled(element);
    expect([field(element).value, element.query, count(element)]).to.deep.equal(['', '', 0]);
  });

  it('leaves an Escape to the page when there is nothing to empty', async () => {
    const {element} = await search();
    const heard: string[] = [];
    const hear = (event: KeyboardEvent): void => void heard.push(event.key);
    document.addEventListener('keydown', hear);
    await type(element, 'ab');
    heard.length = 0;
    await sendKeys({press: 'Escape'});
    expect(heard).to.deep.equal([]);
    await sendKeys({press: 'Escape'});
    expect(heard).to.deep.equal(['Escape']);
    document.removeEventListener('keydown', hear);
  });

  it('is emptied by its button, which is there only when there is something to empty', async () => {
    const {element} = await search();
    const clear = (): Element | null => element.shadowRoot!.querySelector('[part="clear"]');
    expect(clear()).to.equal(null);
    await searchFor(element, 'bình hải');
    button(element, 'Xóa từ khóa').focus();
    await sendKeys({press: 'Enter'});
    await settled(element);
    expect([field(element).value, element.query, clear()]).to.deep.equal(['', '', null]);
    expect(element.shadowRoot!.activeElement).to.equal(field(element));
  });

  it('leaves Enter to the input method while letters are being composed', async () => {
    const {element} = await search();
    await type(element, 'binh');
    const enter = new KeyboardEvent('keydown', {key: 'Enter', isComposing: true, cancelable: true, bubbles: true});
    field(element).dispatchEvent(enter);
    await element.updateComplete;
    expect(enter.defaultPrevented).to.equal(false);
    expect(element.query).to.equal('');
  });
});

describe('portal-search inside a form of the page', () => {
  let submitted = 0;
  let pressed = 0;

  /** A page as WebForms makes it: one form around everything, whose default button is pressed at any Enter. */
  async function inForm(): Promise<PortalSearch> {
    submitted = pressed = 0;
    const onEnter = (event: KeyboardEvent): void => {
      if (event.key === 'Enter') form.querySelector<HTMLButtonElement>('#default')!.click();
    };
    const form = await fixture<HTMLFormElement>(html`
      <form
        @submit=${(event: Event) => {
          event.preventDefault();
          submitted++;
        }}
        @keydown=${onEnter}
        @keypress=${onEnter}
        @keyup=${onEnter}
      >
        <input name="other" />
        <portal-search></portal-search>
        <button id="default" @click=${() => pressed++}>Đăng nhập</button>
      </form>
    `);
    const element = form.querySelector('portal-search')!;
    element.source = {fetch: () => Promise.resolve(Response.json({items: []}))};
    await element.updateComplete;
    return element;
  }

  it('neither submits it nor presses its button at Enter', async () => {
    const element = await inForm();
    await searchFor(element, 'bình hải');
    await searchFor(element, 'a');
    expect(element.query).to.equal('bình hải');
    expect([submitted, pressed]).to.deep.equal([0, 0]);
  });

  it('neither submits it nor presses its button by its own buttons, by mouse and keyboard', async () => {
    const element = await inForm();
    await type(element, 'bình hải');
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Tab'});
    expect(element.shadowRoot!.activeElement).to.equal(button(element, 'Tìm'));
    const load = oneEvent(element, 'portal-load');
    await sendKeys({press: 'Space'});
    await load;
    button(element, 'Tìm').click();
    button(element, 'Xóa từ khóa').click();
    await settled(element);
    expect([submitted, pressed]).to.deep.equal([0, 0]);
  });

  it('sends nothing of its own along when the page submits it', async () => {
    const element = await inForm();
    await type(element, 'bình hải');
    expect([...new FormData(element.closest('form')!).keys()]).to.deep.equal(['other']);
  });
});
