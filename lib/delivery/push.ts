import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import https from 'node:https';
import webPush from 'web-push';
import { globalAgent, globalUrl, RefusedAddress } from './global-addresses';
import type { Outcome } from './outcome';
import { payloadOf, topicOf, type PushMessage } from './push-message';

export type { PushMessage };

type Device = { endpoint: string; p256dh: string; auth: string };
type Answer = { status: number; headers: IncomingHttpHeaders; words: string };
export type Pusher = {
  /**
   * Hands one message to the push service of a browser, encrypted for that browser alone (RFC 8291).
   * @param ttlSeconds how long the service keeps it for a browser that is closed
   */
  send(device: Device, message: PushMessage, ttlSeconds: number): Promise<Outcome>;
};

const SHORT = 'A reminder waits in Callback.';
const LONGEST_WAIT_MS = 86_400_000;
const WORDS_KEPT = 300;

/**
 * @param subject whom a push service may write to about us: a mailto: or https: address (RFC 8292, section 2.1)
 * @param agent connects to push services; for tests
 */
export function openPusher({
  keys,
  subject,
  agent = globalAgent(),
  timeoutMs = 10_000,
}: {
  keys: { publicKey: string; privateKey: string };
  subject: string;
  agent?: https.Agent;
  timeoutMs?: number;
}): Pusher {
  const vapidDetails = { subject, ...keys };

  function post({ endpoint, p256dh, auth }: Device, message: PushMessage, ttlSeconds: number): Promise<Answer> {
    const url = globalUrl(endpoint);
    const subscription = { endpoint: url.href, keys: { p256dh, auth } };
    const options = { vapidDetails, TTL: ttlSeconds, urgency: 'high', topic: topicOf(message.tag) } as const;
    const { headers, body } = encrypted(() => webPush.generateRequestDetails(subscription, payloadOf(message), options));
    const signal = AbortSignal.timeout(timeoutMs);
    return request(url, { method: 'POST', headers, agent, signal }, body);
  }

  return {
    async send(device, message, ttlSeconds) {
      try {
        const answer = await post(device, message, ttlSeconds);
        if (answer.status !== 413) return outcomeOf(answer);
        return outcomeOf(await post(device, { ...message, body: SHORT }, ttlSeconds));
      } catch (error) {
        const never = error instanceof RefusedAddress || error instanceof BadSubscription;
        return { result: never ? 'never' : 'later', answer: wordsOf(error) };
      }
    },
  };
}

class BadSubscription extends Error {}

function encrypted<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new BadSubscription(`The keys of this browser cannot be used: ${(error as Error).message}`);
  }
}

/** Asks once: a redirect is an answer like any other. */
function request(url: URL, options: https.RequestOptions, body: Buffer | null): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = https.request(url, options, (response) => {
      const { statusCode: status = 0, headers } = response;
      void firstWords(response).then((words) => resolve({ status, headers, words }));
    });
    asked.on('error', reject).end(body);
  });
}

/** What is cut off on the way is told as far as it came: the status has said what became of the message. */
async function firstWords(response: IncomingMessage): Promise<string> {
  let words = '';
  response.setEncoding('utf8');
  try {
    for await (const chunk of response) {
      words += chunk;
      if (words.length >= WORDS_KEPT) break;
    }
  } catch {
    return words;
  }
  return words;
}

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'The push service did not answer in time.';
  // Of several addresses that were tried, only the code says what happened.
  return error.message || String((error as NodeJS.ErrnoException).code);
}

function outcomeOf({ status, headers, words }: Answer): Outcome {
  const answer = `${status} ${words}`.trim().slice(0, WORDS_KEPT);
  if (status >= 200 && status < 300) return { result: 'accepted', answer };
  if (status === 404 || status === 410) return { result: 'gone', answer };
  if (status === 429 || status >= 500) return { result: 'later', answer, waitMs: waitOf(headers['retry-after'], Date.now()) };
  return { result: 'never', answer };
}

/** @returns milliseconds to wait, a day at most: a reminder must not be lost to a wild Retry-After (RFC 9110, 10.2.3). */
function waitOf(retryAfter: string | undefined, now: number): number | undefined {
  if (retryAfter === undefined) return undefined;
  const wait = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), LONGEST_WAIT_MS);
}
