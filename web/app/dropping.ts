// Files dropped on the page.

import { t } from '../text.ts';

export function acceptDrops(taken: (files: readonly File[]) => void): void {
  const body = document.body;
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
  const over = (on: boolean): void => {
    body.classList.toggle('dropping', on);
    body.dataset['drop'] = t('dropHere');
  };
  body.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    over(true);
  });
  body.addEventListener('dragleave', (event) => event.relatedTarget === null && over(false));
  body.addEventListener('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    over(false);
    taken([...(event.dataTransfer?.files ?? [])]);
  });
}
