// @ts-check
/**
 * @typedef {{ type?: string, title: string, value?: unknown, text?: string, displayText?: string }} CardAction
 * @typedef {{ contentType: string, name?: string, contentUrl?: string }} Attachment
 * @typedef {{
 *   type: string, id?: string, text?: string, locale?: string, value?: unknown,
 *   from?: { role?: string },
 *   attachments?: Attachment[],
 *   suggestedActions?: { actions?: CardAction[] },
 *   channelData?: { clientActivityID?: string, reply?: string },
 * }} Activity
 * @typedef {{ conversationId: string, token: string }} Session
 * @typedef {{ activities: Activity[], watermark?: string }} Batch
 */

const PATIENCE_MS = 20_000;
const UPLOAD_PATIENCE_MS = 120_000;

/** A request the server turned down; `retryAfter` in seconds. */
export class Refused extends Error {
  /** @param {number} status @param {number} retryAfter */
  constructor(status, retryAfter) {
    super(`status ${status}`);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** Whether the conversation is over for who holds this token: it expired, or is none of this server's. @param {unknown} error */
export function isOver(error) {
  return error instanceof Refused && [401, 403, 404].includes(error.status);
}

/** The requests of Direct Line 3.0 that the chat makes of `server`. @param {string} server */
export function makeProtocol(server) {
  /** @param {string} method @param {string} path @param {{ token?: string, body?: object }} [with_] */
  const call = async (method, path, { token, body } = {}) => {
    const upload = body instanceof FormData;
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), upload ? UPLOAD_PATIENCE_MS : PATIENCE_MS);
    try {
      const response = await fetch(`${server}/v3/directline${path}`, {
        method,
        signal: patience.signal,
        headers: {
          ...(token && { Authorization: `Bearer ${token}` }),
          ...(body && !upload && { 'Content-Type': 'application/json' }),
        },
        body: upload ? body : body && JSON.stringify(body),
      });
      if (!response.ok) throw new Refused(response.status, Number(response.headers.get('Retry-After')) || 0);
      return await response.json();
    } finally {
      clearTimeout(timer);
    }
  };
  /** @param {Session} session */
  const at = ({ conversationId }) => `/conversations/${conversationId}`;
  return {
    /** @returns {Promise<Session>} */
    generate: () => call('POST', '/tokens/generate'),
    /** @param {Session} session @returns {Promise<Session>} */
    refresh: ({ token }) => call('POST', '/tokens/refresh', { token }),
    /** @param {Session} session @param {string} locale @returns {Promise<Session & { streamUrl: string }>} */
    start: ({ token }, locale) => call('POST', '/conversations', { token, body: { locale } }),
    /** @param {Session} session @param {string} watermark @returns {Promise<Session & { streamUrl: string }>} */
    reconnect: (session, watermark) => call('GET', `${at(session)}?watermark=${watermark}`, session),
    /** @param {Session} session @param {string} watermark @returns {Promise<Batch>} */
    poll: (session, watermark) => call('GET', `${at(session)}/activities?watermark=${watermark}`, session),
    /** @param {Session} session @param {Activity} activity @param {File} [file] @returns {Promise<unknown>} */
    post: (session, activity, file) =>
      file
        ? call('POST', `${at(session)}/upload`, { token: session.token, body: multipart(activity, file) })
        : call('POST', `${at(session)}/activities`, { token: session.token, body: activity }),
  };
}

/** @param {Activity} activity @param {File} file */
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
