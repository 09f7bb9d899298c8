import {expect, fixture} from '@open-wc/testing';
import {html, LitElement} from 'lit';
import {AddressController} from '../../src/controllers/address.js';

class Follower extends LitElement {
  parameter = 'ngay';
  followed: (string | undefined)[] = [];
  address = new AddressController(
    this,
    () => this.parameter,
    (value) => this.followed.push(value),
  );
}
customElements.define('test-follower', Follower);

const follower = (): Promise<Follower> => fixture<Follower>(html`<test-follower></test-follower>`);

const goTo = (address: string): void => {
  history.replaceState(null, '', address);
  dispatchEvent(new PopStateEvent('popstate'));
};

describe('AddressController', () => {
  const home = location.href;
  afterEach(() => history.replaceState(null, '', home));

  it('reads its parameter', async () => {
    const {address} = await follower();
    history.replaceState(null, '', '?ngay=2025-12-28&trang=2');
    expect(address.value).to.equal('2025-12-28');
    history.replaceState(null, '', '?trang=2');
    expect(address.value).to.equal(undefined);
  });

  it('writes its parameter and leaves the others', async () => {
    const {address} = await follower();
    history.replaceState({page: 1}, '', '?trang=2#tin');
    const {length} = history;
    address.write('2025-12-28');
    expect(location.search + location.hash).to.equal('?trang=2&ngay=2025-12-28#tin');
    expect(history.state).to.deep.equal({page: 1});
    address.write('2025-12-28');
    expect(history.length, 'nothing is added for the same value').to.equal(length + 1);
  });

  it('tells when the reader goes back or forward, until the element leaves the page', async () => {
    const element = await follower();
    goTo('?ngay=2025-12-28');
    goTo('?trang=2');
    element.remove();
    goTo('?ngay=2025-12-05');
    expect(element.followed).to.deep.equal(['2025-12-28', undefined]);
  });

  it('does nothing without a name', async () => {
    const element = await follower();
    element.parameter = '';
    history.replaceState(null, '', '?trang=2');
    element.address.write('2025-12-28');
    goTo('?ngay=2025-12-28');
    expect([element.address.value, location.search, element.followed]).to.deep.equal([
      undefined,
      '?ngay=2025-12-28',
      [],
    ]);
  });
});
