import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {stringsFor} from '../i18n/languages.js';
import type {Strings} from '../i18n/strings.js';

type Host = ReactiveControllerHost & HTMLElement;

const hosts = new Set<LanguageController>();
let observer: MutationObserver | undefined;

/** The words of the nearest `lang`, followed as it changes (browser translation rewrites the one of `<html>`). */
export class LanguageController implements ReactiveController {
  strings: Strings = stringsFor('');

  constructor(readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this);
    observer ??= new MutationObserver(() => hosts.forEach((controller) => controller.refresh()));
    if (hosts.size === 1)
      observer.observe(document.documentElement, {attributes: true, attributeFilter: ['lang'], subtree: true});
    this.refresh();
  }

  hostDisconnected(): void {
    hosts.delete(this);
    if (hosts.size === 0) observer?.disconnect();
  }

  refresh(): void {
    const strings = stringsFor(nearestLang(this.host));
    if (strings === this.strings) return;
    this.strings = strings;
    this.host.requestUpdate();
  }
}

/** The `lang` of the element or of what holds it, also across shadow roots. */
export function nearestLang(element: Element): string {
  for (let at: Element | undefined = element; at; at = hostOf(at)) {
    const lang = at.closest('[lang]')?.getAttribute('lang');
    if (lang) return lang;
  }
  return '';
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
