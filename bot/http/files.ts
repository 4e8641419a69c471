import { dayOf } from '../../knowledge/language/day.ts';
import type { PublishedFile } from '../effects.ts';
import { declarationPdf } from '../papers/declarationPdf.ts';
import { readDocument } from '../papers/document.ts';
import type { Store } from '../storage/store.ts';
import { refuse, type Answer } from './answer.ts';
import type { Route } from './routes.ts';

/**
 * `/files/{token}`: a finished declaration, for whoever holds its unguessable address, until its last day is over. As a PDF to print
 * and sign; as JSON for `/files/{token}.json` or a client that accepts nothing else.
 */
export function fileRoute(store: Pick<Store, 'get'>, clock: () => Date): Route {
  return {
    method: 'get',
    path: '/files/:token',
    handle: async ({ param, request }) => {
      const [, token = '', ending] = /^([\w-]{16,100})(\.json|\.pdf)?$/.exec(param) ?? [];
      const file = token ? await store.get<PublishedFile>('files', token) : undefined;
      if (!file || file.value.until < dayOf(clock())) return refuse('unknown');
      const asJson = ending === '.json' || (!ending && request.headers.accept === 'application/json');
      return asJson ? json(file.value) : pdf(file.value);
    },
  };
}

function json({ reference, document }: PublishedFile): Answer {
  const headers = headersOf('application/json; charset=utf-8', `attachment; filename="${nameOf(reference)}.json"`);
  return { status: 200, body: document, headers };
}

async function pdf({ reference, document }: PublishedFile): Promise<Answer> {
  const body = await declarationPdf(readDocument(document));
  return { status: 200, body, headers: headersOf('application/pdf', `inline; filename="${nameOf(reference)}.pdf"`) };
}

function headersOf(type: string, disposition: string): Readonly<Record<string, string>> {
  return {
    'Content-Type': type,
    'Content-Disposition': disposition,
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex',
  };
}

function nameOf(reference: string): string {
  return reference.replaceAll(/[^\w.-]/g, '-');
}
