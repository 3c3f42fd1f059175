import dns from 'node:dns';
import https from 'node:https';
import net, { type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** An address that is not one of the public internet: asking it could reach what only this machine may reach. */
export class RefusedAddress extends Error {
  constructor(host: string) {
    super(`${host} is not an address of the public internet.`);
  }
}

const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');
const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

/**
 * @param address IPv4 or IPv6 in text. One that carries an IPv4 address (mapped, NAT64) counts as what it carries.
 * @returns whether anybody on the internet means the same machine by it (RFC 6890)
 */
export function isGlobalAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const plain = ipaddr.process(address);
  if (plain instanceof ipaddr.IPv4) return plain.range() === 'unicast';
  if (plain.match(NAT64)) return isGlobalAddress(plain.toByteArray().slice(12).join('.'));
  return plain.range() === 'unicast' && plain.match(GLOBAL_UNICAST);
}

/**
 * @param text the address of something to ask over https
 * @throws RefusedAddress for another scheme, and for a host that is written as an address which is not global; a name is
 *   judged by what it resolves to, when it is connected to
 */
export function globalUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'https:') throw new RefusedAddress('What does not start with https://');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (net.isIP(host) && !isGlobalAddress(host)) throw new RefusedAddress(host);
  return url;
}

/** @returns an agent that connects to no name which resolves to an address that is not global, not even as one of several. */
export function globalAgent(resolve: LookupFunction = dns.lookup as LookupFunction): https.Agent {
  const lookup: LookupFunction = (host, options, callback) =>
    resolve(host, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, []);
      const addresses = found as dns.LookupAddress[];
      const first = addresses[0];
      if (!first || addresses.some(({ address }) => !isGlobalAddress(address))) return callback(new RefusedAddress(host), []);
      return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  return new https.Agent({ lookup });
}
