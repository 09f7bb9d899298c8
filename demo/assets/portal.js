/** The portal's own script: counts the visit, unless the reader asks not to be counted, and opens the menu on phones. */

function countVisit() {
  if (navigator.doNotTrack === '1' || navigator.globalPrivacyControl) return;
  post('/api/visits');
  const id = document.querySelector('portal-article')?.getAttribute('article-id');
  if (id) post(`/api/articles/${encodeURIComponent(id)}/views`);
}

/** Reading goes on whether or not the server could count. */
function post(address) {
  fetch(address, {method: 'POST', keepalive: true}).catch(() => {});
}

/** Without script the menu button is a link to the menu, which shows as the page's target. */
function makeMenuButton(link) {
  const button = document.createElement('button');
  const menu = document.querySelector(link.hash);
  const show = (isOpen) => {
    menu.classList.toggle('open', isOpen);
    button.setAttribute('aria-expanded', String(isOpen));
  };
  button.type = 'button';
  button.className = link.className;
  button.textContent = link.textContent;
  button.setAttribute('aria-controls', menu.id);
  button.addEventListener('click', () => show(!menu.classList.contains('open')));
  menu.addEventListener('click', () => show(false));
  menu.addEventListener('keydown', ({key}) => {
    if (key !== 'Escape') return;
    show(false);
    button.focus();
  });
  show(false);
  link.replaceWith(button);
}

countVisit();
makeMenuButton(document.querySelector('.menu-button'));
