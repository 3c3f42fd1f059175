import { ensurePushKeys } from './push-keys';

// Started by push-keys.test.ts, several at once: prints the public key that this process found or made.
console.log(ensurePushKeys(process.argv[2] ?? '').publicKey);
