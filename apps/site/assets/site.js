// Search, filters, copy buttons, and the page list of narrow screens. Works from file://: the index
// is a script.
(() => {
  const byId = (id) => document.getElementById(id);
  const up = document.querySelector('.home').getAttribute('href').replace('index.html', '');

  search(globalThis.voicepaySearch);
  filterRequirements(document.querySelector('.filters'));
  foldPages(document.querySelector('.pages details'));
  for (const button of document.querySelectorAll('.copy button')) offerCopy(button);
  keepStops([...document.querySelectorAll('.scroll[tabindex], pre[tabindex]')]);

  const mostShown = 30;
  const excerptLength = 170;

  function search(index) {
    const input = byId('search');
    const found = byId('found');
    const list = found.querySelector('ol');
    if (index === undefined) return;
    input.disabled = false;
    input.addEventListener('input', () => show(input.value.trim()));
    input.addEventListener('focus', () => show(input.value.trim()));
    document.addEventListener('click', (event) => {
      if (!event.target.closest('.search')) found.hidden = true;
    });
    document.addEventListener('keydown', (event) => {
      const isTyping = /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName);
      if (event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        input.focus();
      } else if (event.key === 'Escape' && !found.hidden) {
        found.hidden = true;
        input.focus();
      } else if (!found.hidden && /^Arrow(Down|Up)$/.test(event.key)) {
        event.preventDefault();
        step(event.key === 'ArrowDown' ? 1 : -1);
      } else if (event.key === 'Enter' && document.activeElement === input) {
        list.querySelector('a')?.click();
      }
    });

    function step(by) {
      const stops = [input, ...list.querySelectorAll('a')];
      const at = stops.indexOf(document.activeElement);
      stops[Math.min(Math.max(at + by, 0), stops.length - 1)]?.focus();
    }

    function show(query) {
      found.hidden = query.length < 2;
      if (found.hidden) return;
      const options = {
        prefix: true,
        fuzzy: 0.15,
        combineWith: 'AND',
        boost: { title: 3, words: 3 },
        boostDocument: (_id, _term, { weight }) => weight,
      };
      const results = index.search(query, options);
      const shown = results.slice(0, mostShown);
      byId('found-count').textContent =
        results.length === 0
          ? `Nothing is called “${query}”. Try fewer letters, or a word of the glossary.`
          : results.length > shown.length
            ? `The first ${shown.length} of ${results.length}`
            : `${results.length} found`;
      list.replaceChildren(...shown.map(itemOf));
    }

    function itemOf({ title, path, where, text, terms }) {
      const link = document.createElement('a');
      link.href = up + path;
      const name = document.createElement('b');
      name.append(...marked(title, terms));
      const place = document.createElement('small');
      place.append(`${where}${text === '' ? '' : ': '}`, ...marked(excerpt(text, terms), terms));
      link.append(name, place);
      const item = document.createElement('li');
      item.append(link);
      return item;
    }

    /** The part of a long text where the first of the words stands. */
    function excerpt(text, terms) {
      if (text.length <= excerptLength) return text;
      const at = Math.max(text.search(anyOf(terms)), 0);
      const from = at < excerptLength / 2 ? 0 : text.lastIndexOf(' ', at - 50) + 1;
      const cut = text.slice(from, from + excerptLength).replace(/\s\S*$/, '');
      return `${from > 0 ? '… ' : ''}${cut}${from + cut.length < text.length ? ' …' : ''}`;
    }

    function anyOf(terms) {
      const words = terms.map((term) => term.replaceAll(/[^\p{L}\p{N}]/gu, '\\$&'));
      return new RegExp(`(${words.join('|')})`, 'i');
    }

    function marked(text, terms) {
      if (terms.length === 0) return [text];
      return text.split(anyOf(terms)).map((part, at) => {
        if (at % 2 === 0) return part;
        const mark = document.createElement('mark');
        mark.textContent = part;
        return mark;
      });
    }
  }

  function filterRequirements(filters) {
    if (filters === null) return;
    filters.hidden = false;
    byId('filter-role').value = new URLSearchParams(globalThis.location.search).get('binds') ?? '';
    const rows = [...document.querySelectorAll('.requirement[data-role]')];
    const filter = () => {
      const role = byId('filter-role').value;
      const unproven = byId('filter-unproven').checked;
      for (const row of rows) {
        const { role: binds, proven } = row.dataset;
        row.hidden = (role !== '' && binds !== role) || (unproven && proven === 'true');
      }
      byId('filter-count').textContent = `${rows.filter((row) => !row.hidden).length} shown`;
      for (const list of document.querySelectorAll('.requirements'))
        list.parentElement.hidden = list.querySelector('.requirement:not([hidden])') === null;
    };
    filters.addEventListener('change', filter);
    if (byId('filter-role').value !== '') filter();
  }

  function foldPages(pages) {
    const narrow = globalThis.matchMedia('(max-width: 52rem)');
    const fold = () => {
      pages.open = !narrow.matches;
    };
    fold();
    narrow.addEventListener('change', fold);
    const here = pages.querySelector('[aria-current]');
    const column = pages.parentElement;
    if (here !== null) column.scrollTop = here.offsetTop - column.clientHeight / 2;
  }

  /** What scrolls is a stop of the tab key, so that it can be scrolled; what fits is none. */
  function keepStops(blocks) {
    const keep = () => {
      const stops = blocks.map((block) => block.scrollWidth > block.clientWidth);
      for (const [at, block] of blocks.entries()) {
        if (stops[at]) block.tabIndex = 0;
        else block.removeAttribute('tabindex');
      }
    };
    keep();
    globalThis.addEventListener('resize', keep);
    document.addEventListener('toggle', keep, true);
  }

  function offerCopy(button) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const code = button.parentElement.querySelector('pre');
      try {
        await globalThis.navigator.clipboard.writeText(code.textContent.trimEnd());
        button.textContent = 'Copied';
      } catch {
        globalThis.getSelection().selectAllChildren(code);
        button.textContent = 'Selected: copy it';
      }
      setTimeout(() => {
        button.textContent = 'Copy';
      }, 1500);
    });
  }
})();
