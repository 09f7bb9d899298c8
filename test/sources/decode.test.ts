import {expect} from '@open-wc/testing';
import {decodeJson, LARGEST_ANSWER} from '../../src/sources/decode.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (bytes: Uint8Array, type = 'application/json'): unknown => decodeJson(bytes, type, 'https://api.example/');

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  [...text].forEach((_, index) => view.setUint16(index * 2, text.charCodeAt(index), littleEndian));
  return new Uint8Array(view.buffer);
}

describe('decodeJson', () => {
  it('reads UTF-8, with and without a byte order mark', () => {
    expect(read(utf8('{"a":"Huế"}'))).to.deep.equal({a: 'Huế'});
    expect(read(utf8('\uFEFF{"a":"Huế"}'))).to.deep.equal({a: 'Huế'});
  });

  it('reads UTF-16 of both orders, marked or not', () => {
    for (const littleEndian of [true, false])
      for (const mark of ['\uFEFF', ''])
        expect(read(utf16(`${mark}{"a":"Huế"}`, littleEndian))).to.deep.equal({a: 'Huế'});
  });

  it('reads windows-1258 and composes its letters', () => {
    const bytes = Uint8Array.from([0x22, 0x48, 0x75, 0xea, 0xec, 0x22]); // "Huê + combining acute
    expect(read(bytes, 'application/json; charset=windows-1258')).to.equal('Huế');
    expect(read(bytes)).to.equal('Huế');
  });

  it('composes decomposed letters', () => {
    expect(read(utf8(`"${'Huế'.normalize('NFD')}"`))).to.equal('Huế'.normalize('NFC'));
  });

  it('takes JSON out of the XML of an ASP.NET service', () => {
    const xml = '<?xml version="1.0"?><string xmlns="http://tempuri.org/">[{"a":"x &amp; y"}]</string>';
    expect(read(utf8(xml))).to.deep.equal([{a: 'x & y'}]);
  });

  it('reads JSON inside a JSON string', () => {
    expect(read(utf8(JSON.stringify('[1,2]')))).to.deep.equal([1, 2]);
    expect(read(utf8('"1.234"'))).to.equal('1.234');
  });

  it('overlooks a comment that a server appended', () => {
    expect(read(utf8('{"a":1}\n<!-- 0.2s -->\n'))).to.deep.equal({a: 1});
  });

  it('says what came instead', () => {
    expect(() => read(utf8('<html><title>500 - Lỗi</title>'))).to.throw('HTML, “500 - Lỗi”');
    expect(() => read(utf8('Xin chào'))).to.throw('“Xin chào”');
    expect(() => read(utf8(''))).to.throw('(0 byte)');
  });

  it('refuses an answer that is too large', () => {
    expect(() => read(new Uint8Array(LARGEST_ANSWER + 1))).to.throw('too-large');
  });
});
