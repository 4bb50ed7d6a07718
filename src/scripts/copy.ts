import { copy } from 'virtual:claimline/words';

/** Copies the text beside a button. Without JavaScript there is no button, and the text can be selected. */
for (const item of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  const [button, status] = [item.querySelector('button'), item.querySelector('[role=status]')];
  if (!button || !status) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(item.querySelector('pre')?.textContent ?? '').then(
      () => (status.textContent = copy.copied),
      () => (status.textContent = copy.refused),
    );
  });
}
