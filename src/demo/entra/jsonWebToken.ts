import { createSign, createVerify, randomUUID, type JsonWebKey, type KeyPairKeyObjectResult } from "node:crypto";

export type Claims = { readonly [name: string]: unknown };

export type JsonWebTokens = {
  readonly sign: (claims: Claims) => string;
  /** The claims of a token that this key signed; times and audience are not judged here. */
  readonly read: (token: string) => { readonly kind: "claims"; readonly claims: Claims } | Unreadable;
  /** The public key as a JWKS entry. */
  readonly publicKey: JsonWebKey & { readonly kid: string; readonly use: "sig"; readonly alg: "RS256" };
};

export type Unreadable = { readonly kind: "malformed" } | { readonly kind: "wrongSignature" };

/** JWT, RS256, by one key pair. By node's own crypto: jose ships no CommonJS for jest. */
export function createJsonWebTokens({ privateKey, publicKey }: KeyPairKeyObjectResult): JsonWebTokens {
  const kid = randomUUID();

  return {
    sign(claims) {
      const content = `${encoded({ typ: "JWT", alg: "RS256", kid })}.${encoded(claims)}`;
      return `${content}.${createSign("RSA-SHA256").update(content).sign(privateKey, "base64url")}`;
    },

    read(token) {
      const [header, claims, signature, ...more] = token.split(".");
      if (!header || !claims || !signature || more.length > 0) return { kind: "malformed" };
      const [readHeader, readClaims] = [decoded(header), decoded(claims)];
      if (!readHeader || !readClaims) return { kind: "malformed" };
      const verify = createVerify("RSA-SHA256").update(`${header}.${claims}`);
      const ours = readHeader["alg"] === "RS256" && verify.verify(publicKey, signature, "base64url");
      return ours ? { kind: "claims", claims: readClaims } : { kind: "wrongSignature" };
    },

    publicKey: { ...publicKey.export({ format: "jwk" }), kid, use: "sig", alg: "RS256" },
  };
}

function encoded(part: unknown): string {
  return Buffer.from(JSON.stringify(part), "utf8").toString("base64url");
}

function decoded(part: string): Claims | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    // A JSON object is read as a record of unknowns; every use narrows further.
    return typeof value === "object" && value !== null ? (value as Claims) : undefined;
  } catch {
    // Not JSON, so not a token: the caller gets a verdict, not an exception.
    return undefined;
  }
}
