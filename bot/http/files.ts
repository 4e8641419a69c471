import { dayOf } from '../../knowledge/language/day.ts';
import type { PublishedFile } from '../effects.ts';
import type { Store } from '../storage/store.ts';
import { refuse } from './answer.ts';
import type { Route } from './routes.ts';

/** `/files/{token}`: a finished declaration, for whoever holds its unguessable address, until its last day is over. */
export function fileRoute(store: Pick<Store, 'get'>, clock: () => Date): Route {
  return {
    method: 'get',
    path: '/files/:token',
    handle: async ({ param }) => {
      const file = /^[\w-]{16,100}$/.test(param) ? await store.get<PublishedFile>('files', param) : undefined;
      if (!file || file.value.until < dayOf(clock())) return refuse('unknown');
      const name = file.value.reference.replaceAll(/[^\w.-]/g, '-');
      return {
        status: 200,
        body: file.value.document,
        headers: {
          'Content-Type': 'application/json; charset=utf-8',
          'Content-Disposition': `attachment; filename="${name}.json"`,
          'Cache-Control': 'no-store',
          'Referrer-Policy': 'no-referrer',
          'X-Robots-Tag': 'noindex',
        },
      };
    },
  };
}
