import {findVideo, type Video} from '../../html/videos.js';

/** What a player needs to play, to fill the screen and to open its own site; it can't lead this page away. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation';
const ALLOW = 'autoplay; encrypted-media; fullscreen; picture-in-picture';

/**
 * Lets films of a text be played in their places. Until one is pressed nothing is asked of its site, and its link stays a
 * link: with a key held down, or by another button of the mouse, it opens as any other.
 */
export function playEmbeds(body: HTMLElement): void {
  body.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a.portal-video');
    const video = link && !isForBrowser(event) && findVideo(link.href);
    if (!video) return;
    event.preventDefault();
    play(link, video);
  });
}

const isForBrowser = ({defaultPrevented, button, ctrlKey, metaKey, shiftKey, altKey}: MouseEvent): boolean =>
  defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey || altKey;

function play(link: HTMLAnchorElement, video: Video): void {
  const player = document.createElement('iframe');
  player.className = link.className.replace('portal-video', 'portal-player');
  player.title = link.textContent.trim();
  player.allow = ALLOW;
  player.setAttribute('sandbox', SANDBOX);
  // Some sites play only where they are told which site shows them.
  player.referrerPolicy = 'strict-origin-when-cross-origin';
  player.src = video.player;
  giveBackIfRefused(player, link);
  link.replaceWith(player);
  player.focus();
}

/** Where the page's policy lets no frame of that site in, the link comes back and leads to the film's own page. */
function giveBackIfRefused(player: HTMLIFrameElement, link: HTMLAnchorElement): void {
  const watching = new AbortController();
  const {origin} = new URL(player.src);
  const giveBack = ({effectiveDirective, blockedURI}: SecurityPolicyViolationEvent): void => {
    if (effectiveDirective !== 'frame-src' || !blockedURI.startsWith(origin)) return;
    watching.abort();
    link.classList.remove('portal-video');
    player.replaceWith(link);
    link.focus();
  };
  document.addEventListener('securitypolicyviolation', giveBack, {signal: watching.signal});
  player.addEventListener('load', () => setTimeout(() => watching.abort()), {once: true});
}
