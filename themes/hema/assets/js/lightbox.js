// Shows pictures whole in a dialog and leafs through those of a gallery. Without this script a picture's link leads to the picture itself.
const words = document.querySelector('script[data-close]').dataset;
const make = (name, attributes, ...children) => {
  const element = Object.assign(document.createElement(name), attributes);
  element.append(...children);
  return element;
};

const picture = make('img', { alt: '' });
const caption = make('figcaption', {});
const place = make('p', { className: 'lightbox-place', role: 'status' });
const button = (className, label, act) => {
  const made = make('button', { className, type: 'button', title: label, onclick: act });
  made.setAttribute('aria-label', label);
  return made;
};
const previous = button('lightbox-previous', words.previous, () => turn(-1));
const next = button('lightbox-next', words.next, () => turn(1));
const dialog = make('dialog', { className: 'lightbox-view' },
  make('figure', {}, picture, caption), place, previous, next, button('lightbox-close', words.close, () => dialog.close()));

let group = [], current = 0;

function show() {
  const link = group[current], small = link.querySelector('img');
  // Until the whole picture is here its small version stands in for it, never the one before.
  picture.src = small.currentSrc || link.href;
  make('img', { src: link.href, onload() { if (dialog.open && group[current] === link) picture.src = link.href; } });
  picture.alt = small.alt;
  caption.textContent = link.closest('figure')?.querySelector('figcaption')?.textContent ?? small.title;
  caption.hidden = !caption.textContent;
  place.replaceChildren(`${current + 1} / ${group.length}`, make('span', { className: 'visually-hidden', textContent: `: ${small.alt}` }));
  place.hidden = previous.hidden = next.hidden = group.length < 2;
  dialog.setAttribute('aria-label', small.alt || words.label);
}

function turn(step) {
  current = (current + step + group.length) % group.length;
  show();
}

dialog.addEventListener('keydown', event => {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (step && group.length > 1 && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey) turn(step);
});
// A click beside the picture closes; the dialog gives the focus back to the link by itself.
dialog.addEventListener('click', event => event.target === dialog && dialog.close());
dialog.addEventListener('close', () => picture.removeAttribute('src'));

document.addEventListener('click', event => {
  const link = event.target.closest('a.lightbox');
  if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  if (!dialog.isConnected) document.body.append(dialog);
  group = [...(link.closest('.gallery') ?? link.parentElement).querySelectorAll('a.lightbox')];
  current = group.indexOf(link);
  show();
  dialog.showModal();
});
