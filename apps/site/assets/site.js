// Search, filters, and the page list of narrow screens. Works from file://: the index is a script.
(() => {
  const input = document.getElementById('search');
  const found = document.getElementById('found');
  const up = document.querySelector('.home').getAttribute('href').replace('index.html', '');
  const index = globalThis.voicepaySearch;
  if (index !== undefined) {
    input.disabled = false;
    input.addEventListener('input', () => show(search(input.value)));
    document.addEventListener('keydown', (event) => {
      if (
        event.key === '/' &&
        document.activeElement !== input &&
        !event.ctrlKey &&
        !event.metaKey
      ) {
        event.preventDefault();
        input.focus();
      } else if (event.key === 'Escape') {
        show([]);
        input.value = '';
      } else if (event.key === 'ArrowDown' && document.activeElement === input) {
        event.preventDefault();
        found.querySelector('a')?.focus();
      } else if (event.key === 'Enter' && document.activeElement === input) {
        found.querySelector('a')?.click();
      }
    });
    document.addEventListener('click', (event) => {
      if (!event.target.closest('.search')) found.hidden = true;
    });
  }

  function search(text) {
    const query = text.trim();
    if (query.length < 2) return [];
    return index
      .search(query, { prefix: true, fuzzy: 0.15, combineWith: 'AND', boost: { title: 3 } })
      .slice(0, 12);
  }

  function show(results) {
    found.replaceChildren(
      ...results.map((result) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = up + result.path;
        link.textContent = result.title;
        const where = document.createElement('small');
        where.textContent = result.where;
        link.append(where);
        item.append(link);
        return item;
      }),
    );
    found.hidden = results.length === 0;
  }

  const narrow = globalThis.matchMedia('(max-width: 52rem)');
  const pages = document.querySelector('.pages details');
  const fold = () => {
    pages.open = !narrow.matches;
  };
  fold();
  narrow.addEventListener('change', fold);

  const filters = document.querySelector('.filters');
  if (filters !== null) {
    filters.hidden = false;
    filters.addEventListener('change', () => {
      const role = document.getElementById('filter-role').value;
      const unproven = document.getElementById('filter-unproven').checked;
      for (const row of document.querySelectorAll('tr[data-role]')) {
        row.hidden =
          (role !== '' && row.dataset.role !== role) || (unproven && row.dataset.proven === 'true');
      }
    });
  }
})();
