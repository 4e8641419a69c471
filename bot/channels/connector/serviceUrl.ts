/**
 * Hosts of Azure Bot Service's public cloud that take replies, as Microsoft's Teams SDK lists them, besides botframework.com. Of
 * trafficmanager.net only these: anyone can register other names under it.
 */
const HOSTS = [
  'smba.trafficmanager.net',
  'smba.onyx.prod.teams.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
];
const DOMAIN = '.botframework.com';

/** A host with or without a port and a path: no user, query, fragment, backslash or letter that a host may be disguised with. */
const PLAIN = /^https?:\/\/(?:[a-z\d.-]+|\[[a-f\d:]+\])(?::\d{1,5})?(?:\/[\w.~%/-]*)?$/i;

/** Whether replies may be sent to that address; to an address of this machine only where `loopback` says so. */
export function takesReplies(serviceUrl: string, loopback: boolean): boolean {
  if (!PLAIN.test(serviceUrl) || !URL.canParse(serviceUrl)) return false;
  const { protocol, port, hostname } = new URL(serviceUrl);
  if (isLoopbackName(hostname)) return loopback;
  return protocol === 'https:' && port === '' && (HOSTS.includes(hostname) || hostname.endsWith(DOMAIN));
}

/** Whether a host name, as URL has it, is this machine's own. */
export function isLoopbackName(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
