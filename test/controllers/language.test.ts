import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {LanguageController, nearestLang} from '../../src/controllers/language.js';

class LanguageProbe extends LitElement {
  readonly language = new LanguageController(this);
  protected override render(): unknown {
    return html`${this.language.strings.retry}`;
  }
}
customElements.define('language-probe', LanguageProbe);

const shown = async (element: LanguageProbe): Promise<string> => {
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
  return element.shadowRoot!.textContent.trim();
};

describe('LanguageController', () => {
  it('speaks the language of what the element stands in', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en-GB"><language-probe></language-probe></div>`);
    expect(await shown(page.querySelector('language-probe') as LanguageProbe)).to.equal('Try again');
  });

  it('speaks Vietnamese where the language is unknown or not said', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="x-klingon"><language-probe></language-probe></div>`);
    expect(await shown(page.querySelector('language-probe') as LanguageProbe)).to.equal('Thử lại');
  });

  it('follows when the language of the page changes', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="vi">
        <p><language-probe></language-probe></p>
      </div>`,
    );
    const element = page.querySelector('language-probe') as LanguageProbe;
    expect(await shown(element)).to.equal('Thử lại');
    page.lang = 'en';
    expect(await shown(element)).to.equal('Try again');
  });

  it('finds the language through shadow roots', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="fr"></div>`);
    outer.attachShadow({mode: 'open'}).innerHTML = '<p><b></b></p>';
    expect(nearestLang(outer.shadowRoot!.querySelector('b')!)).to.equal('fr');
  });
});
