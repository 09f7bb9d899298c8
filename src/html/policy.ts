import type {Config} from 'dompurify';
import {CleanError} from './clean-error.js';

/** Turns strings into what the page's Trusted Types take for HTML. */
export type HtmlPolicy = NonNullable<Config['TRUSTED_TYPES_POLICY']>;

interface PolicyFactory {
  createPolicy(name: string, rules: Record<string, (text: string) => string>): HtmlPolicy;
}

/** The name that a page which restricts policies has to list in its `trusted-types` directive. */
const POLICY_NAME = 'portal-elements';

/** What is parsed under the policy stays in a document without scripts and is cleaned before it leaves it. */
const RULES = {
  createHTML: (html: string): string => html,
  createScriptURL: (): never => {
    throw new TypeError('An article holds no scripts.');
  },
  /** Blocks of data are scripts to a browser, but JSON runs nothing. */
  createScript: (json: string): string => {
    JSON.parse(json);
    return json;
  },
};

let policy: HtmlPolicy | null | undefined;

/**
 * The policy under which strings are parsed, made once; `null` where strings will do.
 * @throws CleanError `refused` when the page insists on Trusted Types and does not allow the policy
 */
export function htmlPolicy(): HtmlPolicy | null {
  if (policy === undefined) policy = createPolicy();
  if (policy === null && !takesStrings()) throw new CleanError('refused', `trusted-types ${POLICY_NAME}`);
  return policy;
}

/**
 * JSON as the page takes it for the text of a `<script>` that holds data.
 * @throws CleanError as `htmlPolicy`
 */
export const dataText = (json: string): string => (htmlPolicy()?.createScript(json) as string | undefined) ?? json;

function createPolicy(): HtmlPolicy | null {
  const {trustedTypes} = globalThis as {trustedTypes?: PolicyFactory};
  try {
    return trustedTypes?.createPolicy(POLICY_NAME, RULES) ?? null;
  } catch {
    return null;
  }
}

function takesStrings(): boolean {
  try {
    return Boolean(new DOMParser().parseFromString('', 'text/html'));
  } catch {
    return false;
  }
}
