/** JMESPath inside double quotes of bash. Each gives one line of words; none at all where the answer is not a list. */
function query(...lists: readonly string[]): string {
  return `type(value) == 'array' && join(' ', [['read'], ${lists.join(", ")}][])`;
}

const ID = "value[0:1].join('', ['id=', id])";

/** `tenant=` its id, `domain=` each of its verified domains. */
export const TENANT_QUERY = query(
  "value[0:1].join('', ['tenant=', id])",
  "value[0:1].verifiedDomains[].join('', ['domain=', name])",
);

/** `id=`, `audience=`, `uri=` each redirect address, `access=` each permission of Graph's, `others=` JSON. */
export const APPLICATION_QUERY = query(
  ID,
  "value[0:1].join('', ['audience=', signInAudience || 'unknown'])",
  "value[0:1].spa.redirectUris[].join('', ['uri=', @])",
  "value[0:1].requiredResourceAccess[?resourceAppId == '$graph_app'].resourceAccess[][].join('', ['access=', id, '=', type])",
  "value[0:1].join('', ['others=', to_string(requiredResourceAccess[?resourceAppId != '$graph_app'] || \\`[]\\`)])",
);

/** `id=`, and `scope=name=id` for each of the wanted permissions. */
export function graphQuery(scopes: readonly string[]): string {
  const wanted = scopes.map((scope) => `value == '${scope}'`).join(" || ");
  return query(ID, `value[0:1].oauth2PermissionScopes[?${wanted}][].join('', ['scope=', value, '=', id])`);
}

export const PRINCIPAL_QUERY = query(ID);

/** `id=`, and after `granted=` the names of all that is consented to, to the end of the line. */
export const GRANT_QUERY = query(ID, "value[0:1].join('', ['granted= ', scope || ''])");
