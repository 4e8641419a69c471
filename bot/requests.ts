import { z } from 'zod';
import { answerConsole, consoleRequest, makeConsole, type Console } from './channels/console.ts';
import type { House } from './compose.ts';
import { Usage } from './errors.ts';
import { readImportRequest } from './services/applicationRows.ts';
import { deleteKept, readDeletionRequest } from './services/given.ts';
import { importApplications } from './services/importApplications.ts';
import type { Handle } from './storage/answering.ts';
import type { OwnerRole } from './takeOver.ts';

const named = z.looseObject({ do: z.string() });

/** What the server answers the commands that find it running, from before its house is built. Throws Usage for what it does not know. */
export function makeRequests(building: Promise<House>): Handle {
  let console: Console | undefined;
  return async (request) => {
    const parsed = named.safeParse(request);
    if (parsed.data?.do === 'who') return 'server' satisfies OwnerRole;
    const house = await building;
    console ??= makeConsole(house);
    const asked = consoleRequest.safeParse(request);
    if (asked.success) return answerConsole(console, asked.data);
    const bringing = readImportRequest(request);
    if (bringing) return importApplications({ ...house, today: bringing.today }, bringing.rows);
    const deleting = readDeletionRequest(request);
    if (deleting) return deleteKept(house.store, deleting.kind, deleting.ids);
    if (parsed.data?.do === 'catalogue:reload') return house.national.reload();
    throw new Usage('the running server does not know this request: is the command of the same release?');
  };
}
