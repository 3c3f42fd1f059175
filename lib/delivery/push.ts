import type { Outcome } from './outcome';

export type PushMessage = { title: string; body: string; href: string; tag: string };
export type Pusher = {
  send(device: { endpoint: string; p256dh: string; auth: string }, message: PushMessage, ttlSeconds: number): Promise<Outcome>;
};
