'use client';

/** @returns how this browser takes push messages now, or null. */
export async function currentSubscription(): Promise<PushSubscription | null> {
  const registration = await navigator.serviceWorker?.getRegistration();
  return (await registration?.pushManager?.getSubscription()) ?? null;
}

/** @returns the fields of a subscription, as lib/input/push.ts reads them. */
export function fieldsOf(subscription: PushSubscription): Record<string, string> {
  const { endpoint = '', keys = {} } = subscription.toJSON();
  return { endpoint, ...keys };
}
