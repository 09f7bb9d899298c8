/** A link to another site. Texts are plain text in NFC. */
export interface PortalLink {
  title: string;
  /** Absolute `http`, `https`, `mailto` or `tel` address. */
  url: string;
  description?: string | undefined;
}

/** A named group of links; groups may hold groups. */
export interface LinkGroup {
  name: string;
  links: PortalLink[];
  groups: LinkGroup[];
}

/** The number of links in a group and in the groups under it. */
export function countLinks(group: LinkGroup): number {
  return group.groups.reduce((sum, child) => sum + countLinks(child), group.links.length);
}
