/** Why push is off for a device whose owner turned it off from another one. It is their own doing, and no news to them. */
export const TURNED_OFF_ELSEWHERE = 'Turned off from another device.';
