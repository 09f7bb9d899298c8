import {expect} from '@open-wc/testing';
import {DEEPEST, decodeJson} from '../../src/sources/decode.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (bytes: Uint8Array, type = 'application/json'): Promise<unknown> =>
  decodeJson(bytes, type, 'https://api.example/');

/** What is said of bytes that can't be read. */
async function failure(bytes: Uint8Array): Promise<string> {
  try {
    await read(bytes);
  } catch (error) {
    return String(error);
  }
  throw new Error('the answer was read');
}

/** One byte for each character. */
const latin = (text: string): Uint8Array => Uint8Array.from([...text], (character) => character.charCodeAt(0));

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  [...text].forEach((_, index) => view.setUint16(index * 2, text.charCodeAt(index), littleEndian));
  return new Uint8Array(view.buffer);
}

/** “Huế” in windows-1258, with the acute apart, one character for each byte. */
const HUE_1258 = 'Hu\u00ea\u00ec';

describe('decodeJson', () => {
  it('reads UTF-8, with and without a byte order mark', async () => {
    expect(await read(utf8('{"a":"Huế"}'))).to.deep.equal({a: 'Huế'});
    expect(await read(utf8('\uFEFF{"a":"Huế"}'))).to.deep.equal({a: 'Huế'});
  });

  it('reads UTF-16 of both orders, marked or not', async () => {
    for (const littleEndian of [true, false])
      for (const mark of ['\uFEFF', ''])
        expect(await read(utf16(`${mark}{"a":"Huế"}`, littleEndian))).to.deep.equal({a: 'Huế'});
  });

  it('reads windows-1258 and composes its letters', async () => {
    const bytes = Uint8Array.from([0x22, 0x48, 0x75, 0xea, 0xec, 0x22]); // "Huê + combining acute
    expect(await read(bytes, 'application/json; charset=windows-1258')).to.equal('Huế');
    expect(await read(bytes)).to.equal('Huế');
  });

  it('reads XML in windows-1258 and in UTF-16, whatever the header says', async () => {
    const xml = (charset: string, name: string): string =>
      `<?xml version="1.0" encoding="${charset}"?><string xmlns="http://tempuri.org/">{"ten":"${name}"}</string>`;
    const windows = latin(xml('windows-1258', HUE_1258));
    for (const type of ['text/xml', 'text/xml; charset=utf-8', 'text/xml; charset=windows-1258'])
      expect(await read(windows, type)).to.deep.equal({ten: 'Huế'});
    for (const littleEndian of [true, false])
      for (const mark of ['\uFEFF', ''])
        expect(await read(utf16(mark + xml('utf-16', 'Huế'), littleEndian), 'text/xml')).to.deep.equal({ten: 'Huế'});
  });

  it('reads a page that names windows-1258 in either kind of meta', async () => {
    for (const meta of [
      '<meta charset="windows-1258">',
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1258">',
    ]) {
      const page = latin(`<html><head>${meta}</head><body>{"ten":"${HUE_1258}"}</body></html>`);
      expect(await read(page, 'text/html')).to.deep.equal({ten: 'Huế'});
    }
    const other = latin('<html><meta charset="iso-8859-1"><body>{"ten":"\u00ea\u00ec"}</body></html>');
    expect(await read(other, 'text/html')).to.deep.equal({ten: 'êì'});
  });

  it('composes decomposed letters', async () => {
    expect(await read(utf8(`"${'Huế'.normalize('NFD')}"`))).to.equal('Huế'.normalize('NFC'));
  });

  it('takes JSON out of the XML of an ASP.NET service', async () => {
    const xml = '<?xml version="1.0"?><string xmlns="http://tempuri.org/">[{"a":"x &amp; y"}]</string>';
    expect(await read(utf8(xml))).to.deep.equal([{a: 'x & y'}]);
  });

  it('reads JSON inside a JSON string', async () => {
    expect(await read(utf8(JSON.stringify('[1,2]')))).to.deep.equal([1, 2]);
    expect(await read(utf8('"1.234"'))).to.equal('1.234');
    expect(await read(utf8(JSON.stringify({d: '{"d":"[{\\"a\\":1}]"}'})))).to.deep.equal({d: {d: [{a: 1}]}});
    expect(await read(utf8(JSON.stringify(JSON.stringify({d: '[1]'}))))).to.deep.equal({d: [1]});
    expect(await read(utf8('{"d":"[1,2]"}'))).to.deep.equal({d: [1, 2]});
    expect(await read(utf8('{"d":"[không phải JSON]"}'))).to.deep.equal({d: '[không phải JSON]'});
  });

  it('overlooks comments that servers appended', async () => {
    expect(await read(utf8('[1] <!-- a --> <!-- b -->'))).to.deep.equal([1]);
    expect(await read(utf8('{"a":"<!-- 1 -->"}\n/* 0.2s */ <!-- cache -->'))).to.deep.equal({a: '<!-- 1 -->'});
    expect(await failure(utf8('<!-- trống -->'))).to.contain('(0 byte)');
    expect(await read(utf8('{"a":1}\n<!-- 0.2s -->\n'))).to.deep.equal({a: 1});
  });

  it('says what came instead', async () => {
    expect(await failure(utf8('<html><title>500 - Lỗi</title>'))).to.contain('HTML, “500 - Lỗi”');
    expect(await failure(utf8('Xin chào'))).to.contain('“Xin chào”');
    expect(await failure(utf8(''))).to.contain('(0 byte)');
  });

  it('believes what is valid UTF-8 more than a header', async () => {
    expect(await read(utf8('"Huế"'), 'application/json; charset=iso-8859-1')).to.equal('Huế');
  });

  it('takes the charset from the header, or from what the text says of itself', async () => {
    const word = '\u00d0\u00e0 N\u1eb5ng'.replace('\u1eb5', '\u00e3\u00de');
    expect(await read(latin(`"${word}"`), 'text/plain; charset=windows-1258')).to.equal('Đà Nẵng');
    const xml = latin(`<?xml version="1.0" encoding="windows-1252"?><tin><ten>Th\u00f4ng b\u00e1o</ten></tin>`);
    expect(await read(xml, 'text/xml')).to.deep.equal({tin: {ten: 'Thông báo'}});
    const html = latin('<html><meta charset=windows-1252><body>{"ten":"Th\u00f4ng b\u00e1o"}</body></html>');
    expect(await read(html, 'text/html')).to.deep.equal({ten: 'Thông báo'});
  });

  it('reads JSON that a service made a text of before, in its usual wrappers', async () => {
    expect(await read(utf8('{"d":"{\\"Rows\\":[1]}"}'))).to.deep.equal({d: {Rows: [1]}});
    expect(await read(utf8('{"LayTinResult":"[1]","n":"[1]"}'))).to.deep.equal({LayTinResult: [1], n: '[1]'});
    expect(await read(utf8('{"data":"[ghi chú]"}'))).to.deep.equal({data: '[ghi chú]'});
  });

  it('reads JSON with character references in place of quotes', async () => {
    expect(await read(utf8('[{&quot;a&quot;:&quot;x &amp;amp; y&quot;}]'))).to.deep.equal([{a: 'x &amp; y'}]);
  });

  it('reads JSON that stands alone in a page of HTML', async () => {
    const page =
      '<!DOCTYPE html><html><head><style>p{color:red}</style></head><body><pre>{"a":[1]}</pre></body></html>';
    expect(await read(utf8(page))).to.deep.equal({a: [1]});
  });

  it('refuses what is nested too deeply', async () => {
    const nested = (depth: number): Uint8Array => utf8('['.repeat(depth) + ']'.repeat(depth));
    expect(await read(nested(DEEPEST))).to.be.an('array');
    expect(await failure(nested(DEEPEST + 1))).to.contain('too-deep');
    expect(await failure(nested(100_000))).to.match(/too-deep|not-json/);
    expect(await failure(utf8('<a>'.repeat(DEEPEST + 1)))).to.contain('too-deep');
  });
});
