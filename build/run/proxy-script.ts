import type { LaunchOptions } from './launch.ts';

/** A proxy auto-configuration script, as a data address, by which browsers send the named hosts (or all) to the proxy. */
export function proxyScriptUrl({ port, hosts }: NonNullable<LaunchOptions['proxy']>): string {
  const proxied = hosts ? `${JSON.stringify(hosts)}.includes(host)` : 'true';
  const script = `function FindProxyForURL(url, host) { return ${proxied} ? 'PROXY 127.0.0.1:${port}' : 'DIRECT'; }`;
  return `data:application/x-ns-proxy-autoconfig;base64,${Buffer.from(script).toString('base64')}`;
}
