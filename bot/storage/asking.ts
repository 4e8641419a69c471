import type { Socket } from 'node:net';
import { connectTo, lines, LONGEST_LINE, SocketError } from './localSocket.ts';
import type { AnswerLine, Hello } from './answering.ts';

/** The process that owns the folder, to hand work over to. */
export interface Peer {
  readonly pid: number;
  /**
   * Rejects with a SocketError: the owner's own code, TOO_LARGE, or OWNER_GONE when it ended before answering (whether it did
   * what was asked is then unknown).
   */
  ask(request: unknown): Promise<unknown>;
  close(): void;
}

type Asked = { resolve(answer: unknown): void; reject(error: Error): void };

function settle({ resolve, reject }: Asked, line: string): void {
  const said: AnswerLine = JSON.parse(line);
  if ('error' in said) reject(new SocketError(said.error.code, said.error.message));
  else resolve(said.answer);
}

class SocketPeer implements Peer {
  readonly pid: number;
  readonly #socket: Socket;
  readonly #asked: Asked[] = [];
  #gone = false;

  constructor(pid: number, socket: Socket, answers: AsyncGenerator<string, void, void>) {
    this.pid = pid;
    this.#socket = socket;
    void this.#listen(answers);
  }

  async ask(request: unknown): Promise<unknown> {
    if (this.#gone) throw gone();
    const line = JSON.stringify(request ?? null);
    if (Buffer.byteLength(line) > LONGEST_LINE) {
      throw new SocketError('TOO_LARGE', `a request has at most ${LONGEST_LINE} bytes`);
    }
    return new Promise((resolve, reject) => {
      this.#asked.push({ resolve, reject });
      this.#socket.write(`${line}\n`);
    });
  }

  close(): void {
    this.#gone = true;
    this.#socket.end();
  }

  async #listen(answers: AsyncGenerator<string, void, void>): Promise<void> {
    try {
      for await (const line of answers) {
        const asked = this.#asked.shift();
        if (asked) settle(asked, line);
      }
    } catch {
      this.#socket.destroy();
    }
    this.#gone = true;
    for (const { reject } of this.#asked.splice(0)) reject(gone());
  }
}

const gone = (): SocketError => new SocketError('OWNER_GONE', 'the process that owns the data folder ended');

/** Resolves to undefined when the connection ends before the other side said that it is the owner. */
async function helloOf(answers: AsyncGenerator<string, void, void>): Promise<Hello | undefined> {
  const first = await answers.next().catch(() => undefined);
  return first?.value === undefined ? undefined : JSON.parse(first.value);
}

/**
 * The peer that listens at `path`; 'closing' when it turned out to be no owner, or none any more. Rejects with the system's error
 * when nobody listens, and with SocketError OWNER_SILENT when the owner says nothing for `patience` milliseconds.
 */
export async function meet(path: string, patience: number): Promise<Peer | 'closing'> {
  const socket = await connectTo(path);
  socket.on('error', () => undefined);
  const answers = lines(socket);
  let impatient: NodeJS.Timeout | undefined;
  const silence = new Promise<'silent'>((resolve) => (impatient = setTimeout(resolve, patience, 'silent')));
  const hello = await Promise.race([helloOf(answers), silence]);
  clearTimeout(impatient);
  if (hello === 'silent' || hello === undefined) socket.destroy();
  if (hello === 'silent')
    throw new SocketError('OWNER_SILENT', 'another process owns the data folder and does not answer');
  return hello === undefined ? 'closing' : new SocketPeer(hello.owner, socket, answers);
}
