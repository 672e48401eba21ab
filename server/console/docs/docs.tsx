/** What the documentation does beside being read: it remembers the language, copies code, and sends a message. */
import { render } from 'preact';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/shell.css';
import '../styles/docs.css';
import { chooseLanguage, dictionary } from '../state/language.ts';
import '../state/theme.ts';
import { copyButtons } from './copy-buttons.ts';
import { TryIt } from './try-it.tsx';

const texts = dictionary({ zh: { copy: '复制', copied: '已复制' }, en: { copy: 'Copy', copied: 'Copied' } });

chooseLanguage(document.documentElement.lang.startsWith('zh') ? 'zh' : 'en');
// The other language at the same place.
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-other]'))
  link.addEventListener('click', () => {
    link.hash = window.location.hash;
  });
copyButtons(texts());
const place = document.getElementById('try');
if (place) render(<TryIt />, place);
