// What a reader set stays: colours, size, spacing, pictures. This runs before the page is drawn, so nothing flickers. Without scripts
// the same switches work for as long as the page is open, for the style sheet looks at them itself.
{
  const root = document.documentElement, KEY = 'view', NAMES = ['colours', 'size', 'spacing', 'pictures'];
  const read = () => { try { return JSON.parse(localStorage.getItem(KEY)); } catch { return null; } };
  const keep = view => { try { localStorage.setItem(KEY, JSON.stringify(view)); } catch { /* a private window keeps nothing */ } };
  const apply = view => { for (const name of NAMES) if (view[name]) root.dataset[name] = view[name]; else delete root.dataset[name]; };

  const isDark = () => {
    const scheme = getComputedStyle(root).colorScheme;
    return scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  };

  // Pictures that are switched off leave their descriptions.
  const describe = () => {
    for (const picture of document.querySelectorAll('main img[alt]:not([alt=""],[data-told])')) {
      picture.dataset.told = '';
      picture.after(Object.assign(document.createElement('span'), { className: 'picture-text', textContent: picture.alt }));
    }
  };

  const startView = form => {
    const dark = document.getElementById('dark-switch');
    // Where nothing may be kept, the page itself remembers.
    let view = read() ?? {};
    const show = () => {
      for (const choice of form.querySelectorAll('input')) choice.checked = choice.value === (view[choice.name] ?? '');
      if (view.pictures) describe();
      dark.setAttribute('aria-pressed', isDark());
    };
    const set = chosen => { view = chosen; keep(view); apply(view); show(); };
    form.addEventListener('change', () => set(Object.fromEntries([...new FormData(form)].filter(([, value]) => value))));
    form.addEventListener('reset', event => { event.preventDefault(); set({}); });
    dark.addEventListener('click', () => set({ ...view, colours: isDark() ? 'light' : 'dark' }));
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show);
    addEventListener('storage', event => { if (event.key === KEY) { apply(view = read() ?? {}); show(); } });
    dark.hidden = false;
    show();
  };

  const startCopying = button => {
    const label = button.textContent, told = Object.assign(document.createElement('span'), { className: 'visually-hidden', role: 'status' });
    button.hidden = !navigator.clipboard;
    button.after(told);
    button.addEventListener('click', async () => {
      const done = await navigator.clipboard.writeText(button.dataset.copy).then(() => true, () => false);
      told.textContent = done ? button.dataset.done : '';
      button.textContent = done ? button.dataset.done : label;
    });
  };

  // A table that fits is no stop for the Tab key.
  const startScrolling = box => new ResizeObserver(() => { box.tabIndex = box.scrollWidth > box.clientWidth ? 0 : -1; }).observe(box);

  // A video or a map comes into the page when a reader wants it; a click with a key opens it in a tab, as with any link.
  const unfold = event => {
    const card = event.target.closest('[data-frame]');
    if (!card || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { frame, label } = card.dataset, { className } = card;
    const made = Object.assign(document.createElement('iframe'), { src: frame, title: label, className, allow: 'autoplay; fullscreen' });
    card.replaceWith(made);
    made.focus();
  };

  // A click beside an open menu or panel closes it, so does Escape, and so does the focus that goes on: it would be hidden under it.
  const close = (kept, takesFocus) => {
    for (const open of document.querySelectorAll('.site-header details[open]')) {
      if (open.contains(kept)) continue;
      if (takesFocus && open.contains(document.activeElement)) open.firstElementChild.focus();
      open.open = false;
    }
  };

  const leave = target => {
    close(target);
    if (!target.closest('.site-menu,.menu-button')) document.querySelector('.site-menu:popover-open')?.hidePopover();
  };

  apply(read() ?? {});
  addEventListener('DOMContentLoaded', () => {
    const form = document.getElementById('view-form');
    if (form) startView(form);
    document.querySelectorAll('[data-copy]').forEach(startCopying);
    document.querySelectorAll('.table-scroll').forEach(startScrolling);
    document.addEventListener('focusin', event => leave(event.target));
    document.addEventListener('click', event => { close(event.target); unfold(event); });
    document.addEventListener('keydown', event => { if (event.key === 'Escape') close(null, true); });
  });
}
