import {expect} from '@open-wc/testing';
import {findVideo} from '../../src/html/videos.js';

const ID = 'abcDEF-_123';
const YOUTUBE = `https://www.youtube.com/watch?v=${ID}`;
const VIMEO = 'https://vimeo.com/123456789';
const FACEBOOK = 'https://www.facebook.com/watch/?v=987654321012345';
const DAILYMOTION = 'https://www.dailymotion.com/video/x8abcde';

const FILMS: readonly (readonly [address: string, page: string])[] = [
  [`https://www.youtube.com/embed/${ID}?si=xyz&autoplay=1`, YOUTUBE],
  [`https://www.youtube-nocookie.com/embed/${ID}`, YOUTUBE],
  [`http://youtube.com/v/${ID}&hl=vi`, YOUTUBE],
  [`https://m.youtube.com/watch?app=desktop&v=${ID}&list=x`, YOUTUBE],
  [`https://youtu.be/${ID}?t=43s`, `${YOUTUBE}&t=43s`],
  [`https://www.youtube.com/live/${ID}`, YOUTUBE],
  ['https://player.vimeo.com/video/123456789?h=0a1b2c3d4e&badge=0', `${VIMEO}/0a1b2c3d4e`],
  ['https://vimeo.com/123456789/0a1b2c3d4e', `${VIMEO}/0a1b2c3d4e`],
  ['https://vimeo.com/channels/staffpicks/123456789', VIMEO],
  [
    `https://www.facebook.com/plugins/video.php?href=${encodeURIComponent('https://www.facebook.com/binhhai/videos/987654321012345/')}`,
    FACEBOOK,
  ],
  ['https://www.facebook.com/binhhai/videos/le-hoi/987654321012345', FACEBOOK],
  ['https://www.facebook.com/watch/?v=987654321012345&ref=x', FACEBOOK],
  ['https://www.facebook.com/reel/987654321012345', 'https://www.facebook.com/reel/987654321012345'],
  ['https://www.dailymotion.com/embed/video/x8abcde?autoplay=1', DAILYMOTION],
  ['https://geo.dailymotion.com/player.html?video=x8abcde', DAILYMOTION],
  ['https://dai.ly/x8abcde', DAILYMOTION],
];

const NONE: readonly string[] = [
  'https://www.youtube.com/embed/videoseries?list=PL123',
  'https://www.youtube.com/embed/short',
  `https://www.youtube.com/embed/${ID}extra`,
  `https://www.youtube.com.evil.example/embed/${ID}`,
  `https://evil.example/embed/${ID}`,
  `https://user@www.youtube.com/embed/${ID}`,
  `https://www.youtube.com:8443/embed/${ID}`,
  `ftp://www.youtube.com/embed/${ID}`,
  'https://www.youtube.com/embed/"><script>',
  `https://www.youtube.com/redirect?q=${ID}`,
  'https://vimeo.com/about',
  'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fevil.example%2Fvideos%2F987654321012345',
  'https://www.facebook.com/plugins/like.php?href=https%3A%2F%2Fwww.facebook.com%2Fx',
  'https://www.facebook.com/binhhai/posts/987654321012345',
  'https://www.dailymotion.com/vi',
  'javascript:ran()',
  'không phải địa chỉ',
];

describe('findVideo', () => {
  for (const [address, page] of FILMS)
    it(`knows ${address}`, () => {
      expect(findVideo(address)?.page).to.equal(page);
    });

  for (const address of NONE)
    it(`finds none in ${address}`, () => {
      expect(findVideo(address)).to.equal(undefined);
    });

  it('finds in the page of a film that film again', () => {
    for (const [address] of FILMS) {
      const video = findVideo(address)!;
      const {page, player} = findVideo(video.page)!;
      expect({page, player}).to.deep.equal({page: video.page, player: video.player});
    }
  });

  it('plays from sites of players alone', () => {
    const hosts = new Set(FILMS.map(([address]) => new URL(findVideo(address)!.player).host));
    expect([...hosts]).to.deep.equal([
      'www.youtube-nocookie.com',
      'player.vimeo.com',
      'www.facebook.com',
      'geo.dailymotion.com',
    ]);
  });
});
