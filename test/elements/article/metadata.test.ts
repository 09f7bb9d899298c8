import {expect, html, waitUntil} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../../src/elements/article/define.js';
import type {PortalArticle} from '../../../src/index.js';
import {toldWhile} from '../../support/console.js';
import {onPage, settled} from '../../support/element.js';
import {PretendBackend} from '../../support/pretend-backend.js';

const PHOTO = new URL('./photo.svg', import.meta.url).href;

const BRIDGE = {
  id: 7,
  title: 'Khởi công cầu Sông Hải',
  lead: 'Cầu dài 412 mét.',
  publishedAt: '2025-12-28T09:10:00+07:00',
  updatedAt: '2025-12-29T08:00:00+07:00',
  author: 'Minh Hằng, Thu Hà',
  category: {name: 'Giao thông'},
  image: {url: PHOTO, width: 1200, height: 800, alt: 'Cầu', caption: 'Phối cảnh cầu'},
  url: '/tin-tuc/khoi-cong-cau-7.html',
  body: '<p>Sáng nay, cầu được khởi công.</p>',
  source: {name: 'Báo Bình Hải', url: 'https://bao.example/cau'},
  tags: ['cầu', 'đầu tư công'],
};
const SCHOOL = {...BRIDGE, id: 8, title: 'Trường học vùng núi', url: '/tin-tuc/truong-8.html'};
const ADDRESS = `${location.origin}/tin-tuc/khoi-cong-cau-7.html`;

const backend = (): PretendBackend => new PretendBackend({'/api/articles/7': BRIDGE, '/api/articles/8': SCHOOL});

/** What the page's head had before, so that each test begins with it. */
let own: {nodes: ChildNode[]; title: string};
beforeEach(() => {
  const {title} = document;
  document.title = 'Tin tức - Cổng Bình Hải';
  own = {nodes: [...document.head.childNodes], title};
});
afterEach(() => {
  for (const node of [...document.head.childNodes]) if (!own.nodes.includes(node)) node.remove();
  document.title = own.title;
});

/** Puts something of the page's own into its head. */
function inHead(markup: string): void {
  const template = document.createElement('template');
  template.innerHTML = markup;
  document.head.append(template.content);
}

const ofHead = (): string[] => [...document.head.childNodes].filter((node) => !own.nodes.includes(node)).map(textOf);
const textOf = (node: Node): string => (node instanceof Element ? node.outerHTML : (node.textContent ?? ''));

/** Name and content of the page's `<meta>` whose names begin so. */
const metas = (prefix: string): string[] =>
  [...document.querySelectorAll('meta')]
    .map((meta) => [meta.getAttribute('name') ?? meta.getAttribute('property') ?? '', meta.content])
    .filter(([name]) => name?.toLowerCase().startsWith(prefix.toLowerCase()))
    .map((pair) => pair.join(': '));

const jsonLd = (): Record<string, unknown>[] =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    ({textContent}) => JSON.parse(textContent ?? '') as Record<string, unknown>,
  );

const described = (groups: string, publisher = 'UBND tỉnh Bình Hải'): TemplateResult => html`
  <portal-article article-id="7" tools="none" metadata=${groups} publisher=${publisher}></portal-article>
`;

/** An article on the page, when its metadata have been written. */
async function shown(template: TemplateResult, isWritten: () => boolean, source = backend()): Promise<PortalArticle> {
  const element = await onPage<PortalArticle>(template, source.config);
  await settled(element);
  await waitUntil(isWritten, 'the metadata are written');
  return element;
}

describe('the metadata of a portal-article', () => {
  it('are not written unless they are asked for', async () => {
    const element = await onPage<PortalArticle>(
      html`<portal-article article-id="7"></portal-article>`,
      backend().config,
    );
    await settled(element);
    expect(ofHead()).to.deep.equal([]);
    expect(document.title).to.equal('Tin tức - Cổng Bình Hải');
  });

  it('are Dublin Core as Thông tư 24/2011 asks for it', async () => {
    await shown(described('dublin-core'), () => metas('DC.').length > 0);
    expect(metas('DC.')).to.deep.equal([
      'DC.title: Khởi công cầu Sông Hải',
      'DC.creator: Minh Hằng; Thu Hà',
      'DC.date: 2025-12-28T09:10+07:00',
      'DC.description: Cầu dài 412 mét.',
      'DC.publisher: UBND tỉnh Bình Hải',
      `DC.identifier: ${ADDRESS}`,
      'DC.language: vi',
      'DC.source: https://bao.example/cau',
      'DC.contributor: Báo Bình Hải',
      'DC.subject: Giao thông; cầu; đầu tư công',
    ]);
    expect(document.querySelector<HTMLLinkElement>('link[rel="schema.DC"]')?.href).to.equal(
      'http://purl.org/dc/elements/1.1/',
    );
    expect(document.title).to.equal('Tin tức - Cổng Bình Hải');
  });

  it('are JSON-LD, a NewsArticle', async () => {
    await shown(described('json-ld'), () => jsonLd().length > 0);
    const office = {'@type': 'Organization', name: 'UBND tỉnh Bình Hải'};
    expect(jsonLd()).to.deep.equal([
      {
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        mainEntityOfPage: {'@type': 'WebPage', '@id': ADDRESS},
        url: ADDRESS,
        identifier: '7',
        headline: 'Khởi công cầu Sông Hải',
        description: 'Cầu dài 412 mét.',
        image: {
          '@type': 'ImageObject',
          url: PHOTO,
          width: 1200,
          height: 800,
          caption: 'Phối cảnh cầu',
        },
        datePublished: '2025-12-28T09:10+07:00',
        dateModified: '2025-12-29T08:00+07:00',
        author: [
          {'@type': 'Person', name: 'Minh Hằng'},
          {'@type': 'Person', name: 'Thu Hà'},
        ],
        publisher: office,
        articleSection: 'Giao thông',
        keywords: ['cầu', 'đầu tư công'],
        inLanguage: 'vi',
        isBasedOn: 'https://bao.example/cau',
      },
    ]);
  });

  it('are Open Graph, for previews of shared links', async () => {
    await shown(described('open-graph'), () => metas('og:').length > 0);
    expect([...metas('og:'), ...metas('article:')]).to.deep.equal([
      'og:type: article',
      'og:title: Khởi công cầu Sông Hải',
      'og:description: Cầu dài 412 mét.',
      `og:url: ${ADDRESS}`,
      'og:site_name: UBND tỉnh Bình Hải',
      'og:locale: vi_VN',
      `og:image: ${PHOTO}`,
      'og:image:width: 1200',
      'og:image:height: 800',
      'og:image:alt: Cầu',
      'article:published_time: 2025-12-28T09:10+07:00',
      'article:modified_time: 2025-12-29T08:00+07:00',
      'article:section: Giao thông',
      'article:tag: cầu',
      'article:tag: đầu tư công',
    ]);
  });

  it('are the title of the page, which keeps the name of its site, and the one address of the article', async () => {
    await shown(described('title canonical'), () => document.title.startsWith('Khởi công'));
    expect(document.title).to.equal('Khởi công cầu Sông Hải - Cổng Bình Hải');
    expect(document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href).to.equal(ADDRESS);
    expect(metas('DC.')).to.deep.equal([]);
  });

  it('are all of them where all are asked for', async () => {
    await shown(described('all'), () => jsonLd().length > 0);
    expect(metas('DC.')).to.have.length(10);
    expect(metas('og:')).to.have.length(10);
    expect(document.title).to.match(/^Khởi công/);
    expect(document.querySelectorAll('link[rel="canonical"]')).to.have.length(1);
  });

  it('go with the element, and leave the page as it was', async () => {
    const before = [...document.head.childNodes];
    const element = await shown(described('all'), () => jsonLd().length > 0);
    const place = element.parentElement!;
    element.remove();
    expect([...document.head.childNodes]).to.deep.equal(before);
    expect(document.title).to.equal('Tin tức - Cổng Bình Hải');
    place.append(element);
    await waitUntil(() => jsonLd().length > 0);
    expect(metas('DC.title')).to.deep.equal(['DC.title: Khởi công cầu Sông Hải']);
    element.removeAttribute('metadata');
    await element.updateComplete;
    expect([...document.head.childNodes]).to.deep.equal(before);
  });

  it('leave a title alone that the page has changed since', async () => {
    const element = await shown(described('title'), () => document.title.startsWith('Khởi công'));
    document.title = '(1) Tin mới';
    element.remove();
    expect(document.title).to.equal('(1) Tin mới');
  });

  it('are those of the next article when it has come, and of none when there is none', async () => {
    const element = await shown(described('all'), () => jsonLd().length > 0);
    element.articleId = '8';
    await settled(element);
    expect(document.title).to.equal('Trường học vùng núi - Cổng Bình Hải');
    expect(metas('DC.title')).to.deep.equal(['DC.title: Trường học vùng núi']);
    expect(jsonLd().map(({headline}) => headline)).to.deep.equal(['Trường học vùng núi']);
    await toldWhile(async (told) => {
      element.articleId = '99';
      await settled(element);
      await waitUntil(() => told.length > 0);
    });
    expect(ofHead()).to.deep.equal([]);
    expect(document.title).to.equal('Tin tức - Cổng Bình Hải');
  });

  it('never double what the page has, which wins', async () => {
    inHead(`<meta name="dc.Title" content="Của trang"><meta name="og:title" content="Của trang">
      <link rel="canonical" href="/cua-trang"><meta property="og:site_name" content="Cổng Bình Hải">
      <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": ["NewsArticle"], "headline": "Của trang"}]}</script>`);
    const element = await shown(described('all', ''), () => metas('DC.date').length > 0);
    expect(metas('DC.title')).to.deep.equal(['dc.Title: Của trang']);
    expect(metas('og:title')).to.deep.equal(['og:title: Của trang']);
    expect(metas('og:site_name')).to.deep.equal(['og:site_name: Cổng Bình Hải']);
    expect(metas('DC.publisher')).to.deep.equal(['DC.publisher: Cổng Bình Hải']);
    expect(document.querySelectorAll('link[rel="canonical"]')).to.have.length(1);
    expect(metas('og:url')).to.deep.equal([`og:url: ${location.origin}/cua-trang`]);
    expect(jsonLd()).to.have.length(1);
    element.remove();
    expect(metas('dc.title')).to.deep.equal(['dc.Title: Của trang']);
  });

  it('stand beside JSON-LD of the page that is of no article', async () => {
    inHead('<script type="application/ld+json">{"@type": "BreadcrumbList", "name": "NewsArticle"}</script>');
    await shown(described('json-ld'), () => jsonLd().length === 2);
  });

  it('are those of the first article that asks, and of the next one when it has gone', async () => {
    const first = await shown(described('dublin-core title'), () => metas('DC.').length > 0);
    const second = await onPage<PortalArticle>(
      html`<portal-article article-id="8" metadata="dublin-core title" publisher="A"></portal-article>`,
      backend().config,
    );
    await settled(second);
    expect(metas('DC.title')).to.deep.equal(['DC.title: Khởi công cầu Sông Hải']);
    first.remove();
    await waitUntil(() => document.title.startsWith('Trường học'));
    expect(metas('DC.title')).to.deep.equal(['DC.title: Trường học vùng núi']);
  });

  it('make nothing else of a title that would end the block of data', async () => {
    const title = '</script><img src=x onerror=ran()> & "cầu"';
    const evil = new PretendBackend({'/api/articles/7': {...BRIDGE, title}});
    await shown(described('all'), () => jsonLd().length > 0, evil);
    expect(jsonLd()[0]?.['headline']).to.equal(title);
    expect(document.querySelector('script[type="application/ld+json"]')?.outerHTML).not.to.match(/<\/script>./);
    expect(document.head.querySelector('img')).to.equal(null);
    expect(document.title).to.equal(`${title} - Cổng Bình Hải`);
  });

  it('make do with what there is', async () => {
    const bare = new PretendBackend({
      '/api/articles/7': {
        title: 'Thông báo',
        body: `<p>${'Cơ quan nghỉ Tết. '.repeat(40)}</p><p><img src="${PHOTO}" alt="Hoa đào"></p>`,
        url: 'https://api.example/thong-bao',
      },
    });
    const told = await toldWhile(async () => {
      await shown(described('all', ''), () => jsonLd().length > 0, bare);
    });
    expect(metas('DC.').map((line) => line.split(':')[0])).to.deep.equal([
      'DC.title',
      'DC.description',
      'DC.identifier',
      'DC.language',
    ]);
    expect(metas('DC.description')[0]).to.match(/^DC\.description: Cơ quan nghỉ Tết\..{200,300}…$/);
    expect(metas('DC.identifier')).to.deep.equal([`DC.identifier: ${location.href}`]);
    expect(metas('og:image:alt')).to.deep.equal(['og:image:alt: Hoa đào']);
    expect(document.querySelector('link[rel="canonical"]')).to.equal(null);
    expect(told.join()).to.contain('DC.publisher').and.contain('publisher');
  });

  it('say which value of the attribute means nothing', async () => {
    const told = await toldWhile(() => shown(described('dublin title'), () => document.title.startsWith('Khởi công')));
    expect(told.join()).to.contain('metadata="dublin"').and.contain('dublin-core');
  });
});
