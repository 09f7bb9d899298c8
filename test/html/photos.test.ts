import {expect} from '@open-wc/testing';
import {cleaned} from './support.js';

const IMG = '<img src="https://backend.example/a.jpg" alt="">';
const figure = (caption: string, photo = IMG): string => `<figure>${photo}<figcaption>${caption}</figcaption></figure>`;

describe('photos with captions, as old editors write them', () => {
  const CERTAIN: readonly (readonly [name: string, html: string, result: string])[] = [
    [
      'a table of two rows',
      '<table><tr><td><img src="/a.jpg"></td></tr><tr><td>Lễ hội</td></tr></table>',
      figure('Lễ hội'),
    ],
    [
      'a table of one cell',
      '<table><tr><td><img src="/a.jpg"><br><i>Lễ hội</i></td></tr></table>',
      figure('<i>Lễ hội</i>'),
    ],
    [
      'two centred paragraphs',
      '<p align="center"><img src="/a.jpg"></p>\n<p style="text-align: center">Lễ hội</p>',
      figure('Lễ hội') + '\n',
    ],
    [
      'a paragraph before one in italics',
      '<p><img src="/a.jpg"></p><p><em>Lễ</em> <i>hội</i></p>',
      figure('<em>Lễ</em> <i>hội</i>'),
    ],
    [
      'italics by style',
      '<p><img src="/a.jpg"></p><p><span style="font-style: italic">Lễ hội</span></p>',
      figure('<em>Lễ hội</em>'),
    ],
    ['a caption by its class', '<div><img src="/a.jpg"></div><p class="wp-caption-text">Lễ hội</p>', figure('Lễ hội')],
    ['a photo without a paragraph', '<img src="/a.jpg"><p class="chu-thich-anh">Lễ hội</p>', figure('Lễ hội')],
    [
      'a box with photo and caption',
      '<div class="wp-caption"><img src="/a.jpg"><p class="wp-caption-text">Lễ hội</p></div>',
      figure('Lễ hội'),
    ],
    ['one paragraph of both', '<p><img src="/a.jpg"><br><em>Lễ hội</em></p>', figure('<em>Lễ hội</em>')],
    [
      'a photo that leads somewhere',
      '<p><a href="mailto:a@b.example"><img src="/a.jpg"></a></p><p><i>Lễ hội</i></p>',
      figure('<i>Lễ hội</i>', `<a href="mailto:a@b.example">${IMG}</a>`),
    ],
    [
      'fonts around everything',
      '<center><font size="2"><img src="/a.jpg"></font></center><center><font><i>Lễ hội</i></font></center>',
      figure('<i>Lễ hội</i>'),
    ],
  ];
  for (const [name, html, result] of CERTAIN)
    it(`become figures: ${name}`, () => {
      expect(cleaned(html)).to.equal(result);
    });

  const UNCERTAIN: readonly (readonly [name: string, html: string])[] = [
    ['the next paragraph is ordinary text', `<p>${IMG}</p><p>Sáng nay, lễ hội khai mạc.</p>`],
    ['the next paragraph is long', `<p>${IMG}</p><p><em>${'Lễ hội khai mạc sáng nay. '.repeat(20).trim()}</em></p>`],
    ['only a part is in italics', `<p>${IMG}</p><p><em>Lễ hội</em> khai mạc.</p>`],
    ['there is text before the photo', `<p>Ảnh: ${IMG} <em>Lễ hội</em></p>`],
    ['there are two photos', `<p>${IMG}${IMG}</p><p><em>Lễ hội</em></p>`],
    ['the next one holds a photo', `<p>${IMG}</p><p><em>Lễ hội</em> ${IMG}</p>`],
    ['it is a figure already', `${figure('Lễ hội')}<p><em>Hết</em></p>`],
    ['nothing follows', `<p>${IMG}</p>`],
    ['text stands between', `<p>${IMG}</p>và<p><em>Lễ hội</em></p>`],
  ];
  for (const [name, html] of UNCERTAIN)
    it(`stay as they are when ${name}`, () => {
      expect(cleaned(html)).to.equal(html);
    });

  it('stay tables when there is more in them', () => {
    for (const html of [
      '<table><tr><td><img src="/a.jpg"></td><td>Lễ hội</td></tr></table>',
      '<table><tr><td><img src="/a.jpg"></td></tr><tr><td>Lễ hội</td></tr><tr><td>b</td></tr></table>',
      '<table><tr><td><img src="/a.jpg"> chữ</td></tr><tr><td>Lễ hội</td></tr></table>',
      '<table><tr><td><img src="/a.jpg"></td></tr><tr><td><img src="/b.jpg"></td></tr></table>',
    ])
      expect(cleaned(html), html).to.contain('<table>').and.not.contain('<figure>');
  });
});
