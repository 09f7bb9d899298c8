/** A film on a site that lets other pages show it. Both addresses are made of its checked number alone. */
export interface Video {
  /** Name of the site as readers know it, and as a webmaster allows it. */
  site: string;
  /** The page on which the site itself shows it. */
  page: string;
  /** The player that begins as soon as it is there. */
  player: string;
  /** Whether the film is higher than wide, as far as its address tells. */
  isTall: boolean;
}

type Finder = (url: URL, path: string[]) => Video | undefined;

const video = (site: string, page: string, player: string, isTall = false): Video => ({site, page, player, isTall});

/** The first candidate that has the form of the site's numbers. */
const numberOf = (form: RegExp, ...candidates: readonly (string | null | undefined)[]): string | undefined =>
  candidates.find((candidate): candidate is string => form.test(candidate ?? ''));

const youtube: Finder = ({hostname, searchParams}, [first, second]) => {
  const isShort = hostname === 'youtu.be';
  const inPath = /^(?:embed|v|e|shorts|live)$/.test(first ?? '') ? second : undefined;
  const id = numberOf(/^[\w-]{11}$/, inPath?.split('&')[0], isShort ? first : searchParams.get('v'));
  if (!id || id === 'videoseries') return undefined;
  const start = numberOf(/^[1-9]\d{0,4}$/, searchParams.get('start'), searchParams.get('t')?.replace(/s$/, ''));
  return video(
    'youtube.com',
    `https://www.youtube.com/watch?v=${id}${start ? `&t=${start}s` : ''}`,
    `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&rel=0${start ? `&start=${start}` : ''}`,
    first === 'shorts',
  );
};

/** Films that not everyone may find carry a key behind their number. */
const vimeo: Finder = ({searchParams}, path) => {
  const at = path.findIndex((part) => /^\d{5,12}$/.test(part));
  const id = path[at];
  if (!id) return undefined;
  const key = numberOf(/^[\da-f]{8,12}$/, searchParams.get('h'), path[at + 1]);
  return video(
    'vimeo.com',
    `https://vimeo.com/${id}${key ? `/${key}` : ''}`,
    `https://player.vimeo.com/video/${id}?autoplay=1&dnt=1${key ? `&h=${key}` : ''}`,
  );
};

/** A player in a player is none. */
function inFacebookPlayer(address: string | null): Video | undefined {
  const page = parse(address ?? '');
  const path = page ? partsOf(page) : [];
  return page && path[0] !== 'plugins' && siteOf(page.hostname) === facebook ? facebook(page, path) : undefined;
}

const dailymotion: Finder = ({hostname, searchParams}, path) => {
  const last = hostname === 'dai.ly' || path.includes('video') ? path.at(-1)?.split('_')[0] : undefined;
  const id = numberOf(/^[a-z\d]{6,9}$/i, searchParams.get('video'), last);
  if (!id) return undefined;
  const player = `https://geo.dailymotion.com/player.html?video=${id}`;
  return video('dailymotion.com', `https://www.dailymotion.com/video/${id}`, player);
};

/** Facebook's player is given the address of the film's page. */
const facebook: Finder = ({searchParams}, path) => {
  if (path[0] === 'plugins') return path[1] === 'video.php' ? inFacebookPlayer(searchParams.get('href')) : undefined;
  const isReel = path[0] === 'reel';
  const inPath = isReel ? path[1] : path[path.indexOf('videos') + 1 || path.length];
  const id = numberOf(/^\d{6,20}$/, inPath, path.at(-1), path[0] === 'watch' ? searchParams.get('v') : undefined);
  if (!id || !(isReel || path.includes('videos') || path[0] === 'watch')) return undefined;
  const page = isReel ? `https://www.facebook.com/reel/${id}` : `https://www.facebook.com/watch/?v=${id}`;
  const query = new URLSearchParams({href: page, show_text: 'false', autoplay: 'true'}).toString();
  return video('facebook.com', page, `https://www.facebook.com/plugins/video.php?${query}`, isReel);
};

const SITES: readonly (readonly [hosts: RegExp, find: Finder])[] = [
  [/^(?:(?:www\.|m\.)?youtube(?:-nocookie)?\.com|youtu\.be)$/, youtube],
  [/^(?:(?:www|player)\.)?vimeo\.com$/, vimeo],
  [/^(?:(?:www|m|web)\.)?facebook\.com$/, facebook],
  [/^(?:(?:www|geo)\.)?dailymotion\.com$|^dai\.ly$/, dailymotion],
];

const siteOf = (hostname: string): Finder | undefined => SITES.find(([hosts]) => hosts.test(hostname))?.[1];
const partsOf = ({pathname}: URL): string[] => pathname.split('/').filter(Boolean);

/** The film that an absolute address leads to or shows; `undefined` when it is none of a known site. */
export function findVideo(address: string): Video | undefined {
  const url = parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.port) return undefined;
  return siteOf(url.hostname)?.(url, partsOf(url));
}

function parse(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
