// Copy buttons, folded rows that open when a cell leads to them, red arrows in sight.
for (const button of document.querySelectorAll('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const text = button.parentElement.querySelector('code').textContent;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement('textarea');
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
    }
    button.textContent = 'Copied';
    setTimeout(() => {
      button.textContent = 'Copy';
    }, 1500);
  });
}

function openTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const fold = target?.closest('details');
  if (fold == null || fold.open) return;
  fold.open = true;
  target.scrollIntoView();
}
addEventListener('hashchange', openTarget);
openTarget();

// Where a drawing is wider than its place, it begins at what is wrong.
for (const scroll of document.querySelectorAll('.sequence .scroll')) {
  const wrong = scroll.querySelector('.wrong')?.getBoundingClientRect();
  if (wrong === undefined) continue;
  const middle = wrong.left + wrong.width / 2 - scroll.getBoundingClientRect().left;
  scroll.scrollLeft += middle - scroll.clientWidth / 2;
}
