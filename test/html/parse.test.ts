import {expect} from '@open-wc/testing';
import {CleanError} from '../../src/html/clean-error.js';
import {cleanBox} from './support.js';

/** Why HTML is refused. */
function refusal(html: string): string {
  try {
    cleanBox(html);
    return 'cleaned';
  } catch (error) {
    return error instanceof CleanError ? error.reason : String(error);
  }
}

const PARAGRAPH = '<p>Dự hội nghị có <strong>lãnh đạo</strong> các sở, <a href="/b">ban</a>, ngành.</p>';

describe('the size of a body', () => {
  it('may be that of the longest articles', () => {
    const box = cleanBox(PARAGRAPH.repeat(6000));
    expect(box.querySelectorAll('p')).to.have.length(6000);
  });

  it('is bounded in text', () => {
    expect(refusal('x'.repeat(2_000_000))).to.equal('cleaned');
    expect(refusal('x'.repeat(2_000_001))).to.equal('too-large');
  });

  it('is bounded in elements', () => {
    expect(refusal('<br>a'.repeat(110_000))).to.equal('too-large');
  });

  it('may be as deep as word processors nest', () => {
    expect(cleanBox('<div>'.repeat(120) + 'a').textContent).to.equal('a');
  });

  // Each of these would keep the page busy for minutes.
  const BOMBS: Readonly<Record<string, string>> = {
    'boxes in boxes': '<div>'.repeat(300_000),
    'formatting in formatting': '<b>'.repeat(300_000),
    'tables in tables': '<table><tr><td>'.repeat(50_000),
    'lists in lists': '<ul><li>'.repeat(100_000),
    'unclosed formatting, copied into each paragraph': [...'x'.repeat(5000)]
      .map((_, i) => `<p><b a=${i}></p>`)
      .join(''),
    'depth outside of the table that it is in': '<table>' + '<div>'.repeat(200_000),
    'depth outside of a table in a table': '<table><tr><td>a<table>' + '<div>'.repeat(200_000),
    'depth in a template': '<p>a</p><template>' + '<div>'.repeat(200_000),
    'depth in a form that hides its members':
      '<form id=f></form><input form=f name=parentNode><table>' + '<div>'.repeat(200_000),
    'depth after an honest article': PARAGRAPH.repeat(4000) + '<i>'.repeat(100_000),
  };
  for (const [name, html] of Object.entries(BOMBS))
    it(`is bounded in depth: ${name}`, () => {
      expect(refusal(html)).to.equal('too-deep');
    });

  it('does not depend on where pieces end', () => {
    const html = '<p title="🎉">Chúc mừng 🎉 năm mới &amp; sức khỏe</p>';
    const box = cleanBox(html.repeat(500));
    expect(new Set([...box.children].map((paragraph) => paragraph.outerHTML)).size).to.equal(1);
  });
});

describe('HTML that is being parsed and cleaned', () => {
  it('runs nothing and fetches nothing', async () => {
    const ran: string[] = [];
    Object.assign(window, {ran: (name: string) => ran.push(name)});
    const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
    cleanBox(`<script>ran('script')</script><img src="${pixel}" onload="ran('img')"><img src="data:," onerror="ran('broken')">
      <svg onload="ran('svg')"></svg><style onload="ran('style')">p {}</style><iframe srcdoc="<script>parent.ran('iframe')</script>"></iframe>
      <video src="data:," onerror="ran('video')"></video><details open ontoggle="ran('details')">a</details>
      <input autofocus onfocus="ran('focus')"><object data="data:," onerror="ran('object')"></object><body onload="ran('body')">`);
    await new Promise((resolve) => Object.assign(new Image(), {onload: resolve, src: pixel}));
    expect(ran).to.deep.equal([]);
  });
});
