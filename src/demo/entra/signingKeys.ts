import { generateKeyPairSync, type KeyPairKeyObjectResult } from "node:crypto";

/** A new RSA key pair, as Entra signs with. To find its two primes costs up to a second of computing. */
export function newSigningKeys(): KeyPairKeyObjectResult {
  return generateKeyPairSync("rsa", { modulusLength: 2048 });
}

let shared: KeyPairKeyObjectResult | undefined;

/** The key pair of all simulated worlds of this process: each has its own accounts and times, and none asks another. */
export function signingKeys(): KeyPairKeyObjectResult {
  shared ??= newSigningKeys();
  return shared;
}
