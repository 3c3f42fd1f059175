import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { certificateFor } from './test-certificate';

const PUSH_HOST = 'push.example';

type Asked = { path: string; headers: IncomingHttpHeaders; body: Buffer };
export type Answer = { status: number; headers?: Record<string, string>; body?: string } | 'hangs' | 'hangs up';

/** For tests: a push service on this machine over https, and the agent that finds it under the name push.example. */
export async function startPushService() {
  const { key, cert } = certificateFor(PUSH_HOST);
  const asked: Asked[] = [];
  const answers: Answer[] = [];
  const server = https.createServer({ key, cert }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      asked.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks) });
      const answer = answers.shift() ?? { status: 201 };
      if (answer === 'hangs') return;
      if (answer === 'hangs up') return void request.socket.destroy();
      response.writeHead(answer.status, answer.headers).end(answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const agent = new https.Agent({ ca: cert, lookup: (_host, _options, found) => found(null, [{ address: '127.0.0.1', family: 4 }]) });
  return {
    asked,
    agent,
    origin: `https://${PUSH_HOST}:${port}`,
    /** what it answers next, in this order; after that 201 */
    willAnswer: (...next: Answer[]) => void answers.splice(0, answers.length, ...next),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** For tests: a browser that subscribed, which reads what is sent to it as RFC 8291 and RFC 8188 say. */
export function subscribedBrowser(endpoint: string) {
  const curve = createECDH('prime256v1');
  const publicKey = curve.generateKeys();
  const secret = randomBytes(16);
  return {
    device: { endpoint, p256dh: publicKey.toString('base64url'), auth: secret.toString('base64url') },
    /** @returns the text that was encrypted for this browser. Throws when it was not, or was changed on its way. */
    read(body: Buffer): string {
      const [salt, recordSize, idLength] = [body.subarray(0, 16), body.readUInt32BE(16), body.readUInt8(20)];
      const sender = body.subarray(21, 21 + idLength);
      const record = body.subarray(21 + idLength);
      if (record.length > recordSize) throw new Error('A push message is one record.');
      const info = Buffer.concat([Buffer.from('WebPush: info\0'), publicKey, sender]);
      const keying = derive(curve.computeSecret(sender), secret, info, 32);
      const key = derive(keying, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
      const nonce = derive(keying, salt, Buffer.from('Content-Encoding: nonce\0'), 12);
      const decipher = createDecipheriv('aes-128-gcm', key, nonce).setAuthTag(record.subarray(-16));
      const padded = Buffer.concat([decipher.update(record.subarray(0, -16)), decipher.final()]);
      const end = padded.findLastIndex((byte) => byte !== 0);
      if (padded[end] !== 2) throw new Error('The last record ends with a 2.');
      return padded.subarray(0, end).toString('utf8');
    },
  };
}

function derive(keying: Buffer, salt: Buffer, info: Buffer, length: number): Buffer {
  return Buffer.from(hkdfSync('sha256', keying, salt, info, length));
}

type Claims = { aud: string; exp: number; sub: string };

/** For tests: who a push service finds is asking (RFC 8292). Throws when the signature is not by the key it names. */
export function vapidClaims(authorization: string): { claims: Claims; publicKey: string } {
  const [, token = '', publicKey = ''] = /^vapid t=([\w.-]+), ?k=([\w-]+)$/.exec(authorization) ?? [];
  const [header = '', claims = '', signature = ''] = token.split('.');
  const point = Buffer.from(publicKey, 'base64url');
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) => half.toString('base64url'));
  const key = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' });
  const signed = Buffer.from(`${header}.${claims}`);
  const isSigned = verify('sha256', signed, { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'));
  const decoded = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString()) as unknown;
  if (!isSigned || (decoded(header) as { alg: string }).alg !== 'ES256') throw new Error('The token is not signed by its key.');
  return { claims: decoded(claims) as Claims, publicKey };
}
