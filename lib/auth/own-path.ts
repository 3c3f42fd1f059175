/** @returns where to go after signing in: the path when it is one of this app, else the first page. */
export function ownPath(path: string): string {
  return /^\/(?![/\\])[^\s]*$/.test(path) ? path : '/';
}
