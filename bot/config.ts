import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { isIP } from 'node:net';
import { z } from 'zod';
import type { ConnectorIdentity } from './channels/connector/ports.ts';
import { ConfigError } from './errors.ts';
import { LIMITS, type Limits } from './http/limits.ts';
import { endpointSetting, resourceOf, resourceProblems } from './services/languageResource.ts';

const number = (least: number, most: number, usual: number) =>
  z
    .string()
    .regex(/^\d{1,12}$/, 'must be a whole number')
    .transform(Number)
    .refine((value) => value >= least && value <= most, `must be from ${least} to ${most}`)
    .default(usual);
const list = (isMember: (member: string) => boolean, members: string) =>
  z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .refine((all) => all.every(isMember), `must be ${members}, separated by commas`)
    .default([]);
const oneOf = <const Names extends readonly [string, ...string[]]>(names: Names) =>
  z.enum(names, `must be ${names.join(' or ')}`);
const webAddress = (text: string) => /^https?:\/\/[^\s/]+(\/\S*)?$/.test(text) && URL.canParse(text);
const secret = (least: number) =>
  z
    .string()
    .min(least, `must have at least ${least} characters`)
    .refine((value) => !isExample(value), 'is an example value: make one of your own')
    .optional();
const limit = (name: keyof Limits, least: number) => number(least, 2 ** 31 - 1, LIMITS[name]);

/** Every setting by its name in the environment. */
export const settings = z.object({
  NODE_ENV: oneOf(['production', 'development', 'test']).default('development'),
  PORT: number(0, 65_535, 3978),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z.string().refine(webAddress, 'must be an address such as https://chat.example').optional(),
  ALLOWED_ORIGINS: list((each) => webAddress(each) && new URL(each).origin === each, 'origins such as https://portal.example'), // prettier-ignore
  TRUSTED_PROXIES: list(isNetwork, 'addresses or networks such as 10.0.0.0/8'),
  METRICS_TOKEN: secret(16),
  DATA_DIR: z.string().default('./data'),
  STORE: oneOf(['lowdb', 'memory', 'postgres'])
    .refine((store) => store !== 'postgres', 'postgres is not part of this release yet: use lowdb')
    .default('lowdb'),
  DATA_KEY: secret(32),
  DATA_KEY_OLD: secret(32),
  REGION: z.string().regex(/^[a-z]+$/, 'must be the name of a region, in lower case letters').default('hcmc'), // prettier-ignore
  REGIONS_DIR: z.string().optional(),
  SAMPLES: oneOf(['on', 'off']).optional(),
  DRAFT_DAYS: number(1, 365, 30),
  TRANSCRIPT_DAYS: number(1, 3650, 90),
  APPLICATION_DAYS: number(0, 36_500, 0),
  STATUS_DISCLOSURE: oneOf(['protected', 'portal']).default('protected'),
  MICROSOFT_APP_ID: z
    .string()
    .regex(/^[\w.-]{1,100}$/, 'must be the id of an app, such as a GUID')
    .optional(),
  MICROSOFT_APP_PASSWORD: z.string().optional(),
  MICROSOFT_APP_TYPE: oneOf(['MultiTenant', 'SingleTenant', 'UserAssignedMsi']).default('MultiTenant'),
  MICROSOFT_APP_TENANT_ID: z.string().regex(/^[\w.-]{1,100}$/, 'must be the id or the domain of a tenant').optional(), // prettier-ignore
  AZURE_LANGUAGE_ENDPOINT: endpointSetting,
  AZURE_LANGUAGE_KEY: z.string().optional(),
  LIMIT_TOKENS_PER_MINUTE: limit('tokensPerMinute', 60),
  LIMIT_POSTS_PER_MINUTE: limit('postsPerMinute', 60),
  LIMIT_POSTS_PER_CONVERSATION: limit('postsPerConversation', 10),
  LIMIT_READS_PER_CONVERSATION: limit('readsPerConversation', 600),
  LIMIT_TEXT_CHARACTERS: limit('textCharacters', 4_000),
  LIMIT_FILES: limit('files', 0),
  LIMIT_FILE_BYTES: limit('fileBytes', 0),
  LIMIT_BODY_BYTES: limit('bodyBytes', 16_384),
  LIMIT_BODY_MS: limit('bodyMs', 1_000),
  LIMIT_UPLOAD_MS: limit('uploadMs', 1_000),
  LIMIT_TURN_MS: number(1_000, 600_000, 30_000),
});

/** What the house is set up with; retention and draft lives in days, times in milliseconds. */
export type Config = Readonly<ReturnType<typeof configOf>>;

/** Reads the settings out of an environment; one that is empty counts as absent. Throws ConfigError, naming variables, never values. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const present = Object.entries(environment).filter(([, value]) => value?.trim());
  const parsed = settings.safeParse(Object.fromEntries(present));
  const problems = parsed.success ? [] : parsed.error.issues.map(problemOf);
  const production = environment['NODE_ENV'] === 'production';
  if (production && !environment['DATA_KEY']?.trim())
    problems.push({ name: 'DATA_KEY', problem: 'is needed in production: at least 32 random characters' });
  if (parsed.success)
    problems.push(...connectorProblems(parsed.data), ...resourceProblems(parsed.data, { production, unfit }));
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  return configOf(parsed.data);
}

/** The environment of this process, with what stands in `.env` where the process has nothing of that name. */
export function environment(): Readonly<Record<string, string | undefined>> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}

/** The folder a command was called from: `npm run` itself works in the package's. */
export function calledFrom(): string {
  return process.env['INIT_CWD'] ?? process.cwd();
}

function configOf(read: z.infer<typeof settings>) {
  return {
    production: read.NODE_ENV === 'production',
    port: read.PORT,
    host: read.HOST,
    publicUrl: read.PUBLIC_URL,
    allowedOrigins: read.ALLOWED_ORIGINS,
    trustedProxies: read.TRUSTED_PROXIES,
    metricsToken: read.METRICS_TOKEN,
    dataDir: resolve(read.DATA_DIR),
    store: read.STORE as 'lowdb' | 'memory',
    dataKey: read.DATA_KEY,
    dataKeyOld: read.DATA_KEY_OLD,
    region: read.REGION,
    regionsDir: read.REGIONS_DIR === undefined ? undefined : resolve(read.REGIONS_DIR),
    samples: (read.SAMPLES ?? (read.NODE_ENV === 'production' ? 'off' : 'on')) === 'on',
    draftDays: read.DRAFT_DAYS,
    transcriptDays: read.TRANSCRIPT_DAYS,
    applicationDays: read.APPLICATION_DAYS,
    statusDisclosure: read.STATUS_DISCLOSURE,
    limits: {
      tokensPerMinute: read.LIMIT_TOKENS_PER_MINUTE,
      postsPerMinute: read.LIMIT_POSTS_PER_MINUTE,
      postsPerConversation: read.LIMIT_POSTS_PER_CONVERSATION,
      readsPerConversation: read.LIMIT_READS_PER_CONVERSATION,
      textCharacters: read.LIMIT_TEXT_CHARACTERS,
      files: read.LIMIT_FILES,
      fileBytes: read.LIMIT_FILE_BYTES,
      bodyBytes: read.LIMIT_BODY_BYTES,
      bodyMs: read.LIMIT_BODY_MS,
      uploadMs: read.LIMIT_UPLOAD_MS,
    } satisfies Limits,
    turnMs: read.LIMIT_TURN_MS,
    connector: connectorOf(read),
    azureLanguage: resourceOf(read),
  };
}

function connectorOf(read: z.infer<typeof settings>): ConnectorIdentity | undefined {
  const { MICROSOFT_APP_ID: appId, MICROSOFT_APP_PASSWORD: password, MICROSOFT_APP_TENANT_ID: tenantId } = read;
  return appId === undefined ? undefined : { appId, type: read.MICROSOFT_APP_TYPE, password, tenantId };
}

/** What the connector needs beside its app id; a password is looked at closely in production only. */
function connectorProblems(read: z.infer<typeof settings>): { name: string; problem: string }[] {
  const { appId, type, password, tenantId } = connectorOf(read) ?? {};
  const problems: { name: string; problem: string }[] = [];
  if (appId === undefined) return problems;
  if (type !== 'MultiTenant' && tenantId === undefined)
    problems.push({ name: 'MICROSOFT_APP_TENANT_ID', problem: `is needed for an app of type ${type}` });
  if (type === 'UserAssignedMsi' && password !== undefined)
    problems.push({ name: 'MICROSOFT_APP_PASSWORD', problem: 'must be empty: a managed identity has none' });
  const problem = unfit(password ?? '');
  if (type !== 'UserAssignedMsi' && read.NODE_ENV === 'production' && problem)
    problems.push({ name: 'MICROSOFT_APP_PASSWORD', problem: password === undefined ? 'is needed with an app id' : problem }); // prettier-ignore
  return problems;
}

/** What is wrong with a secret that others gave. */
function unfit(value: string): string | undefined {
  return secret(16).unwrap().safeParse(value).error?.issues[0]?.message;
}

function problemOf(issue: { path: PropertyKey[]; message: string }): { name: string; problem: string } {
  return { name: String(issue.path[0]), problem: issue.message };
}

function isExample(value: string): boolean {
  return new Set(value).size < 8 || /example|change|secret|password|0123456789|abcdefgh/i.test(value);
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const widest = isIP(address) === 6 ? 128 : 32;
  return isIP(address) > 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= widest)); // prettier-ignore
}
