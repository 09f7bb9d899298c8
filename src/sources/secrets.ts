/** Names under which tokens and keys are sent, in an address, a header or a setting. */
const SECRET =
  /(?:^|[^a-z])((?:access|auth|api|bearer|share|secret|private)?[-_]?(?:token|secret|password|api[-_]?key)|authorization|token_auth|apikey)["']?\s*[:=]\s*["']?[^\s"'&{}]{6,}/i;

/**
 * The name of something secret in a text of the page, such as an address with `?access_token=…` or settings with `"Authorization":
 * "Bearer …"`. Everybody who opens the page can read it.
 */
export const secretIn = (text: string): string | undefined => SECRET.exec(text)?.[1];
