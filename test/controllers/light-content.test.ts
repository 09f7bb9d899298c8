import {expect, fixture, html} from '@open-wc/testing';
import {css, LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import {hasAuthorContent, LightContentController} from '../../src/controllers/light-content.js';

const rules = css`
  :where(light-probe em) {
    font-weight: 700;
  }
`;

class LightProbe extends LitElement {
  @property() text?: string;
  readonly light = new LightContentController(
    this,
    'content',
    () => (this.text === undefined ? undefined : html`<em>${this.text}</em>`),
    rules,
  );
  protected override render(): unknown {
    return html`<slot name="content"></slot>`;
  }
}
customElements.define('light-probe', LightProbe);

const probe = (template = html`<light-probe text="Xin chào">Của tác giả</light-probe>`): Promise<LightProbe> =>
  fixture<LightProbe>(template);

describe('LightContentController', () => {
  it('draws ordinary HTML under the host, beside what the author put there', async () => {
    const element = await probe();
    expect(element.innerText.trim()).to.equal('Xin chào');
    expect(element.firstChild!.textContent).to.equal('Của tác giả');
    expect(element.querySelector('em')!.textContent).to.equal('Xin chào');
  });

  it('puts nothing into the page before there is something', async () => {
    const element = await probe(html`<light-probe></light-probe>`);
    expect(element.childElementCount).to.equal(0);
  });

  it('keeps what was drawn when there is nothing newer', async () => {
    const element = await probe();
    delete element.text;
    element.requestUpdate();
    await element.updateComplete;
    expect(element.querySelector('em')!.textContent).to.equal('Xin chào');
  });

  it('lets a rule of the site win over its own', async () => {
    const site = await fixture(html`<div></div>`);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('em { font-weight: 100 }');
    const element = await probe();
    expect(getComputedStyle(element.querySelector('em')!).fontWeight).to.equal('700');
    document.adoptedStyleSheets = [sheet, ...document.adoptedStyleSheets];
    try {
      expect(getComputedStyle(element.querySelector('em')!).fontWeight).to.equal('100');
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      site.remove();
    }
  });

  it('puts its rules into a page once, and into a shadow root too', async () => {
    await probe();
    const before = document.adoptedStyleSheets.length;
    await probe();
    expect(document.adoptedStyleSheets).to.have.length(before);

    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({mode: 'open'});
    root.append(document.createElement('light-probe'));
    expect(root.adoptedStyleSheets).to.deep.equal([rules.styleSheet]);
  });

  it('draws over the content that a copy of the element brings along', async () => {
    const element = await probe();
    const copy = element.cloneNode(true) as LightProbe;
    element.after(copy);
    copy.text = 'Bản sao';
    await copy.updateComplete;
    expect(copy.querySelectorAll('[slot="content"]')).to.have.length(1);
    expect(copy.querySelector('em')!.textContent).to.equal('Bản sao');
  });

  it('comes back when the page replaces everything between the tags', async () => {
    const element = await probe();
    element.innerHTML = '<p>Mới</p>';
    element.text = 'Lại đây';
    await element.updateComplete;
    expect(element.innerText.trim()).to.equal('Lại đây');
    expect(element.firstElementChild!.textContent).to.equal('Mới');
  });
});

describe('hasAuthorContent', () => {
  it('tells text and elements of the author from white space, scripts and what is drawn', async () => {
    const say = async (inside: ReturnType<typeof html>): Promise<boolean> =>
      hasAuthorContent(await fixture(html`<div>${inside}</div>`));
    expect(await say(html`<!-- ghi chú -->`)).to.equal(false);
    expect(await say(html`<script type="application/json"></script>`)).to.equal(false);
    expect(await say(html`<noscript>Hãy bật JavaScript</noscript>`)).to.equal(false);
    expect(await say(html`<div slot="content">đã vẽ</div>`)).to.equal(false);
    expect(await say(html`Tin`)).to.equal(true);
    expect(await say(html`<ul></ul>`)).to.equal(true);
  });
});
