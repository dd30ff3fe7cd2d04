// Reloads the page when the site has changed, at the same place of the page, and shows what is wrong over it.
(() => {
  const { token, version } = document.currentScript.dataset;
  const place = 'hemasite:' + location.pathname;

  const kept = sessionStorage.getItem(place);
  if (kept !== null) {
    sessionStorage.removeItem(place);
    scrollTo(0, Number(kept));
  }

  const events = new EventSource('/_hemasite/events?token=' + token);
  events.addEventListener('state', event => {
    const state = JSON.parse(event.data);
    show(state);
    if (state.version > Number(version)) {
      sessionStorage.setItem(place, String(scrollY));
      location.reload();
    }
  });

  // After a restart the token is another one: the page asks once more and learns it.
  events.addEventListener('error', () => {
    if (events.readyState === EventSource.CLOSED) {
      setTimeout(() => fetch(location.href, { method: 'HEAD' }).then(() => location.reload(), () => {}), 1000);
    }
  });

  function show(state) {
    document.getElementById('hemasite-problems')?.remove();
    if (state.errors === 0) return;
    const host = document.createElement('div');
    host.id = 'hemasite-problems';
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      section { position: fixed; inset: auto 1rem 1rem; max-height: 70vh; overflow: auto; z-index: 2147483647;
        padding: 1rem 1.25rem; border-top: 4px solid #b3122b; border-radius: 6px; background: #1b1f23; color: #f2f2f0;
        font: 15px/1.5 system-ui, sans-serif; box-shadow: 0 8px 40px rgb(0 0 0 / .45); }
      h2 { margin: 0 6rem .5rem 0; font-size: 1rem; }
      article { margin: .75rem 0 0; }
      p { margin: .1rem 0; }
      .place { color: #9fb3c8; font-family: ui-monospace, monospace; font-size: .85rem; }
      pre { margin: .25rem 0; padding: .4rem .6rem; overflow-x: auto; background: #0e1114; border-radius: 4px; font: .85rem/1.4 ui-monospace, monospace; }
      mark { color: #fff; background: #b3122b; }
      button { position: absolute; top: .75rem; right: 1rem; font: inherit; color: inherit; background: none; border: 1px solid; border-radius: 4px; padding: .1rem .6rem; cursor: pointer; }`);
    root.adoptedStyleSheets = [sheet];
    const card = root.appendChild(document.createElement('section'));
    card.setAttribute('role', 'alert');
    add(card, 'h2', state.title);
    const close = add(card, 'button', state.close);
    close.addEventListener('click', () => host.remove());
    for (const problem of state.problems) {
      const entry = card.appendChild(document.createElement('article'));
      add(entry, 'p', problem.place + '  ' + problem.code).className = 'place';
      add(entry, 'p', problem.message);
      const quote = entry.appendChild(document.createElement('pre'));
      const at = problem.column - 1;
      quote.append(problem.quote.slice(0, at));
      add(quote, 'mark', problem.quote.slice(at, at + problem.length) || ' ');
      quote.append(problem.quote.slice(at + problem.length));
      add(entry, 'p', '→ ' + problem.hint);
    }
    document.body.append(host);
  }

  function add(parent, name, text) {
    const element = parent.appendChild(document.createElement(name));
    element.textContent = text;
    return element;
  }
})();
