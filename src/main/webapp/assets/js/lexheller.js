/* Small aids on top of pages that work without them. Every text that is shown comes from a data attribute in the page. */
(() => {
  'use strict';

  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
  const fill = (text, value) => (text || '').replace('{0}', value);

  /* One polite voice for the whole page, so that nothing is read out twice. */
  const voice = document.createElement('p');
  voice.className = 'visually-hidden';
  voice.setAttribute('role', 'status');
  (document.querySelector('main') || document.body).append(voice);
  const announce = (text) => { voice.textContent = text; };

  /* ---- Focus after a step: what is wrong first, else the heading ---- */
  const focusTarget = document.querySelector('.error-summary') || document.querySelector('[data-focus]');
  if (focusTarget && !location.hash) {
    focusTarget.setAttribute('tabindex', '-1');
    focusTarget.focus();
  }

  /* ---- Characters left ---- */
  /* Counted as the server does: Unicode code points, a line break is one, white space around is none. Spoken only near the
     limit and in a pause. */
  function count(field) {
    const counter = document.getElementById(field.dataset.counter);
    if (!counter) return;
    const max = Number(field.dataset.max);
    const near = Math.min(100, max / 10);
    let pause;
    const show = (speak) => {
      const left = max - [...field.value.trim()].length;
      const number = Math.abs(left).toLocaleString(document.documentElement.lang || 'sv');
      counter.textContent = fill(left < 0 ? counter.dataset.over : counter.dataset.left, number);
      counter.classList.toggle('is-over', left < 0);
      clearTimeout(pause);
      if (speak && left <= near) pause = setTimeout(() => announce(counter.textContent), 1000);
    };
    field.addEventListener('input', () => show(true));
    window.addEventListener('pageshow', () => show(false));
    show(false);
  }
  all('[data-max][data-counter]').forEach(count);

  /* ---- What may point somebody out, told while typing: advice, the server looks again when it is saved ---- */
  const part = (name, text, className) => {
    const made = document.createElement(name);
    made.textContent = text;
    if (className) made.className = className;
    return made;
  };

  function look(field) {
    const box = part('div', '', 'note note-warning found-typed');
    box.id = `${field.id}-found`;
    box.hidden = true;
    const frame = field.closest('.field') || field.parentNode;
    let pause, told = '';

    const item = (found) => {
      const line = document.createElement('li');
      const quote = document.createElement('q');
      quote.append(found.before, part('mark', found.words), found.after);
      line.append(part('strong', found.kind), ': ', quote, ' ', found.advice);
      return line;
    };
    const show = (seen) => {
      const list = document.createElement('ul');
      list.append(...seen.findings.map(item));
      box.replaceChildren();
      if (seen.summary) box.append(part('p', seen.summary, 'note-title'), list);
      if (seen.more) box.append(part('p', seen.more));
      if (seen.recognised) box.append(part('p', seen.recognised));
      box.hidden = !box.childElementCount;
      if (!box.isConnected) frame.append(box);
      const now = seen.summary || seen.recognised;
      if (now !== told) announce(now);
      told = now;
    };
    const tell = (seen) => {
      const line = document.getElementById(`${field.id}-lix`);
      if (!line) return;
      line.textContent = seen.reading;
      line.hidden = !seen.reading;
      line.classList.toggle('is-hard', seen.hard);
    };
    const ask = async () => {
      const text = field.value;
      if (text.trim().length < 3) {
        show({ summary: '', findings: [], more: '', recognised: '' });
        tell({ reading: '', hard: false });
        return;
      }
      try {
        const answer = await fetch(field.dataset.scan, {
          method: 'POST', body: new URLSearchParams({ text, readers: field.dataset.readers || '' }), redirect: 'error', signal: AbortSignal.timeout(5000)
        });
        const seen = answer.ok ? await answer.json() : null;
        if (seen && text === field.value) {
          show(seen);
          tell(seen);
        }
      } catch (failure) {
        /* A slow network leaves the writer in peace. */
      }
    };
    field.addEventListener('input', () => {
      clearTimeout(pause);
      pause = setTimeout(ask, 1000);
    });
  }
  all('[data-scan]').forEach(look);

  /* ---- Drafts that save themselves ---- */
  function autosave(form) {
    const status = form.querySelector('[data-autosave-status]') || document.querySelector('[data-autosave-status]');
    const texts = status ? status.dataset : {};
    let timer, changed = false, running = false, failures = 0, spoken = false;

    const show = (text, failed, speak) => {
      if (status) {
        status.textContent = text;
        status.classList.toggle('is-failed', failed);
      }
      if (speak) announce(text);
    };
    const later = (ms) => {
      clearTimeout(timer);
      timer = setTimeout(save, ms);
    };

    async function save(leaving = false) {
      if (!changed || running || form.dataset.busy) return;
      clearTimeout(timer);
      running = true;
      changed = false;
      if (!failures) show(texts.saving || '', false, false);
      try {
        const answer = await fetch(form.dataset.autosave, {
          method: 'POST',
          body: new URLSearchParams(new FormData(form)),
          redirect: 'error',
          keepalive: leaving
        });
        if (!answer.ok) throw new Error(String(answer.status));
        const time = new Date().toLocaleTimeString('sv-SE', { hour: '2-digit', minute: '2-digit' });
        show(fill(texts.saved, time), false, failures > 0 || !spoken);
        document.dispatchEvent(new Event('lexheller:saved'));
        spoken = true;
        failures = 0;
      } catch (failure) {
        changed = true;
        failures += 1;
        show(texts.failed || '', true, failures === 1);
      } finally {
        running = false;
        if (changed) later(failures ? Math.min(60000, 5000 * failures) : 2000);
      }
    }

    const touch = () => {
      changed = true;
      if (!running && !failures) later(2000);
    };
    form.addEventListener('input', touch);
    form.addEventListener('change', touch);
    form.addEventListener('submit', () => clearTimeout(timer));
    window.addEventListener('online', () => save());
    document.addEventListener('visibilitychange', () => { if (document.hidden) save(true); });
  }
  all('form[data-autosave]').forEach(autosave);

  /* ---- Leaving with something unsaved ---- */
  all('form[data-guard]').forEach((form) => {
    let dirty = false;
    form.addEventListener('input', () => { dirty = true; });
    window.addEventListener('beforeunload', (event) => {
      if (dirty && !form.dataset.busy) event.preventDefault();
    });
  });

  /* ---- One submit, not two ---- */
  /* The buttons are not disabled: a disabled button would lose its value and the focus. */
  const setBusy = (form, busy) => {
    if (busy) form.dataset.busy = 'true';
    else delete form.dataset.busy;
    const buttons = Array.from(form.elements).filter((element) => element.type === 'submit');
    buttons.forEach((button) => {
      if (busy) button.setAttribute('aria-busy', 'true');
      else button.removeAttribute('aria-busy');
    });
  };
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== 'post' || 'noBusy' in form.dataset) return;
    if (form.dataset.busy) {
      event.preventDefault();
      return;
    }
    setBusy(form, true);
    setTimeout(() => setBusy(form, false), 20000);
  });
  window.addEventListener('pageshow', () => all('form[data-busy]').forEach((form) => setBusy(form, false)));

  /* ---- Menus ---- */
  const side = document.querySelector('.workplace-side');
  if (side) {
    const beside = window.matchMedia('(min-width: 64rem)');
    const fit = () => { side.open = beside.matches; };
    beside.addEventListener('change', fit);
    fit();
  }

  const menus = 'details.menu, details[data-menu]';
  const openMenus = () => all(menus).filter((menu) => menu.open);
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    openMenus().forEach((menu) => {
      const inside = menu.contains(document.activeElement);
      menu.open = false;
      if (inside) menu.querySelector('summary').focus();
    });
  });
  const closeOthers = (event) => openMenus().forEach((menu) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
  document.addEventListener('click', closeOthers);
  document.addEventListener('focusin', closeOthers);

  /* ---- Proposals under a field that takes a case's number ---- */
  all('input[data-suggest]').forEach((field) => {
    const list = document.getElementById(field.getAttribute('list'));
    let pause, asked;
    field.addEventListener('input', () => {
      clearTimeout(pause);
      pause = setTimeout(async () => {
        const words = asked = field.value.trim();
        if (words.length < 2) return;
        try {
          const answer = await fetch(`${field.dataset.suggest}&q=${encodeURIComponent(words)}`, { redirect: 'error' });
          const cases = answer.ok ? await answer.json() : [];
          if (words !== asked) return;
          list.replaceChildren(...cases.map((found) => new Option(`${found.value} ${found.label}`, found.value)));
        } catch (failure) {
          list.replaceChildren();
        }
      }, 250);
    });
  });

  /* ---- A sign-in that ends soon ---- */
  /* Pages in other tabs keep it alive as well: they tell each other. Nothing is kept in the browser. */
  const idle = document.querySelector('[data-idle]');
  if (idle) {
    const limit = Number(idle.dataset.idle) * 1000;
    const notice = Math.min(5 * 60000, limit / 2);
    const text = idle.querySelector('[data-idle-text]');
    const stay = idle.querySelector('[data-idle-stay]');
    const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('lexheller') : null;
    let seen = Date.now(), spoken = '';
    const say = (words, over) => {
      text.textContent = words;
      idle.hidden = false;
      stay.hidden = over;
      idle.querySelector('[data-idle-in]').hidden = !over;
      const stage = over ? 'over' : 'soon';
      if (spoken !== stage) announce(words);
      spoken = stage;
    };
    const look = () => {
      const left = seen + limit - Date.now();
      if (left <= 0) say(idle.dataset.over, true);
      else if (left <= notice) say(fill(idle.dataset.soon, Math.ceil(left / 60000)), false);
    };
    const stillHere = (tell) => {
      seen = Date.now();
      idle.hidden = true;
      spoken = '';
      if (tell && tabs) tabs.postMessage('here');
    };
    if (tabs) tabs.addEventListener('message', () => stillHere(false));
    document.addEventListener('lexheller:saved', () => stillHere(true));
    stay.addEventListener('click', async () => {
      try {
        const answer = await fetch(idle.dataset.stay, { method: 'POST', redirect: 'error' });
        if (answer.ok) stillHere(true);
        else say(idle.dataset.over, true);
      } catch (failure) {
        look();
      }
    });
    stillHere(true);
    setInterval(look, 15000);
    document.addEventListener('visibilitychange', look);
  }

  /* ---- Suggestions while a search is typed: a list to choose from by arrows or by pointing; the form works without it ---- */
  function suggest(field) {
    const list = document.createElement('ul');
    list.id = `${field.id}-suggestions`;
    list.className = 'suggestions';
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', field.dataset.suggestLabel);
    list.hidden = true;
    field.after(list);
    const marks = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id };
    Object.keys(marks).forEach((name) => field.setAttribute(name, marks[name]));
    let pause, chosen = -1, asked = '';

    const choose = (number) => {
      chosen = number;
      all('li', list).forEach((item, at) => {
        item.setAttribute('aria-selected', String(at === chosen));
        if (at === chosen) item.scrollIntoView({ block: 'nearest' });
      });
      if (chosen < 0) field.removeAttribute('aria-activedescendant');
      else field.setAttribute('aria-activedescendant', list.children[chosen].id);
    };
    const close = () => {
      list.hidden = true;
      field.setAttribute('aria-expanded', 'false');
      choose(-1);
    };
    const item = (page, at) => {
      const line = document.createElement('li');
      line.id = `${list.id}-${at}`;
      line.setAttribute('role', 'option');
      const name = part('span', page.name);
      if (field.dataset.suggestLang) name.lang = field.dataset.suggestLang;
      line.append(name, part('span', page.what, 'meta'));
      line.addEventListener('mousedown', (event) => event.preventDefault());
      line.addEventListener('click', () => location.assign(page.url));
      return line;
    };
    const show = (pages) => {
      list.replaceChildren(...pages.map(item));
      if (!pages.length) {
        close();
        return;
      }
      list.hidden = false;
      field.setAttribute('aria-expanded', 'true');
      choose(-1);
      announce(pages.length === 1 ? field.dataset.suggestOne : fill(field.dataset.suggestMany, pages.length));
    };
    const ask = async () => {
      const text = field.value.trim();
      asked = text;
      if (text.length < 2) {
        show([]);
        return;
      }
      try {
        const answer = await fetch(field.dataset.suggest, {
          method: 'POST', body: new URLSearchParams({ q: text }), redirect: 'error', signal: AbortSignal.timeout(10000)
        });
        const pages = answer.ok ? await answer.json() : [];
        if (asked === text && document.activeElement === field) show(pages);
      } catch (failure) {
        close(); /* The search itself works as before. */
      }
    };
    field.addEventListener('input', () => {
      clearTimeout(pause);
      pause = setTimeout(ask, 200);
    });
    field.addEventListener('blur', close);
    field.addEventListener('keydown', (event) => {
      const many = list.hidden ? 0 : list.children.length;
      if (event.key === 'Escape' && many) {
        event.preventDefault();
        close();
      } else if (event.key === 'Enter' && chosen >= 0) {
        event.preventDefault();
        list.children[chosen].click();
      } else if (many && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
        event.preventDefault();
        const step = event.key === 'ArrowDown' ? 1 : -1;
        choose(chosen + step < -1 ? many - 1 : chosen + step >= many ? -1 : chosen + step);
      }
    });
  }
  all('[data-suggest]').forEach(suggest);

  /* ---- Print, show a password, copy: buttons that are hidden until they can do something ---- */
  all('[data-print]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  });
  all('[data-reveal]').forEach((button) => {
    const field = document.getElementById(button.dataset.reveal);
    const words = [button.textContent, button.dataset.hide];
    button.hidden = false;
    button.addEventListener('click', () => {
      const shown = field.type === 'password';
      field.type = shown ? 'text' : 'password';
      button.textContent = words[shown ? 1 : 0];
    });
  });
  if (navigator.clipboard) {
    all('[data-copy]').forEach((button) => {
      button.hidden = false;
      button.addEventListener('click', async () => {
        const source = document.querySelector(button.dataset.copy);
        if (!source) return;
        await navigator.clipboard.writeText((source.value || source.textContent).trim());
        button.textContent = button.dataset.copied || button.textContent;
        announce(button.textContent);
      });
    });
  }
})();
