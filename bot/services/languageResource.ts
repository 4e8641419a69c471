import { z } from 'zod';
import { isLoopbackName } from '../channels/connector/serviceUrl.ts';

/** A Language resource of Azure. */
export type LanguageResource = { readonly endpoint: string; readonly key: string };

const NEEDED = {
  AZURE_LANGUAGE_ENDPOINT: 'AZURE_LANGUAGE_KEY',
  AZURE_LANGUAGE_KEY: 'AZURE_LANGUAGE_ENDPOINT',
} as const;

/** Where a resource is asked: an address that names no user and no query, without the slash at its end. */
export const endpointSetting = z
  .string()
  .refine(isEndpoint, 'must be an address such as https://name.cognitiveservices.azure.com')
  .transform((address) => address.replace(/\/+$/, ''))
  .optional();

type Read = { readonly AZURE_LANGUAGE_ENDPOINT?: string | undefined; readonly AZURE_LANGUAGE_KEY?: string | undefined };

/** The resource that was set up, if any. */
export function resourceOf(read: Read): LanguageResource | undefined {
  const { AZURE_LANGUAGE_ENDPOINT: endpoint, AZURE_LANGUAGE_KEY: key } = read;
  return endpoint === undefined || key === undefined ? undefined : { endpoint, key };
}

/**
 * What is the matter with the pair: one of them alone, or what citizens write in the clear over a network; in production also what
 * makes the key `unfit` as a secret.
 */
export function resourceProblems(
  read: Read,
  { production, unfit }: { readonly production: boolean; readonly unfit: (secret: string) => string | undefined },
): { name: string; problem: string }[] {
  const { AZURE_LANGUAGE_ENDPOINT: endpoint, AZURE_LANGUAGE_KEY: key } = read;
  const problems = (Object.keys(NEEDED) as (keyof typeof NEEDED)[])
    .filter((name) => read[name] === undefined && read[NEEDED[name]] !== undefined)
    .map((name) => ({ name: name as string, problem: `is needed with ${NEEDED[name]}` }));
  if (endpoint?.startsWith('http:') && (production || !isLoopbackName(new URL(endpoint).hostname)))
    problems.push({
      name: 'AZURE_LANGUAGE_ENDPOINT',
      problem: 'must begin with https://; http:// is for this machine alone, outside production',
    });
  const problem = production && key !== undefined ? unfit(key) : undefined;
  return problem === undefined ? problems : [...problems, { name: 'AZURE_LANGUAGE_KEY', problem }];
}

function isEndpoint(text: string): boolean {
  if (!/^https?:\/\/[^\s/]/i.test(text) || !URL.canParse(text)) return false;
  const { username, password, search, hash } = new URL(text);
  return username + password + search + hash === '';
}
