/** How a reader wants articles to look, on every page of the portal. */
export interface ReadingPreferences {
  /** Size of the text, 1 as the site has it. */
  size: number;
  hasContrast: boolean;
}

const KEY = 'portal-elements:reading';
const USUAL: ReadingPreferences = {size: 1, hasContrast: false};

/** The sizes there are. */
export const SIZES: readonly number[] = [0.85, 1, 1.15, 1.3, 1.5, 1.75, 2];

const followers = new Set<() => void>();
let current: ReadingPreferences | undefined;

/** What the reader chose last, on this page or on an earlier one. */
export const preferences = (): ReadingPreferences => (current ??= stored());

/** Remembers a choice in the browser's own storage; where that is forbidden, for this page. */
export function prefer(choice: Partial<ReadingPreferences>): void {
  current = {...preferences(), ...choice};
  try {
    localStorage.setItem(KEY, JSON.stringify(current));
  } catch {
    // Storage is full or forbidden.
  }
  for (const follow of followers) follow();
}

/** Tells of every choice until the function that comes back is called. */
export function followPreferences(follow: () => void): () => void {
  followers.add(follow);
  return () => followers.delete(follow);
}

/** Forgets what is known of this page's choices, as a new page does. */
export const forgetPreferences = (): void => void (current = undefined);

function stored(): ReadingPreferences {
  try {
    const {size, hasContrast} = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, unknown>;
    return {size: SIZES.find((one) => one === size) ?? USUAL.size, hasContrast: hasContrast === true};
  } catch {
    return USUAL;
  }
}
