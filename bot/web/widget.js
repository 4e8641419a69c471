// What a portal embeds: <script src="https://assistant.example/widget.js" data-language="vi" defer></script>
// A classic script, because a module cannot tell which tag it came from.
(() => {
  const tag = /** @type {HTMLScriptElement} */ (document.currentScript);
  const server = (tag.dataset.server || new URL('.', tag.src).href).replace(/\/+$/, '');
  const place = () => {
    const assistant = document.createElement('public-service-assistant');
    assistant.setAttribute('server', server);
    if (tag.dataset.language) assistant.setAttribute('language', tag.dataset.language);
    const inside = tag.dataset.into && document.getElementById(tag.dataset.into);
    if (!inside) assistant.setAttribute('floating', '');
    (inside || document.body).append(assistant);
    return import(`${server}/web/assistant.js`);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', place);
  else void place();
})();
