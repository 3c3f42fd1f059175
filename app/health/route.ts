import { readHealth } from '@/lib/data/health';

/** Whether the server works, for machines that watch it. Says nothing about anybody. */
export async function GET() {
  const health = await readHealth();
  return Response.json(health, {
    status: health.status === 'ok' ? 200 : 503,
    headers: { 'cache-control': 'no-store' },
  });
}
