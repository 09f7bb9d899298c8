import {expect, html, waitUntil} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import type {PortalArticle} from '../../../../src/index.js';
import {onPage, settled} from '../../../support/element.js';
import {PretendBackend} from '../../../support/pretend-backend.js';
import {BRIDGE, PHOTO, shownArticle, toolsOf} from '../support.js';

const BODY =
  `<figure><img src="${PHOTO}" alt="Nhịp cầu" width="600" height="400"><figcaption>Nhịp chính</figcaption></figure>` +
  `<p><img src="${PHOTO}" alt="" width="16" height="16"> Tin <a href="/bai"><img src="${PHOTO}" alt="Bài" width="300"></a></p>` +
  `<p><a href="${PHOTO}"><img src="${PHOTO}" alt="Trụ cầu" width="300" height="200"></a></p>`;
const WITH_PHOTOS = {
  image: {url: PHOTO.replace('photo.svg', 'bridge.svg'), alt: 'Cầu', caption: 'Cầu Sông Hải'},
  body: BODY,
};

const links = (element: PortalArticle): HTMLAnchorElement[] =>
  [...element.querySelectorAll('a.portal-photo')] as HTMLAnchorElement[];

/** The viewer, once it is open. */
async function viewerOf(element: PortalArticle): Promise<HTMLElementTagNameMap['portal-photo-viewer']> {
  for (let turn = 0; turn < 200; turn++) {
    const viewer = element.shadowRoot!.querySelector('portal-photo-viewer');
    if (viewer?.shadowRoot?.querySelector('dialog')?.open) return viewer;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error('no viewer');
}

/** What the viewer shows: which photo, its name, its caption. */
const shown = (viewer: Element): (string | undefined)[] =>
  ['[role="status"]', 'img', 'figcaption'].map((selector) => {
    const found = viewer.shadowRoot!.querySelector(selector);
    return (found instanceof HTMLImageElement ? found.alt : found?.textContent) ?? undefined;
  });

async function opened(at = 0): Promise<{element: PortalArticle; viewer: HTMLElementTagNameMap['portal-photo-viewer']}> {
  const element = await shownArticle(WITH_PHOTOS);
  links(element)[at]!.focus();
  await sendKeys({press: 'Enter'});
  return {element, viewer: await viewerOf(element)};
}

describe('the photos of an article', () => {
  it('are links to themselves, each by its name; icons and photos that lead elsewhere are not', async () => {
    const element = await shownArticle(WITH_PHOTOS);
    expect(links(element).map((link) => [link.ariaLabel, link.pathname])).to.deep.equal([
      ['Xem ảnh lớn: Cầu', PHOTO.replace('photo.svg', 'bridge.svg')],
      ['Xem ảnh lớn: Nhịp cầu', PHOTO],
      ['Xem ảnh lớn: Trụ cầu', PHOTO],
    ]);
    await expect(element).to.be.accessible();
  });

  it('are no links where the page wants no viewer', async () => {
    const template = html`<portal-article article-id="7" tools="print"></portal-article>`;
    expect(links(await shownArticle(WITH_PHOTOS, template))).to.have.length(0);
  });

  it('are still what the article draws when it is drawn anew', async () => {
    const element = await shownArticle(WITH_PHOTOS);
    element.showTime = true;
    await element.updateComplete;
    expect(links(element)).to.have.length(3);
    expect(element.querySelectorAll('img')).to.have.length(5);
  });

  it('lead to the photo of the article that is shown, also of the next one', async () => {
    const other = PHOTO.replace('photo.svg', 'bridge.svg');
    const backend = new PretendBackend({
      '/api/articles/7': {...BRIDGE, image: {url: PHOTO, alt: 'Cầu'}},
      '/api/articles/8': {...BRIDGE, id: 8, image: {url: other, alt: 'Trường'}},
    });
    const element = await onPage<PortalArticle>(html`<portal-article article-id="7"></portal-article>`, backend.config);
    await settled(element);
    await toolsOf(element);
    element.articleId = '8';
    await element.updateComplete;
    await settled(element);
    expect(links(element).map((link) => [link.ariaLabel, link.pathname])).to.deep.equal([
      ['Xem ảnh lớn: Trường', other],
    ]);
  });

  it('are called in the language of the page, also when that changes', async () => {
    const element = await shownArticle(WITH_PHOTOS);
    (element.closest('[lang]') as HTMLElement).lang = 'en';
    await waitUntil(() => links(element)[0]!.ariaLabel === 'Enlarge photo: Cầu');
    links(element)[0]!.click();
    const viewer = await viewerOf(element);
    expect(shown(viewer)[0]).to.equal('Photo 1 of 3');
  });

  it('are as they were when the page wants no viewer any more', async () => {
    const element = await shownArticle(WITH_PHOTOS);
    element.tools = 'print';
    await element.updateComplete;
    expect(links(element)).to.have.length(0);
    expect(element.querySelectorAll('img')).to.have.length(5);
    expect([...element.querySelectorAll('a')].map(({ariaLabel, pathname}) => [ariaLabel, pathname])).to.deep.equal([
      [null, '/bai'],
      [null, PHOTO],
    ]);
  });

  it('keep their place before they arrive', async () => {
    const element = await shownArticle({body: '<p><img src="/anh-cham.jpg" alt=""></p>'});
    const image = element.querySelector<HTMLElement>('.portal-photo img')!;
    image.classList.add('portal-unsized');
    const {width, height} = image.getBoundingClientRect();
    expect(width).to.equal(element.getBoundingClientRect().width);
    expect(width / height).to.be.closeTo(1.5, 0.01);
  });
});

describe('a photo that is not there yet', () => {
  it('has its room, also where the site makes photos as wide as the text', async () => {
    const style = document.createElement('style');
    style.textContent = 'figure img { width: 100%; height: auto; }';
    document.head.append(style);
    // So far below the fold a lazy photo is not fetched.
    const template = html`<portal-article article-id="7" style="margin-top: 20000px"></portal-article>`;
    const element = await shownArticle(
      {body: `<figure><img src="${PHOTO}?chua-den" width="600" height="400" alt=""></figure>`},
      template,
    );
    const photo = element.querySelector('figure img')!;
    expect((photo as HTMLImageElement).complete).to.equal(false);
    const {width, height} = photo.getBoundingClientRect();
    style.remove();
    expect(width).to.be.closeTo(photo.closest('figure')!.clientWidth, 1);
    expect(width / height).to.be.closeTo(1.5, 0.01);
  });
});

describe('the viewer of photos', () => {
  it('opens by keyboard with the photo that was pressed, and is accessible', async () => {
    const {viewer} = await opened(1);
    expect(shown(viewer)).to.deep.equal(['Ảnh 2/3', 'Nhịp cầu', 'Nhịp chính']);
    await expect(viewer).to.be.accessible();
  });

  it('turns by arrow keys, Home and End, and stays at the ends', async () => {
    const {viewer} = await opened();
    const turns: [string, string][] = [
      ['ArrowRight', 'Ảnh 2/3'],
      ['End', 'Ảnh 3/3'],
      ['ArrowRight', 'Ảnh 3/3'],
      ['ArrowLeft', 'Ảnh 2/3'],
      ['Home', 'Ảnh 1/3'],
      ['ArrowLeft', 'Ảnh 1/3'],
    ];
    for (const [key, expected] of turns) {
      await sendKeys({press: key});
      await viewer.updateComplete;
      expect(shown(viewer)[0]).to.equal(expected);
    }
  });

  it('zooms by keys up to four times; arrow keys then move the photo', async () => {
    const {viewer} = await opened();
    const photo = viewer.shadowRoot!.querySelector('img')!;
    const width = photo.getBoundingClientRect().width;
    for (let press = 0; press < 6; press++) await sendKeys({press: '+'});
    await viewer.updateComplete;
    expect(photo.getBoundingClientRect().width / width).to.be.closeTo(4, 0.01);
    await expect(viewer).to.be.accessible();
    const stage = viewer.shadowRoot!.querySelector('.stage')!;
    expect(stage.scrollWidth / stage.clientWidth).to.be.closeTo(4, 0.01);
    stage.scrollTo(0, 0);
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'ArrowDown'});
    expect([stage.scrollLeft, stage.scrollTop]).to.deep.equal([60, 60]);
    expect(shown(viewer)[0]).to.equal('Ảnh 1/3');
    await sendKeys({press: '0'});
    await viewer.updateComplete;
    expect(photo.getBoundingClientRect().width).to.be.closeTo(width, 1);
  });

  it('turns when a finger goes across, and zooms by two', async () => {
    const {viewer} = await opened();
    const stage = viewer.shadowRoot!.querySelector('.stage')!;
    stage.setPointerCapture = () => undefined;
    const finger = (type: string, pointerId: number, clientX: number): boolean =>
      stage.dispatchEvent(new PointerEvent(type, {pointerId, clientX, clientY: 100}));
    finger('pointerdown', 1, 300);
    finger('pointermove', 1, 150);
    finger('pointerup', 1, 150);
    await viewer.updateComplete;
    expect(shown(viewer)[0]).to.equal('Ảnh 2/3');
    finger('pointerdown', 1, 100);
    finger('pointerdown', 2, 200);
    finger('pointermove', 2, 300);
    await viewer.updateComplete;
    expect(viewer.shadowRoot!.querySelector('img')!.style.getPropertyValue('--zoom')).to.equal('2');
    finger('pointerup', 2, 300);
    finger('pointerup', 1, 0);
    await viewer.updateComplete;
    expect(shown(viewer)[0]).to.equal('Ảnh 2/3');
  });

  it('closes by Escape and gives the focus back to the photo', async () => {
    const {element, viewer} = await opened(2);
    await sendKeys({press: 'Escape'});
    await viewer.updateComplete;
    expect(document.activeElement).to.equal(links(element)[2]);
    expect(viewer.shadowRoot!.querySelector('dialog')).to.equal(null);
  });

  it('is closed when the article leaves the page, also for its return', async () => {
    const {element, viewer} = await opened();
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    await viewer.updateComplete;
    expect(viewer.shadowRoot!.querySelectorAll('dialog')).to.have.length(0);
  });

  it('leaves presses with Ctrl to the browser', async () => {
    const element = await shownArticle(WITH_PHOTOS);
    const event = new MouseEvent('click', {ctrlKey: true, cancelable: true, bubbles: true});
    let isTaken: boolean | undefined;
    element.addEventListener('click', (click) => {
      isTaken = click.defaultPrevented;
      click.preventDefault();
    });
    links(element)[0]!.dispatchEvent(event);
    expect(isTaken).to.equal(false);
  });

  it('opens by mouse', async () => {
    const element = await shownArticle(WITH_PHOTOS);
    const photo = links(element)[1]!.querySelector('img')!;
    photo.scrollIntoView();
    const {x, y} = photo.getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(x) + 20, Math.round(y) + 20]});
    expect(shown(await viewerOf(element))[0]).to.equal('Ảnh 2/3');
  });
});
