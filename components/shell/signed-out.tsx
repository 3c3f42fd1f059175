'use client';
import { useEffect } from 'react';
import { forgetKept } from './forget-kept';

/** Stands where nobody is signed in: nothing of anybody stays on this device. */
export function SignedOut() {
  useEffect(() => void forgetKept(), []);
  return null;
}
