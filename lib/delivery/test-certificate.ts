import { generateKeyPairSync, sign } from 'node:crypto';

const DAY = 86_400_000;
const SEQUENCE = 0x30;
const SET = 0x31;

/** One value of DER: its tag, its length, its content. */
function der(tag: number, ...content: Buffer[]): Buffer {
  const body = Buffer.concat(content);
  const length = body.length < 0x80 ? [body.length] : [0x82, body.length >> 8, body.length & 0xff];
  return Buffer.concat([Buffer.of(tag, ...length), body]);
}

const hex = (text: string) => Buffer.from(text, 'hex');
const ECDSA_WITH_SHA256 = der(SEQUENCE, der(0x06, hex('2a8648ce3d040302')));
const COMMON_NAME = der(0x06, hex('550403'));
const SUBJECT_ALT_NAME = der(0x06, hex('551d11'));
const VERSION_3 = der(0xa0, der(0x02, hex('02')));

/** For tests: a key and a certificate for this host name that vouches for itself (RFC 5280), valid for a day either way. */
export function certificateFor(host: string): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = der(SEQUENCE, der(SET, der(SEQUENCE, COMMON_NAME, der(0x0c, Buffer.from(host)))));
  const time = (at: number) => der(0x17, Buffer.from(`${new Date(at).toISOString().slice(2, 19).replace(/[-T:]/g, '')}Z`));
  const validity = der(SEQUENCE, time(Date.now() - DAY), time(Date.now() + DAY));
  const hosts = der(0x04, der(SEQUENCE, der(0x82, Buffer.from(host))));
  const extensions = der(0xa3, der(SEQUENCE, der(SEQUENCE, SUBJECT_ALT_NAME, hosts)));
  const key = publicKey.export({ format: 'der', type: 'spki' });
  const serial = der(0x02, hex('01'));
  const said = der(SEQUENCE, VERSION_3, serial, ECDSA_WITH_SHA256, name, validity, name, key, extensions);
  const signature = der(0x03, hex('00'), sign('sha256', said, privateKey));
  const cert = der(SEQUENCE, said, ECDSA_WITH_SHA256, signature).toString('base64');
  return {
    key: privateKey.export({ format: 'pem', type: 'pkcs8' }) as string,
    cert: `-----BEGIN CERTIFICATE-----\n${cert}\n-----END CERTIFICATE-----\n`,
  };
}
