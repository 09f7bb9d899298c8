import type {TemplateResult} from 'lit';
import '../../../src/elements/related-news/define.js';
import type {PortalRelatedNews, SourceConfig} from '../../../src/index.js';
import {onPage, settled} from '../../support/element.js';
import {type PretendAnswer, PretendBackend} from '../../support/pretend-backend.js';

export const LIST = '/api/articles';
export const RELATED = '/api/articles/7/related';

/** A backend that says neither how many articles there are nor whether there is a further page. */
const SILENT = {total: '', pages: '', next: ''};

/** An element on a page whose backend has that list, with what came of it. */
export async function related(
  template: TemplateResult,
  answer: PretendAnswer,
  {lang = 'vi', isSilent = false} = {},
): Promise<{element: PortalRelatedNews; backend: PretendBackend}> {
  const backend = new PretendBackend({[LIST]: answer, [RELATED]: answer});
  const settings: SourceConfig = {...backend.config, ttl: 0, ...(isSilent ? {list: SILENT} : {})};
  const element = await onPage<PortalRelatedNews>(template, settings, lang);
  await settled(element);
  return {element, backend};
}

/** The titles that a reader sees, in order. */
export const titles = (element: Element): string[] =>
  [...element.querySelectorAll('li > a, li > span')].map(({textContent}) => textContent.trim());
