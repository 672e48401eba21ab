import { copyText } from '../parts/copy.ts';

/** A button on each piece of code. */
export function copyButtons({ copy, copied }: { copy: string; copied: string }): void {
  for (const code of document.querySelectorAll('pre > code')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button copy';
    button.textContent = copy;
    button.addEventListener('click', async () => {
      if (!(await copyText(code.textContent ?? ''))) return;
      button.textContent = copied;
      setTimeout(() => {
        button.textContent = copy;
      }, 2_000);
    });
    code.parentElement!.append(button);
  }
}
