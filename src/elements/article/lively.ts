/** What in a text needs more than HTML: films, links to its own places, pictures whose size is not known yet. */
export const LIVELY = '.portal-video, a[href^="#"], .portal-unsized';
