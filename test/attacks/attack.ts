import { connect } from 'node:net';
import { hostileRequests, type Hostile, type Insider } from './requests.ts';

const AT_ONCE = 8;
const PATIENCE_MS = 15_000;

/** What came of an attack: how often each status, and every request that was not answered with a 4xx. */
export type Damage = {
  readonly statuses: Readonly<Record<string, number>>;
  readonly wrong: readonly { readonly kind: string; readonly target: string; readonly status: number }[];
};

/** Sends `count` hostile requests to the server at `url`; the same ones for the same seed. */
export async function attack(url: string, insider: Insider, count: number, seed: number): Promise<Damage> {
  const { hostname, port } = new URL(url);
  const requests = hostileRequests(seed, insider);
  const statuses: Record<string, number> = {};
  const wrong: { kind: string; target: string; status: number }[] = [];
  let left = count;
  const worker = async (): Promise<void> => {
    while (left-- > 0) {
      const { kind, target, wire }: Hostile = requests.next().value;
      const status = await send(hostname, Number(port), wire);
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (status < 400 || status > 499) wrong.push({ kind, target, status });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { statuses, wrong };
}

/** The status a request is answered with; 0 when the connection ends without one. */
function send(host: string, port: number, wire: Buffer): Promise<number> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect({ host, port, allowHalfOpen: true }, () => socket.end(wire));
    socket.setTimeout(PATIENCE_MS, () => socket.destroy());
    socket.on('data', (chunk: Buffer) => {
      if (answer.length < 64) answer += chunk.toString('latin1');
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0)));
  });
}
