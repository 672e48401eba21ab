import { signal } from '@preact/signals';
import { remember, remembered } from './remembered.ts';

export const THEMES = ['light', 'dark', 'auto'] as const;
type Theme = (typeof THEMES)[number];

const chosen = remembered('theme');
export const theme = signal<Theme>(THEMES.find((one) => one === chosen) ?? 'auto');

export function chooseTheme(next: Theme): void {
  theme.value = next;
  remember('theme', next);
}

theme.subscribe((now) => {
  if (now === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = now;
});
