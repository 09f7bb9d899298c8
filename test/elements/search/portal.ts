import {sendKeys} from '@web/test-runner-commands';
import {html, type TemplateResult} from 'lit';
import '../../../src/elements/search/define.js';
import type {PortalSearch} from '../../../src/index.js';
import {paged, sent} from '../../support/articles.js';
import {onPage, settled} from '../../support/element.js';
import {type PretendAnswer, PretendBackend} from '../../support/pretend-backend.js';

export const LIST = '/api/articles';

/** Three articles with the words that the tests search for. */
export const FOUND = [
  sent(1, {title: 'Khai mạc hội chợ Bình Hải', lead: 'Người dân Hải Tân đến xem từ sớm.'}),
  sent(2, {title: 'Bình Hải đón mưa đầu mùa'}),
  sent(3, {title: 'Đường ven biển Bình Hải'}),
];

/** An element on a page whose backend finds that. */
export async function search(
  template: TemplateResult = html`<portal-search></portal-search>`,
  answer: PretendAnswer = paged(FOUND),
  lang = 'vi',
): Promise<{element: PortalSearch; backend: PretendBackend}> {
  const backend = new PretendBackend({[LIST]: answer});
  const element = await onPage<PortalSearch>(template, {...backend.config, ttl: 0}, lang);
  await settled(element);
  return {element, backend};
}

export const field = (element: PortalSearch): HTMLInputElement => element.shadowRoot!.querySelector('input')!;

export async function type(element: PortalSearch, text: string): Promise<void> {
  field(element).select();
  element.focus();
  await sendKeys({type: text});
  await element.updateComplete;
}

/** Types a query and presses Enter. */
export async function searchFor(element: PortalSearch, text: string): Promise<void> {
  await type(element, text);
  await sendKeys({press: 'Enter'});
  await settled(element);
}
