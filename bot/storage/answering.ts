import { chmod } from 'node:fs/promises';
import type { Server, Socket } from 'node:net';
import { lines, listenAt, LONGEST_LINE, SocketError } from './localSocket.ts';

/** Does what a request asks; what it throws is told to the asker, with its code. */
export type Handle = (request: unknown) => Promise<unknown>;
/** What is said to who connects, once it is certain that this process owns the folder. */
export type Hello = { readonly owner: number };
/** One line back for each line in. */
export type AnswerLine =
  { readonly answer?: unknown } | { readonly error: { readonly code: string; readonly message: string } };

function errorLine(error: unknown): AnswerLine {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'FAILED';
  return { error: { code, message } };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new SocketError('BAD_REQUEST', 'a request is one line of JSON');
  }
}

/** Answers requests over a local socket, those of one connection in order. */
export class Answering {
  readonly #handle: Handle;
  readonly #idle = new Set<Socket>();
  readonly #busy = new Set<Socket>();
  #server: Server | undefined;
  #open = (_serve: boolean): void => undefined;
  readonly #opened: Promise<boolean>;
  #stopping = false;

  constructor(handle: Handle) {
    this.#handle = handle;
    this.#opened = new Promise((resolve) => (this.#open = resolve));
  }

  /** Resolves when callers can connect; they are held until `begin`. */
  async listen(path: string): Promise<void> {
    this.#server = await listenAt(path, (socket) => void this.#receive(socket));
    await chmod(path, 0o600);
  }

  begin(): void {
    this.#open(true);
  }

  /** Answers what is being done, then no more. */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.#open(false);
    const closed = new Promise<void>((resolve) => (this.#server ? this.#server.close(() => resolve()) : resolve()));
    for (const socket of this.#idle) socket.destroy();
    await closed;
  }

  async #receive(socket: Socket): Promise<void> {
    this.#idle.add(socket);
    socket.on('error', () => undefined);
    try {
      if (!(await this.#opened)) return;
      const hello: Hello = { owner: process.pid };
      socket.write(`${JSON.stringify(hello)}\n`);
      for await (const line of lines(socket)) await this.#serve(socket, line);
    } catch (error) {
      if (error instanceof SocketError) socket.write(`${JSON.stringify(errorLine(error))}\n`);
    } finally {
      socket.destroySoon();
      this.#idle.delete(socket);
    }
  }

  async #serve(socket: Socket, line: string): Promise<void> {
    this.#idle.delete(socket);
    this.#busy.add(socket);
    const answer = await this.#answer(line);
    this.#busy.delete(socket);
    if (this.#stopping) socket.end(answer);
    else {
      this.#idle.add(socket);
      socket.write(answer);
    }
  }

  async #answer(line: string): Promise<string> {
    let said: AnswerLine;
    try {
      said = { answer: await this.#handle(parse(line)) };
    } catch (error) {
      said = errorLine(error);
    }
    const text = JSON.stringify(said);
    if (Buffer.byteLength(text) <= LONGEST_LINE) return `${text}\n`;
    return `${JSON.stringify(errorLine(new SocketError('TOO_LARGE', 'the answer is too large')))}\n`;
  }
}
