// A small chat over Direct Line: a stream where it can be had, polling where not. Messages carry an id of their own, so that
// sending one again after a lost answer does not say it twice.
const WORDS = {
  vi: {
    title: 'Trợ lý dịch vụ công',
    languages: 'Ngôn ngữ',
    log: 'Nội dung trò chuyện',
    choices: 'Câu trả lời gợi ý',
    label: 'Tin nhắn của anh/chị',
    placeholder: 'Nhập câu hỏi',
    attach: 'Tệp',
    attachLong: 'Gửi tệp',
    send: 'Gửi',
    you: 'Anh/chị: ',
    bot: 'Trợ lý: ',
    typing: 'Trợ lý đang soạn câu trả lời',
    offline: 'Mất kết nối, đang nối lại',
    again: 'Chưa gửi được. Bấm vào đây để gửi lại',
    busy: 'Có quá nhiều yêu cầu, xin chờ một phút rồi gửi lại',
    tooLarge: 'Tin nhắn hoặc tệp quá lớn, mỗi tệp tối đa 5 MB',
    fileType: 'Chỉ nhận ảnh, tệp PDF và bản ghi âm, ghi hình',
    file: 'Tệp: ',
  },
  en: {
    title: 'Public service assistant',
    languages: 'Language',
    log: 'Conversation',
    choices: 'Suggested replies',
    label: 'Your message',
    placeholder: 'Type a question',
    attach: 'File',
    attachLong: 'Send a file',
    send: 'Send',
    you: 'You: ',
    bot: 'Assistant: ',
    typing: 'The assistant is preparing an answer',
    offline: 'Connection lost, trying again',
    again: 'Not sent. Tap here to send it again',
    busy: 'Too many requests: wait a minute and send it again',
    tooLarge: 'The message or file is too large; a file may have up to 5 MB',
    fileType: 'Only pictures, PDF files and recordings are taken',
    file: 'File: ',
  },
};
const ROOT = '/v3/directline';
const REFRESH_MS = 15 * 60_000;
const TYPING_MS = 8_000;
const POLL_MS = 1_000;
const SOCKET_TRIES = 2;
const MARGIN_PX = 12;

const at = (id) => document.getElementById(id);
const kept = (storage, name) => {
  try {
    return JSON.parse(storage.getItem(name) ?? 'null');
  } catch {
    return null;
  }
};
const keep = (storage, name, value) => {
  try {
    storage.setItem(name, JSON.stringify(value));
  } catch {
    // private browsing: the chat lasts as long as the page
  }
};

let language = kept(localStorage, 'language') === 'en' ? 'en' : 'vi';
let session = kept(sessionStorage, 'session');
let watermark = '';
let failedSockets = 0;
let typingTimer;
const drawn = new Map();

class Refused extends Error {
  constructor(status) {
    super(`status ${status}`);
    this.status = status;
  }
}

async function call(method, path, body) {
  const json = body !== undefined && !(body instanceof FormData);
  const response = await fetch(ROOT + path, {
    method,
    headers: {
      ...(session && { Authorization: `Bearer ${session.token}` }),
      ...(json && { 'Content-Type': 'application/json' }),
    },
    ...(body !== undefined && { body: json ? JSON.stringify(body) : body }),
  });
  if (!response.ok) throw new Refused(response.status);
  return response.json();
}

function remember(answer) {
  session = { token: answer.token, conversationId: answer.conversationId };
  keep(sessionStorage, 'session', session);
  return answer;
}

async function connect() {
  if (session) {
    try {
      return remember(await call('GET', `/conversations/${session.conversationId}?watermark=${watermark}`));
    } catch (error) {
      if (!(error instanceof Refused) || ![403, 404].includes(error.status)) throw error;
      session = null;
      watermark = '';
    }
  }
  remember(await call('POST', '/tokens/generate'));
  return remember(await call('POST', '/conversations', { locale: language === 'en' ? 'en-US' : 'vi-VN' }));
}

async function listen() {
  for (let wait = 1_000; ; wait = Math.min(wait * 2, 15_000)) {
    try {
      const { streamUrl } = await connect();
      state('');
      const opened = failedSockets < SOCKET_TRIES ? await stream(streamUrl) : await poll();
      if (opened) wait = 1_000;
      else failedSockets += 1;
    } catch {
      // told below
    }
    state('offline');
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

function stream(url) {
  return new Promise((resolve) => {
    const socket = new WebSocket(url);
    let opened = false;
    socket.onopen = () => {
      opened = true;
      failedSockets = 0;
    };
    socket.onmessage = ({ data }) => data && take(JSON.parse(data));
    socket.onclose = () => resolve(opened);
  });
}

async function poll() {
  for (;;) {
    take(await call('GET', `/conversations/${session.conversationId}/activities?watermark=${watermark}`));
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

function take({ activities, watermark: next }) {
  if (next) watermark = next;
  let first;
  for (const activity of activities) {
    if (activity.type === 'typing') typing();
    const line = draw(activity);
    if (line) first = line.classList.contains('own') ? undefined : (first ?? line);
  }
  if (first) at('log').scrollTop = first.offsetTop - at('log').offsetTop - MARGIN_PX; // long replies are read from their beginning
}

function typing() {
  state('typing');
  clearTimeout(typingTimer);
  typingTimer = setTimeout(() => state(''), TYPING_MS);
}

function state(name) {
  at('state').dataset.name = name;
  at('state').textContent = WORDS[language][name] ?? '';
}

function draw(activity) {
  if (activity.type !== 'message') return undefined;
  const own = activity.from?.role === 'user';
  const id = (own && activity.channelData?.clientActivityID) || activity.id;
  const line = drawn.get(id) ?? bubble(id, own);
  fill(line, own, activity);
  line.classList.remove('waiting', 'failed');
  if (!own) {
    state('');
    offer(activity.suggestedActions?.actions ?? []);
  }
  return line;
}

function bubble(id, own) {
  const line = document.createElement('li');
  line.classList.toggle('own', own);
  drawn.set(id, line);
  at('log').append(line);
  return line;
}

function fill(line, own, { text, attachments = [] }) {
  const who = document.createElement('span');
  who.className = 'unseen';
  who.textContent = WORDS[language][own ? 'you' : 'bot'];
  const files = attachments.map(({ name, contentType }) => `${WORDS[language].file}${name ?? contentType}`);
  line.replaceChildren(who, ...linked([text, ...files].filter(Boolean).join('\n')));
}

function linked(text) {
  return text
    .split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/)
    .map((part, index) => (index % 2 ? link(part, part) : part));
}

function link(address, label) {
  const anchor = document.createElement('a');
  anchor.href = /^https?:/.test(address) ? address : '#';
  anchor.textContent = label;
  anchor.target = '_blank';
  anchor.rel = 'noopener noreferrer';
  return anchor;
}

function offer(actions) {
  at('choices').replaceChildren(...actions.map(choice));
}

function choice({ type, title, value, text, displayText }) {
  if (type === 'openUrl') return link(String(value), title);
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = title;
  const says = type === 'imBack' ? { text: String(value) } : { text: displayText ?? text ?? title, value };
  button.onclick = () => {
    say(says);
    at('text').focus();
  };
  return button;
}

function say(content, file) {
  const id = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;
  const line = bubble(id, true);
  fill(line, true, { ...content, attachments: file ? [{ name: file.name, contentType: file.type }] : [] });
  offer([]);
  at('log').scrollTop = at('log').scrollHeight;
  void deliver(line, { type: 'message', locale: language, channelData: { clientActivityID: id }, ...content }, file);
}

async function deliver(line, activity, file) {
  line.classList.add('waiting');
  line.classList.remove('failed');
  try {
    const path = `/conversations/${session.conversationId}`;
    if (file) await call('POST', `${path}/upload`, multipart(activity, file));
    else await call('POST', `${path}/activities`, activity);
    line.classList.remove('waiting');
  } catch (error) {
    failed(line, activity, file, error.status);
  }
}

function multipart(activity, file) {
  const form = new FormData();
  const about = {
    ...activity,
    attachments: [{ contentType: file.type || 'application/octet-stream', name: file.name }],
  };
  form.append('activity', new Blob([JSON.stringify(about)], { type: 'application/vnd.microsoft.activity' }));
  form.append('file', file, file.name);
  return form;
}

function failed(line, activity, file, status) {
  const why = { 413: 'tooLarge', 415: 'fileType', 429: 'busy' }[status] ?? 'again';
  line.classList.replace('waiting', 'failed');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = WORDS[language][why];
  button.onclick = () => {
    button.remove();
    void deliver(line, activity, file);
  };
  if (why === 'again' || why === 'busy') line.append('\n', button);
  else line.append(`\n${WORDS[language][why]}`);
  at('log').scrollTop = at('log').scrollHeight;
}

function speak(next) {
  language = next;
  keep(localStorage, 'language', next);
  const words = WORDS[next];
  document.documentElement.lang = next;
  document.title = words.title;
  at('title').textContent = words.title;
  at('label').textContent = words.label;
  at('attach').textContent = words.attach;
  at('attach').setAttribute('aria-label', words.attachLong);
  at('send').textContent = words.send;
  at('text').placeholder = words.placeholder;
  for (const id of ['languages', 'log', 'choices']) at(id).setAttribute('aria-label', words[id]);
  for (const button of at('languages').children)
    button.setAttribute('aria-pressed', String(button.dataset.language === next));
  state(at('state').dataset.name ?? '');
}

at('languages').onclick = ({ target }) => {
  const next = target.dataset.language;
  if (!next || next === language) return;
  speak(next);
  if (session) say({ text: target.textContent, value: `#language:${next}` });
};
at('form').onsubmit = (event) => {
  event.preventDefault();
  const text = at('text').value.trim();
  if (!text || !session) return;
  at('text').value = '';
  say({ text });
};
at('text').onkeydown = (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  at('form').requestSubmit();
};
at('attach').onclick = () => at('file').click();
at('file').onchange = () => {
  const [file] = at('file').files;
  at('file').value = '';
  if (file && session) say({ text: '' }, file);
};
setInterval(() => {
  if (session) void call('POST', '/tokens/refresh').then(remember, () => undefined);
}, REFRESH_MS);
speak(language);
void listen();
