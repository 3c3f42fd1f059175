declare const brand: unique symbol;

/**
 * The id of the signed-in person. Branded so that only lib/auth can make one: a data function that takes an OwnerId
 * cannot be called with an id that came from the address bar.
 */
export type OwnerId = string & { readonly [brand]: 'OwnerId' };
