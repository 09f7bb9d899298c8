import {expect} from '@open-wc/testing';
import {pageTitle} from '../../../src/elements/article/metadata/page-title.js';

const TITLE = 'Khởi công cầu - giai đoạn 1';

describe('pageTitle', () => {
  const cases: [own: string, site: string | undefined, wanted: string][] = [
    ['Chi tiết tin - Cổng Bình Hải', undefined, `${TITLE} - Cổng Bình Hải`],
    ['Tin tức | Giao thông | Cổng Bình Hải', undefined, `${TITLE} | Cổng Bình Hải`],
    ['Tin tức :: Cổng Bình Hải', undefined, `${TITLE} :: Cổng Bình Hải`],
    ['Tin tức – Cổng thông tin - Sở Y tế', 'Cổng thông tin - Sở Y tế', `${TITLE} – Cổng thông tin - Sở Y tế`],
    ['Chi tiết tin', undefined, TITLE],
    ['Chi tiết tin', 'Cổng Bình Hải', `${TITLE} - Cổng Bình Hải`],
    ['Cổng thông tin - Sở Y tế', 'Cổng thông tin - Sở Y tế', `${TITLE} - Cổng thông tin - Sở Y tế`],
    ['', undefined, TITLE],
    ['khoi cong cau - giai doan 1 | Cổng Bình Hải', undefined, 'khoi cong cau - giai doan 1 | Cổng Bình Hải'],
  ];
  for (const [own, site, wanted] of cases)
    it(`makes “${wanted}” of “${own}”`, () => expect(pageTitle(TITLE, own, site)).to.equal(wanted));

  it('leaves the page its title when the article has none', () => {
    expect(pageTitle('', 'Tin tức', 'Cổng Bình Hải')).to.equal('Tin tức');
  });
});
