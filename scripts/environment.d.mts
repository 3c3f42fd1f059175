export function withDefaults(env: Record<string, string | undefined>): Record<string, string>;
export function problemsWith(settings: Record<string, string>): string[];
