import {expect, html} from '@open-wc/testing';
import '../../../src/elements/article/define.js';
import type {PortalArticle} from '../../../src/index.js';
import {toldWhile} from '../../support/console.js';
import {onPage, settled, visibleText} from '../../support/element.js';
import {PretendBackend} from '../../support/pretend-backend.js';

const URL_OF_PAGE = '/tin-tuc/cau-song-hai.html';

/** An article whose text is that. */
async function shownWith(body: unknown): Promise<PortalArticle> {
  const answer = {id: 7, title: 'Cầu Sông Hải', lead: 'Cầu dài 412 mét.', url: URL_OF_PAGE, body};
  const backend = new PretendBackend({'/api/articles/7': answer});
  const template = html`<portal-article article-id="7" tools="none"></portal-article>`;
  const element = await onPage<PortalArticle>(template, backend.config);
  await settled(element);
  return element;
}

const bodyOf = async (body: unknown): Promise<string> =>
  (await shownWith(body)).querySelector('.portal-article-body')?.innerHTML ?? '';

describe('the text of a portal-article', () => {
  it('may be plain, in lines', async () => {
    expect(await bodyOf('Sáng nay, cầu được khởi công.\nCầu dài 412 mét & rộng 20 mét, 3 < 5.')).to.equal(
      '<p>Sáng nay, cầu được khởi công.</p><p>Cầu dài 412 mét &amp; rộng 20 mét, 3 &lt; 5.</p>',
    );
  });

  it('may be HTML that was escaped', async () => {
    expect(await bodyOf('&lt;p&gt;Khởi c&amp;ocirc;ng&lt;/p&gt;')).to.equal('<p>Khởi công</p>');
  });

  it('may be what an editor keeps as JSON', async () => {
    const blocks = [{type: 'paragraph', children: [{type: 'text', text: 'Khởi công', bold: true}]}];
    expect(await bodyOf(blocks)).to.equal('<p><strong>Khởi công</strong></p>');
    expect(await bodyOf(JSON.stringify(blocks))).to.equal('<p><strong>Khởi công</strong></p>');
  });

  it('may be missing', async () => {
    for (const body of [null, '', '   ', [], {}, 0])
      expect(visibleText(await shownWith(body)), JSON.stringify(body)).to.equal('Cầu Sông Hải Cầu dài 412 mét.');
  });

  for (const [name, body] of [
    ['too long', `<p>${'Dự hội nghị có 120 đại biểu. '.repeat(100_000)}</p>`],
    ['nested too deeply', '<div>'.repeat(50_000)],
  ] as const)
    it(`gives way to a sentence and a link when it is ${name}; the rest can be read`, async () => {
      let element: PortalArticle | undefined;
      const told = await toldWhile(async () => (element = await shownWith(body)));
      expect(visibleText(element!)).to.equal(
        'Cầu Sông Hải Cầu dài 412 mét. Nội dung bài viết quá lớn nên không hiển thị được ở đây. Xem bài viết tại trang gốc',
      );
      expect(element!.querySelector('a')?.pathname).to.equal(URL_OF_PAGE);
      expect(told.length, told.join()).to.be.at.most(1);
      await expect(element).to.be.accessible();
    });
});

describe('links within the text of a portal-article', () => {
  const NOTES =
    '<p>Theo quy định<a href="#_ftn1" name="_ftnref1">[1]</a>.</p><p><a href="#_ftnref1" name="_ftn1">[1]</a> Nghị định.</p>';

  it('lead to a note and back, without a change of the address', async () => {
    const element = await shownWith(NOTES);
    const [mark, back] = element.querySelectorAll('a');
    const {href} = location;
    await pressed(mark!, back!);
    expect(document.activeElement).to.equal(back);
    await pressed(back!, mark!);
    expect(document.activeElement).to.equal(mark);
    expect(location.href).to.equal(href);
    await expect(element).to.be.accessible();
  });

  it('have names of their own in each text', async () => {
    const names = (element: Element): string[] => [...element.querySelectorAll('[id]')].map(({id}) => id);
    const ids = [...names(await shownWith(NOTES)), ...names(await shownWith(NOTES))];
    expect(new Set(ids).size).to.equal(4);
  });
});

/** Presses a link again and again until the module that follows it is there. */
async function pressed(link: HTMLElement, place: HTMLElement): Promise<void> {
  const noJump = (event: Event): void => event.preventDefault();
  addEventListener('click', noJump);
  for (let turn = 0; turn < 100 && document.activeElement !== place; turn++) {
    link.click();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  removeEventListener('click', noJump);
}
