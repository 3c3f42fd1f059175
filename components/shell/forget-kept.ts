/** Has the service worker forget the briefs it keeps on this device: whoever they belong to is not signed in. */
export async function forgetKept(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  registration?.active?.postMessage({ forget: true });
}
