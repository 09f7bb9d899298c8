import {expect} from '@open-wc/testing';
import {fileKind} from '../../../src/elements/article/attachments.js';
import {dropAuthorLine} from '../../../src/elements/article/author-line.js';
import {holdsPhoto} from '../../../src/elements/article/main-photo.js';
import {cleanBox} from '../../html/support.js';

describe('fileKind', () => {
  it('is told by the name of the file', () => {
    expect(fileKind('https://a.example/ke-hoach.pdf')).to.equal('PDF');
    expect(fileKind('https://a.example/B%E1%BA%A3ng.XLSX?v=2#x', 'application/octet-stream')).to.equal('XLSX');
  });

  it('is told by the type when the address is that of a program', () => {
    expect(fileKind('https://a.example/tai-ve.aspx?id=3', 'application/pdf')).to.equal('PDF');
    expect(
      fileKind('https://a.example/3', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
    ).to.equal('DOCX');
    expect(fileKind('https://a.example/3', 'application/vnd.ms-excel')).to.equal('XLSX');
  });

  it('is left out when nothing tells it', () => {
    expect(fileKind('https://a.example/3')).to.equal('');
    expect(fileKind('https://a.example/nghi-quyet.2026', 'application/octet-stream')).to.equal('');
  });
});

describe('dropAuthorLine', () => {
  const withoutLine = (html: string, author?: string): string => {
    const body = cleanBox(html);
    dropAuthorLine(body, author);
    return body.innerHTML;
  };

  it('removes the name that stands alone on the last line', () => {
    expect(withoutLine('<p>a</p><p><strong>Minh Hằng</strong></p>', 'Minh Hằng')).to.equal('<p>a</p>');
    expect(withoutLine('<div><p>a</p><p>(MINH HẰNG)</p></div> ', 'Minh Hằng')).to.equal('<div><p>a</p></div> ');
    expect(withoutLine('<p>a</p><p>Tác giả: Minh Hằng</p>', 'Minh Hằng')).to.equal('<p>a</p>');
  });

  it('leaves everything else', () => {
    for (const html of [
      '<p>a</p><p>Minh Hằng và Quốc Tuấn</p>',
      '<p>Minh Hằng</p><p>a</p>',
      '<p>Minh Hằng</p>a',
      '<p>a</p>',
      '',
    ])
      expect(withoutLine(html, 'Minh Hằng')).to.equal(html);
    expect(withoutLine('<p>Minh Hằng</p>')).to.equal('<p>Minh Hằng</p>');
  });
});

describe('holdsPhoto', () => {
  const holds = (html: string, url: string): boolean => holdsPhoto(cleanBox(html), {url});

  it('knows a photo in another size or version', () => {
    const html = '<img src="/uploads/cau-300x200.jpg?v=3">';
    expect(holds(html, 'https://backend.example/uploads/cau.jpg')).to.equal(true);
    expect(holds(html, 'https://backend.example/uploads/cau-1024x683.jpg')).to.equal(true);
    expect(holds(html, 'https://backend.example/uploads/cau-2.jpg')).to.equal(false);
    expect(holds('<p>a</p>', 'https://backend.example/uploads/cau.jpg')).to.equal(false);
  });
});
