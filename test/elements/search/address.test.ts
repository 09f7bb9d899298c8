import {expect, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {PortalSearch, SearchDetail} from '../../../src/index.js';
import {button, settled} from '../../support/element.js';
import {field, search, searchFor} from './portal.js';

const start = location.href;
const parameter = (name = 'q'): string | null => new URL(location.href).searchParams.get(name);
const count = (element: PortalSearch): number => element.querySelectorAll('li').length;
const WITH_PARAMETER = html`<portal-search query-param="q"></portal-search>`;

/** Goes through the history as the buttons of the browser do. */
async function go(steps: number, element: PortalSearch): Promise<void> {
  const moved = oneEvent(window, 'popstate');
  history.go(steps);
  await moved;
  await settled(element);
}

function address(change: Record<string, string>): void {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(change)) url.searchParams.set(name, value);
  history.replaceState(null, '', url);
}

describe('portal-search with query-param', () => {
  afterEach(() => history.replaceState(null, '', start));

  it('searches for what the address says', async () => {
    address({q: 'bình hải'});
    const {element} = await search(html`<portal-search query-param="q" query="khác"></portal-search>`);
    expect(element.query).to.equal('bình hải');
    expect(field(element).value).to.equal('bình hải');
    expect(count(element)).to.equal(3);
  });

  it('keeps its own query when the address says nothing', async () => {
    const {element} = await search(html`<portal-search query-param="q" query="bình hải"></portal-search>`);
    expect(count(element)).to.equal(3);
    expect(parameter()).to.equal(null);
  });

  it('writes what is searched for into the address, beside what else is there', async () => {
    address({muc: 'tin'});
    const {element} = await search(WITH_PARAMETER);
    await searchFor(element, 'bình hải');
    expect([parameter(), parameter('muc')]).to.deep.equal(['bình hải', 'tin']);
    await sendKeys({press: 'Escape'});
    await settled(element);
    expect([parameter(), parameter('muc')]).to.deep.equal([null, 'tin']);
  });

  it('writes nothing when the page sets the query', async () => {
    const {element} = await search(WITH_PARAMETER);
    element.query = 'bình hải';
    await settled(element);
    expect(parameter()).to.equal(null);
  });

  it('follows the reader back and forward', async () => {
    const {element} = await search(WITH_PARAMETER);
    await searchFor(element, 'bình hải');
    await searchFor(element, 'mưa đầu mùa');
    await go(-1, element);
    expect([element.query, field(element).value]).to.deep.equal(['bình hải', 'bình hải']);
    await go(-1, element);
    expect([element.query, field(element).value, count(element)]).to.deep.equal(['', '', 0]);
    await go(2, element);
    expect([element.query, count(element)]).to.deep.equal(['mưa đầu mùa', 3]);
  });

  it('adds no entry to the history when the same is searched for again', async () => {
    const {element} = await search(WITH_PARAMETER);
    await searchFor(element, 'bình hải');
    const {length} = history;
    await searchFor(element, 'bình hải');
    expect(history.length).to.equal(length);
  });

  it('keeps the query that the page has set when the reader goes to an anchor', async () => {
    const {element} = await search(WITH_PARAMETER);
    element.query = 'bình hải';
    await settled(element);
    const moved = oneEvent(window, 'popstate');
    location.hash = 'ket-qua';
    await moved;
    await settled(element);
    expect(element.query).to.equal('bình hải');
  });

  it('does nothing more once it has left the page', async () => {
    const {element} = await search(WITH_PARAMETER);
    await searchFor(element, 'bình hải');
    element.remove();
    const moved = oneEvent(window, 'popstate');
    history.back();
    await moved;
    expect(element.query).to.equal('bình hải');
  });
});

describe('portal-search with results-page', () => {
  afterEach(() => history.replaceState(null, '', start));

  it('leads to the page of results and lists nothing', async () => {
    const {element, backend} = await search(html`<portal-search results-page="#tim-kiem?q={q}"></portal-search>`);
    await searchFor(element, 'bình hải');
    expect(decodeURIComponent(location.hash)).to.equal('#tim-kiem?q=bình hải');
    expect([count(element), backend.asked.length]).to.deep.equal([0, 0]);
  });

  it('shows on the page of results what was searched for', async () => {
    address({q: 'bình hải'});
    const {element, backend} = await search(
      html`<portal-search query-param="q" results-page="/tim-kiem?q={q}"></portal-search>`,
    );
    expect(field(element).value).to.equal('bình hải');
    expect([count(element), backend.asked.length]).to.deep.equal([0, 0]);
    button(element, 'Xóa từ khóa').click();
    await settled(element);
    expect([field(element).value, parameter()]).to.deep.equal(['', 'bình hải']);
    await expect(element).to.be.accessible();
  });

  it('lists the results here when the address has no place for the query, and tells the webmaster', async () => {
    const told: unknown[] = [];
    const {warn} = console;
    console.warn = (line: unknown) => told.push(line);
    try {
      const {element} = await search(html`<portal-search results-page="/tim-kiem"></portal-search>`);
      await searchFor(element, 'bình hải');
      expect(count(element)).to.equal(3);
      expect(told).to.deep.equal([
        '<portal-search> Thuộc tính results-page="/tim-kiem" không có nghĩa; hãy dùng một trong: /tim-kiem?q={q}.',
      ]);
    } finally {
      console.warn = warn;
    }
  });
});

describe('the event portal-search', () => {
  it('tells the page what a reader searches for', async () => {
    const {element} = await search();
    const event = oneEvent<CustomEvent<SearchDetail>>(document, 'portal-search');
    await searchFor(element, '  bình   hải ');
    expect((await event).detail).to.deep.equal({query: 'bình hải'});
    expect((await event).composed).to.equal(true);
  });

  it('leaves the search to a page that cancels it', async () => {
    const {element, backend} = await search(html`<portal-search results-page="#tim?q={q}"></portal-search>`);
    element.addEventListener('portal-search', (event) => event.preventDefault());
    await searchFor(element, 'bình hải');
    expect([location.href, element.query, backend.asked.length]).to.deep.equal([start, '', 0]);
    expect(field(element).value).to.equal('bình hải');
  });

  it('is not sent for a query that is too short, nor when the page sets the query', async () => {
    const {element} = await search();
    let events = 0;
    element.addEventListener('portal-search', () => events++);
    await searchFor(element, 'a');
    element.query = 'bình hải';
    await settled(element);
    expect(events).to.equal(0);
  });
});
