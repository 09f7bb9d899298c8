import {expect} from '@open-wc/testing';

/** Opens a page that has a policy on how HTML is made, runs a module in it, and waits for what it says. */
async function underPolicy(policy: string, script: string): Promise<unknown> {
  const frame = document.createElement('iframe');
  const said = new Promise((resolve) => {
    addEventListener('message', ({data, source}) => source === frame.contentWindow && resolve(data));
  });
  frame.srcdoc = `<!doctype html><html lang="en"><meta http-equiv="Content-Security-Policy" content="${policy}">
    <body><script type="module">${script}</script></body></html>`;
  document.body.append(frame);
  const answer = await said;
  frame.remove();
  return answer;
}

const CLEAN = `
  import {cleanHtml} from '/src/html/clean.ts';
  const options = {base: 'https://backend.example/', mayLoad: () => true, headingLevel: 1, words: {table: String, elsewhere: String}};
  let said;
  try {
    said = [1, 2].map((number) => cleanHtml('<p onclick="x">Tin ' + number + '</p>', options).textContent).join();
  } catch (error) {
    said = error.name + ' ' + error.reason + ' ' + error.detail;
  }
  parent.postMessage(said, '*');`;

const ARTICLE = `
  import '/src/elements/article/define.ts';
  const reports = [];
  console.warn = (line) => reports.push(line);
  const article = document.createElement('portal-article');
  const answer = () => new Response('{"id": 7, "title": "Tin", "body": "<p>Nội dung</p>"}');
  article.source = {fetch: async () => answer()};
  article.articleId = '7';
  article.textContent = 'Trang chủ';
  const tell = async ({type}) => {
    const {shadowRoot} = article;
    const isTold = () => type === 'portal-load' || reports.some((line) => String(line).startsWith('<portal-article>'));
    while (shadowRoot.querySelector('[aria-busy="true"]') || !isTold()) await new Promise(requestAnimationFrame);
    const {innerText} = article;
    parent.postMessage({type, innerText, message: shadowRoot.querySelector('[role="status"]').innerText, reports}, '*');
  };
  article.addEventListener('portal-load', tell);
  article.addEventListener('portal-error', tell);
  document.body.append(article);`;

const METADATA = `
  import '/src/elements/article/define.ts';
  const reports = [];
  console.warn = (line) => reports.push(line);
  const article = document.createElement('portal-article');
  article.source = {fetch: async () => new Response('{"id": 7, "title": "Tin < mới", "lead": "Ngắn"}')};
  article.articleId = '7';
  article.metadata = 'json-ld title';
  document.body.append(article);
  const violations = [];
  addEventListener('securitypolicyviolation', ({violatedDirective}) => violations.push(violatedDirective));
  while (!document.title.startsWith('Tin')) await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const data = document.querySelector('script[type="application/ld+json"]');
  const told = reports.filter((line) => String(line).startsWith('<portal-article>'));
  parent.postMessage({headline: data && JSON.parse(data.text).headline, violations, told}, '*');`;

const ENFORCED = "require-trusted-types-for 'script'";

describe('cleanHtml, on pages with Trusted Types', () => {
  it('works under a policy of its own, made once', async () => {
    expect(await underPolicy(`${ENFORCED}; trusted-types lit-html portal-elements`, CLEAN)).to.equal('Tin 1,Tin 2');
  });

  it('works where any policy may be made', async () => {
    expect(await underPolicy(ENFORCED, CLEAN)).to.equal('Tin 1,Tin 2');
  });

  it('works where the policy is refused and strings are not', async () => {
    expect(await underPolicy('trusted-types lit-html', CLEAN)).to.equal('Tin 1,Tin 2');
  });

  it('says so where no HTML can be made', async () => {
    expect(await underPolicy(`${ENFORCED}; trusted-types lit-html`, CLEAN)).to.equal(
      'CleanError refused trusted-types portal-elements',
    );
  });
});

describe('portal-article, on pages with Trusted Types', () => {
  it('shows its article where the policy is allowed', async () => {
    const said = await underPolicy(`${ENFORCED}; trusted-types lit-html portal-elements`, ARTICLE);
    expect(said).to.include({type: 'portal-load', innerText: 'Tin\n\nNội dung', message: ''});
  });

  it("keeps the author's content where it is refused, tells the reader, and tells the webmaster what to add", async () => {
    const {reports, ...said} = (await underPolicy(`${ENFORCED}; trusted-types lit-html`, ARTICLE)) as {
      reports: string[];
    };
    expect(said).to.deep.equal({
      type: 'portal-error',
      innerText: 'Trang chủ',
      message: 'This block is not set up correctly.\n\nTry again',
    });
    expect(reports.join()).to.contain('add trusted-types portal-elements to the Content-Security-Policy header');
  });
});

describe('the metadata of a portal-article, on pages with Trusted Types', () => {
  it('are written where the policy is allowed, without a violation', async () => {
    const said = await underPolicy(`${ENFORCED}; trusted-types lit-html portal-elements`, METADATA);
    expect(said).to.deep.equal({headline: 'Tin < mới', violations: [], told: []});
  });

  it('are left out where it is refused and they would need it, which the webmaster is told', async () => {
    const {headline, told} = (await underPolicy(`${ENFORCED}; trusted-types lit-html`, METADATA)) as {
      headline: string | null;
      told: string[];
    };
    expect(headline).to.equal(null);
    expect(told.join()).to.contain('JSON-LD').and.contain('trusted-types portal-elements');
  });
});
