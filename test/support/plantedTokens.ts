/** Made-up credentials of the shapes that people copy by mistake; none was ever valid. Each is planted and searched for. */
export const PLANTED_TOKENS: Readonly<Record<string, string>> = {
  jwt: "eyJ0eXAiOiJKV1QiLCJub25jZSI6IjEiLCJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJodHRwczovL2dyYXBoIiwic2NwIjoiRmlsZXMifQ.c2lnbmF0dXJlLXBsYW50ZWQ",
  encryptedJwt: "eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkExMjhDQkMifQ.UGxhbnRlZEtleQ.SXY.UGxhbnRlZFRleHQ.VGFn",
  opaque: `EwB4A8l6BAAUplantedOpaqueAccessToken${"Aa1+".repeat(20)}`,
  refresh: `0.AXoAplantedRefreshToken0123456789abcdef.AgABAAEAAAD${"plantedRefresh".repeat(6)}`,
  refresh1: `1.AXoAplantedRefreshToken0123456789abcdefghij.AQABAAAAAAD${"x".repeat(40)}`,
  personalRefresh: "M.C105_BAY.0.U.-CplantedPersonalRefreshToken!!0123456789*abcdef$$",
  code: `OAQABAAIAAAD${"plantedCode".repeat(6)}`,
  secret: "abc8Q~plantedClientSecret0123456789abcdefgh",
  authorization: "Authorization: Bearer plantedBearerValue0123456789",
  basic: "authorization: Basic cGxhbnRlZDpwbGFudGVk",
  tempauth: "https://contoso.sharepoint.com/_layouts/15/download.aspx?UniqueId=1&tempauth=v1.plantedTempAuth0123456789",
  accessToken: '"access_token": "plantedAccessTokenValue0123456789"',
  clientSecret: "client_secret=plantedClientSecretValue",
};
