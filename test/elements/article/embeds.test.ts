import {expect, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/elements/article/define.js';
import type {PortalArticle} from '../../../src/index.js';
import {onPage, settled} from '../../support/element.js';
import {PretendBackend} from '../../support/pretend-backend.js';

const FILM =
  '<p>Mời xem phóng sự.</p><iframe src="https://www.youtube.com/embed/abcDEF12345?si=x" title="Lễ hội" width="560" height="315"></iframe>';

/** The page lets no player in: nothing of these tests leaves the machine. */
const policy = document.createElement('meta');
policy.httpEquiv = 'Content-Security-Policy';
policy.content = "frame-src 'self'";

async function shown(
  body: string,
  template = html`<portal-article article-id="7" tools="none"></portal-article>`,
): Promise<PortalArticle> {
  const backend = new PretendBackend({'/api/articles/7': {id: 7, title: 'Lễ hội', body}});
  const element = await onPage<PortalArticle>(template, backend.config);
  await settled(element);
  return element;
}

const filmOf = (element: Element): HTMLAnchorElement => element.querySelector<HTMLAnchorElement>('a.portal-video')!;

/** Notes the players that are put into a page, before the page's policy takes them away again. */
function playersIn(element: Element, see = (_player: HTMLIFrameElement): void => undefined): HTMLIFrameElement[] {
  const players: HTMLIFrameElement[] = [];
  new MutationObserver((records) => {
    for (const {addedNodes} of records)
      for (const node of addedNodes)
        if (node instanceof HTMLIFrameElement) {
          players.push(node);
          see(node);
        }
  }).observe(element, {childList: true, subtree: true});
  return players;
}

/** Presses a film until the module that plays it is there; presses before that are kept from leading away. */
async function press(link: HTMLElement, players: readonly unknown[]): Promise<void> {
  const stay = (event: Event): void => event.preventDefault();
  addEventListener('click', stay);
  await waitUntil(() => {
    if (players.length === 0 && link.isConnected) link.click();
    return players.length > 0;
  }, 'the film is played');
  removeEventListener('click', stay);
}

describe('a film in a portal-article', () => {
  before(() => document.head.append(policy));

  it('is a link to its own page in the shape of the film, and asks nothing of its site', async () => {
    const element = await shown(FILM);
    const film = filmOf(element);
    expect(film.textContent).to.equal('Xem video trên youtube.com: Lễ hội');
    expect(film.href).to.equal('https://www.youtube.com/watch?v=abcDEF12345');
    expect(film.rel).to.equal('noopener noreferrer');
    const {width, height} = film.getBoundingClientRect();
    expect(width / height).to.be.closeTo(16 / 9, 0.05);
    expect(element.querySelector('iframe')).to.equal(null);
    const asked = performance.getEntriesByType('resource').map(({name}) => new URL(name).host);
    expect(asked.filter((host) => host !== location.host)).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('is played in its place when it is pressed', async () => {
    const element = await shown(FILM);
    const {height} = filmOf(element).getBoundingClientRect();
    let heightOfPlayer = 0;
    const players = playersIn(element, (player) => (heightOfPlayer = player.getBoundingClientRect().height));
    await press(filmOf(element), players);
    const [player] = players;
    expect(player!.src).to.equal('https://www.youtube-nocookie.com/embed/abcDEF12345?autoplay=1&rel=0');
    expect(player!.title).to.equal('Xem video trên youtube.com: Lễ hội');
    expect(player!.sandbox.value).not.to.match(/top-navigation|forms|modals|downloads/);
    expect(player!.allow).not.to.match(/camera|microphone|geolocation/);
    expect(player!.referrerPolicy).to.equal('strict-origin-when-cross-origin');
    expect(heightOfPlayer).to.be.closeTo(height, 1);
  });

  it('comes back as a link to its page where the page’s policy lets no player in', async () => {
    const element = await shown(FILM);
    const film = filmOf(element);
    await press(film, playersIn(element));
    await waitUntil(() => film.isConnected, 'the link is back');
    expect(element.querySelector('iframe')).to.equal(null);
    expect(document.activeElement).to.equal(film);
    expect(film.className).to.equal('');
  });

  it('can be played by keyboard', async () => {
    const element = await shown(FILM);
    const players = playersIn(element);
    const stay = (event: Event): void => event.preventDefault();
    addEventListener('click', stay);
    for (let turn = 0; turn < 50 && players.length === 0; turn++) {
      filmOf(element)?.focus();
      await sendKeys({press: 'Enter'});
    }
    removeEventListener('click', stay);
    expect(players).to.have.length.above(0);
  });

  it('is left to the browser with a key held down', async () => {
    const element = await shown(FILM + FILM.replace('abcDEF12345', 'abcDEF54321'));
    const players = playersIn(element);
    const [first, second] = element.querySelectorAll<HTMLAnchorElement>('a.portal-video');
    await press(second!, players);
    let isLeft = false;
    const note = (event: Event): void => {
      isLeft = !event.defaultPrevented;
      event.preventDefault();
    };
    addEventListener('click', note);
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
      first!.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, [key]: true}));
      expect(isLeft, key).to.equal(true);
    }
    removeEventListener('click', note);
    expect(players).to.have.length(1);
  });

  it('is a plain link where the webmaster allows its site not', async () => {
    for (const hosts of ['none', '', 'vimeo.com']) {
      const element = await shown(FILM, html`<portal-article article-id="7" embed-hosts=${hosts}></portal-article>`);
      expect(filmOf(element)).to.equal(null);
      expect(element.querySelector('.portal-article-body a')?.textContent).to.equal(
        'Xem video tại www.youtube.com: Lễ hội',
      );
    }
    const element = await shown(
      FILM,
      html`<portal-article article-id="7" embed-hosts="www.youtube.com"></portal-article>`,
    );
    expect(filmOf(element)).not.to.equal(null);
  });

  it('is high where it was filmed so', async () => {
    const element = await shown('<p>https://www.youtube.com/shorts/abcDEF12345</p>');
    const {width, height} = filmOf(element).getBoundingClientRect();
    expect(height).to.be.above(width);
  });
});
