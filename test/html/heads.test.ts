import {expect} from '@open-wc/testing';
import {cleanBox} from './support.js';

/** The heads of a table, each with what it is the head of. */
const headsIn = (html: string): string[] =>
  [...cleanBox(html).querySelectorAll('th')].map((head) => `${head.textContent.trim()} ${head.getAttribute('scope')}`);

describe('the heads of tables in a body', () => {
  it('are of columns in a head, and in a row of heads', () => {
    expect(headsIn('<table><thead><tr><td>a<th>b</thead><tr><td>c<td>d</table>')).to.deep.equal(['b col']);
    expect(headsIn('<table><tr><th>a<th>b<tr><td>c<td>d</table>')).to.deep.equal(['a col', 'b col']);
  });

  it('are of a row when they begin one', () => {
    expect(headsIn('<table><tr><th>a<td>b<tr><th rowspan=2>c<td>d<tr><td>e</table>')).to.deep.equal([
      'a row',
      'c rowgroup',
    ]);
  });

  it('keep what they said themselves', () => {
    expect(headsIn('<table><tr><th scope="row">a<th scope="col">b<tr><td>c<td>d</table>')).to.deep.equal([
      'a row',
      'b col',
    ]);
  });

  it('are known by a number before them, or by their looks', () => {
    expect(headsIn('<table><tr><td>Số TT<td>Tên<tr><td>1<td>An</table>')).to.deep.equal(['Số TT col', 'Tên col']);
    expect(
      headsIn('<table><tr><td><b>Tên</b><td><span style="font-weight:700">Lớp</span><tr><td>An<td>9A</table>'),
    ).to.deep.equal(['Tên col', 'Lớp col']);
  });

  it('are named at once, however many there are', () => {
    expect(headsIn(`<table><tr>${'<th>a'.repeat(20_000)}</table>`)).to.have.length(20_000);
  });

  it('are not made where it is not sure', () => {
    for (const html of [
      '<table><tr><td>Tên<td>Lớp<tr><td>An<td>9A</table>',
      '<table><tr><td><b>Tên</b><td>Lớp<tr><td>An<td>9A</table>',
      '<table><tr><td><b>a</b><td><b>b</b></table>',
      '<table><tr><td><b>a</b><td><b>b</b><tr><td><b>c</b><td><b>d</b></table>',
      '<table><tr><td>STT<td>Tên<td>Lớp<tr><td colspan=2>1<td>9A</table>',
      '<table><tr><td>STT<td><tr><td>1<td>An</table>',
    ])
      expect(headsIn(html), html).to.deep.equal([]);
  });
});
