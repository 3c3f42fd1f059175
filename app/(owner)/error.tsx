'use client';

// The same words, inside the bar of somebody who is signed in.
export { default } from '../error';
