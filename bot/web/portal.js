// @ts-check
// The demonstration page around the chat: it speaks the language of the chat.
import { fitToScreen } from './screen.js';

const TITLES = { vi: 'Cổng dịch vụ công (trang minh họa)', en: 'Public service portal (demonstration)' };

document.addEventListener('assistant-language', (event) => {
  const language = event instanceof CustomEvent && event.detail === 'en' ? 'en' : 'vi';
  document.documentElement.lang = language;
  document.title = TITLES[language];
  for (const each of document.body.querySelectorAll('.skip > *, header > * > *, .about'))
    if (each instanceof HTMLElement) each.hidden = each.lang !== language;
});

document.querySelector('.skip')?.addEventListener('click', (event) => {
  event.preventDefault();
  const assistant = document.querySelector('public-service-assistant');
  if (assistant instanceof HTMLElement) assistant.focus();
});

fitToScreen(document.body);
