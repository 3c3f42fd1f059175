'use client';
import { useEffect, useId, useState } from 'react';
import { currentSubscription, fieldsOf } from '@/components/reminders/subscription';
import { Switch } from '@/components/ui/switch';
import { registerPushAction, removePushAction } from '@/lib/actions/push';
import { IDLE } from '@/lib/actions/state';
import styles from './settings.module.css';

type Standing = 'unknown' | 'off' | 'on' | 'blocked' | 'missing' | 'not-installed' | 'insecure';
type Props = { label: string; hasPush: boolean; publicKey: string };

const WORDS: Partial<Record<Standing, string>> = {
  blocked: 'This browser blocks notifications for this address. Allow them in its site settings, then turn push on here.',
  missing: 'This browser takes no push messages. System notifications work in it while Callback is open in a tab.',
  'not-installed': 'Here push comes to the installed app only: share this page to the home screen, open it from there, and turn push on.',
  insecure: 'Push needs an https address. Open Callback by one, or on the machine it runs on as localhost.',
};
const NO_SERVICE = 'The push service of this browser did not answer. Check the connection, then try again.';
const PATIENCE_MS = 15_000;

/** Push to the browser that this page is open in: asks for the permission, subscribes, and tells the server. */
export function PushSwitch({ label, hasPush, publicKey }: Props) {
  const why = useId();
  const [standing, setStanding] = useState<Standing>('unknown');
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  useEffect(() => void standingHere(hasPush).then(setStanding), [hasPush]);

  async function turn(on: boolean) {
    setProblem('');
    setBusy(true);
    try {
      if (on) setProblem(await turnOn(publicKey));
      else await turnOff();
      setStanding(await standingHere(on));
    } catch {
      setProblem(NO_SERVICE);
    }
    setBusy(false);
  }

  const isOn = standing === 'on' || (standing === 'unknown' && hasPush);
  const cannot = standing !== 'off' && standing !== 'on' && standing !== 'blocked';
  return (
    <>
      <span className={styles.push}>
        Push
        <Switch
          on={isOn !== isBusy}
          label={label}
          disabled={cannot}
          aria-busy={isBusy}
          aria-describedby={why}
          onClick={() => !isBusy && turn(!isOn)}
        />
      </span>
      <p id={why} className={styles.why} role="status">
        {problem || WORDS[standing]}
      </p>
    </>
  );
}

async function standingHere(hasPush: boolean): Promise<Standing> {
  if (!window.isSecureContext) return 'insecure';
  const canPush = 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;
  if (!canPush) return /iPhone|iPad/.test(navigator.userAgent) ? 'not-installed' : 'missing';
  if (Notification.permission === 'denied') return 'blocked';
  return hasPush && (await currentSubscription()) ? 'on' : 'off';
}

/** @returns what went wrong, in a sentence, or nothing. */
async function turnOn(publicKey: string): Promise<string> {
  if ((await Notification.requestPermission()) !== 'granted') return '';
  const subscription = await inTime(subscribe(publicKey));
  const answer = await registerPushAction(IDLE, formOf(fieldsOf(subscription)));
  if (answer.outcome === 'done') return '';
  await subscription.unsubscribe();
  return answer.message ?? NO_SERVICE;
}

/** Anew each time: what is left of an earlier subscription may be dead, or made for other keys. */
async function subscribe(publicKey: string): Promise<PushSubscription> {
  await navigator.serviceWorker.register('/sw.js');
  const { pushManager } = await navigator.serviceWorker.ready;
  await (await pushManager.getSubscription())?.unsubscribe();
  return pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey });
}

async function turnOff(): Promise<void> {
  await removePushAction(IDLE, new FormData());
  await (await currentSubscription())?.unsubscribe();
}

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

/** A browser that cannot reach its push service may keep a page waiting for ever. */
function inTime<T>(work: Promise<T>): Promise<T> {
  const late = new Promise<never>((_resolve, reject) => setTimeout(() => reject(new Error('Too late')), PATIENCE_MS));
  return Promise.race([work, late]);
}
