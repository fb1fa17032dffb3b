import fc from "fast-check";
import { readErrorObject, readGraphError } from "../../../src/graph/readGraphError";

function read(status: number, body: unknown, headers: Record<string, string> = {}) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return readGraphError(new Response(text, { status, headers }), text, Date.parse("2026-03-01T10:00:00Z"));
}

describe("reading an error answer of Graph", () => {
  it("keeps every code from the outside inwards, in lower case, by either spelling of innerError", () => {
    const body = {
      error: {
        code: "notFound",
        message: "m",
        innerError: { code: "invalidSessionReCreatable", innererror: { code: "InvalidOrTimedOutSession" } },
      },
    };
    expect(read(404, body)).toEqual({
      status: 404,
      codes: ["notfound", "invalidsessionrecreatable", "invalidortimedoutsession"],
    });
  });

  it("reads a failed operation, which arrives with 200, the same way", () => {
    const error = { code: "internalServerError", innerError: { code: "internalServerErrorUncategorized" } };
    const codes = ["internalservererror", "internalservererroruncategorized"];
    expect(read(200, { id: "op", status: "failed", error })).toEqual({ status: 200, codes });
    expect(readErrorObject(error, new Response(null, { status: 200 }))).toEqual({ status: 200, codes });
  });

  it("takes request ids and date from the body first, where live answers put them inside innerError", () => {
    const body = {
      error: {
        code: "InvalidAuthenticationToken",
        innerError: { date: "2026-03-01T09:59:58", "request-id": "r-body", "client-request-id": "c-body" },
      },
    };
    const headers = {
      "request-id": "r-header",
      "client-request-id": "c-header",
      Date: "Sun, 01 Mar 2026 10:00:00 GMT",
    };
    expect(read(401, body, headers)).toEqual({
      status: 401,
      codes: ["invalidauthenticationtoken"],
      requestId: "r-body",
      clientRequestId: "c-body",
      date: "2026-03-01T09:59:58",
    });
    expect(read(502, "<html>", headers)).toEqual({
      status: 502,
      codes: [],
      foreign: true,
      requestId: "r-header",
      clientRequestId: "c-header",
      date: "Sun, 01 Mar 2026 10:00:00 GMT",
    });
  });

  it("does not keep Graph's message", () => {
    expect(JSON.stringify(read(400, { error: { code: "badRequest", message: "secret words" } }))).not.toContain(
      "secret",
    );
  });

  it("never throws, whatever the body", () => {
    const bodies = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((error) => JSON.stringify({ error })),
    );
    fc.assert(fc.property(bodies, (body) => expect(read(500, body).status).toBe(500)));
    const deep = JSON.stringify({ error: null }).replace(
      "null",
      '{"innerError":'.repeat(2000) + "1" + "}".repeat(2000),
    );
    expect(read(500, deep).codes).toEqual([]);
  });
});

describe("reading Retry-After", () => {
  const wait = (value: string, more: Record<string, string> = {}) =>
    read(429, "", { "Retry-After": value, ...more }).retryAfterSeconds;

  it("understands seconds and HTTP dates, measured by the server's clock where that is readable", () => {
    expect(wait("120")).toBe(120);
    expect(wait("0")).toBe(0);
    expect(wait("Sun, 01 Mar 2026 10:00:30 GMT")).toBe(30);
    expect(wait("Sun, 01 Mar 2026 09:00:00 GMT")).toBe(0);
    expect(wait("Sun, 01 Mar 2026 12:00:30 GMT", { Date: "Sun, 01 Mar 2026 12:00:00 GMT" })).toBe(30);
  });

  it("rounds a fraction up, and takes the longest of several", () => {
    expect(wait("1.5")).toBe(2);
    expect(wait("0.001")).toBe(1);
    expect(wait("120, 7")).toBe(120);
  });

  it.each(["4294967", "2147484", "99999999999", "9".repeat(400), "Fri, 31 Dec 9999 23:59:59 GMT"])(
    "takes %s for a day: nobody waits longer, and no timer could",
    (value) => expect(wait(value)).toBe(86_400),
  );

  it("is absent when it says nothing", () => {
    const nothing = [
      "-5",
      "+5",
      "soon",
      "1e9",
      "0x10",
      "Infinity",
      "NaN",
      "5s",
      "5,",
      "Tomorrow, GMT",
      "Sun, 99 Foo GMT",
    ];
    for (const value of ["", ...nothing]) expect([value, wait(value)]).toEqual([value, undefined]);
  });
});

describe("reading a claims challenge", () => {
  const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1 ü"}}}';
  const of = (header: string) => read(401, "", { "WWW-Authenticate": header }).claims;
  const base64 = Buffer.from(claims, "utf8").toString("base64");

  it("decodes the base64 that Entra sends, in both alphabets", () => {
    const start =
      'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common", error="insufficient_claims"';
    expect(of(`${start}, claims="${base64}"`)).toBe(claims);
    expect(of(`${start}, claims="${Buffer.from(claims).toString("base64url")}", x="y"`)).toBe(claims);
    expect(of(`Bearer claims=${base64}`)).toBe(claims);
  });

  it("accepts plain JSON with escaped quotes", () => {
    expect(of('Bearer claims="{\\"access_token\\":{}}"')).toBe('{"access_token":{}}');
  });

  it("is absent when there is none, or none that can be answered", () => {
    for (const header of [
      "Bearer",
      'Bearer xclaims="e30="',
      'Bearer claims="***"',
      'Bearer claims="bm8="',
      'Bearer claims="eyJhIjoi/yJ9"',
    ]) {
      expect(of(header)).toBeUndefined();
    }
  });
});
