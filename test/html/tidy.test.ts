import {expect} from '@open-wc/testing';
import {cleanBox, cleaned} from './support.js';

describe('what comes out of word processors and old editors', () => {
  const TIDIED: readonly (readonly [name: string, html: string, tidy: string])[] = [
    [
      'fonts and spans',
      '<p><font face="Times New Roman"><span style="mso-bidi-font-size: 14pt">Điều 1</span></font></p>',
      '<p>Điều 1</p>',
    ],
    [
      'elements of Office',
      '<p class="MsoNormal">Kính gửi<o:p>&nbsp;</o:p> <st1:place w:st="on">Bình Hải</st1:place></p>',
      '<p>Kính gửi&nbsp; Bình Hải</p>',
    ],
    [
      'data of Office',
      '<xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><!--[if gte mso 9]><xml>x</xml><![endif]--><p>a</p>',
      '<p>a</p>',
    ],
    [
      'empty paragraphs',
      '<p>a</p><p>&nbsp;</p><p><br></p><p><span>  </span></p><div><p></p></div><h2><b>&nbsp;</b></h2><p>b</p>',
      '<p>a</p><p>b</p>',
    ],
    ['spaces in bold', '<p>a<b> </b>b<i></i></p>', '<p>a b</p>'],
    [
      'old names',
      '<center><strike>a</strike> <tt>b</tt> <acronym title="c">d</acronym></center><dir><li>e</dir>',
      '<div class="portal-center"><s>a</s> <code>b</code> <abbr title="c">d</abbr></div><ul><li>e</li></ul>',
    ],
    [
      'parts of pages',
      '<main><header>a</header><section>b</section><nav>c</nav></main>',
      '<div><div>a</div><div>b</div><div>c</div></div>',
    ],
    [
      'a box made of a table',
      '<table width="600"><tr><td><p>a</p><p>b</p></td></tr></table>',
      '<div><p>a</p><p>b</p></div>',
    ],
    ['links that lead nowhere', '<p><a name="x">a</a> <a href="#y">b</a> <a href="">c</a></p>', '<p>a b c</p>'],
  ];
  for (const [name, html, tidy] of TIDIED)
    it(`tidies ${name}`, () => {
      expect(cleaned(html)).to.equal(tidy);
    });

  it('does not run words together where it takes a box away', () => {
    expect(cleanBox('<section>Một</section><section>Hai</section>').querySelectorAll('div')).to.have.length(2);
  });
});

describe('headings of a body', () => {
  it('come below the title of the article, whatever its level', () => {
    const html = '<h1>a</h1><h2>b</h2>';
    expect(cleaned(html, {headingLevel: 1})).to.equal('<h2>a</h2><h3>b</h3>');
    expect(cleaned(html, {headingLevel: 3})).to.equal('<h4>a</h4><h5>b</h5>');
    expect(cleaned(html, {headingLevel: 6})).to.equal('<h6>a</h6><h6>b</h6>');
  });

  it('begin right below it and leave no gaps', () => {
    expect(cleaned('<h3>a</h3><h6>b</h6><h3>c</h3>')).to.equal('<h2>a</h2><h3>b</h3><h2>c</h2>');
  });

  it('keep their language', () => {
    expect(cleaned('<h1 lang="en" dir="ltr">a</h1>')).to.equal('<h2 lang="en" dir="ltr">a</h2>');
  });
});

describe('tables of a body', () => {
  it('are framed once when they stand in each other', () => {
    const box = cleanBox('<table><tr><td>a<td><table><tr><td>b<td>c</table></table>');
    expect(box.querySelectorAll('.portal-scroll')).to.have.length(1);
    expect(box.querySelectorAll('table')).to.have.length(2);
  });

  it('are known by their captions, or else as tables', () => {
    const labels = [
      ...cleanBox('<table><caption> Thu </caption><tr><td>a<td>b</table><table><tr><td>a<td>b</table>').children,
    ].map((frame) => frame.getAttribute('aria-label'));
    expect(labels).to.deep.equal(['Bảng Thu', 'Bảng']);
  });
});
