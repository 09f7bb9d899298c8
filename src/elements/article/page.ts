/** The name that the page gives its site. */
export function siteName(): string | undefined {
  const meta = document.querySelector<HTMLMetaElement>(
    'meta[property="og:site_name" i][content], meta[name="application-name" i][content]',
  );
  return meta?.content.trim() || undefined;
}

/** The address that the page names as its own. */
export const ownAddress = (): string | undefined =>
  document.querySelector<HTMLLinkElement>('link[rel~="canonical" i][href]')?.href || undefined;
