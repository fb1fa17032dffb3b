/** Names and short words that no language translates: products, permissions, keys, units, forms of code. */
export const NAMES_IN_EVERY_LANGUAGE = new Set(
  `Excel OneDrive SharePoint Microsoft Graph Entra Power Automate Blink Close Session n8n office.js MSAL cURL bash
  PowerShell Python Markdown JSON CSV HTTP Workbook Sessions request-id client-request-id Mail.Send Apps ID IDs F2 F6 F10
  Shift Ctrl Esc Enter Delete Space Home End Page Up Down A F GRAPH TOKEN GRAPH_TOKEN own all organizations common
  Drive Item Site User AutoSave Office React Fluent UI MIT Authentication Library API Teams URL GUID Web Outlook Tab
  GCC High DoD AADSTS me GRAPH_TOKEN KB global china usGovernment usGov dod gov usgov usgovdod germany Fluent s min Del cluster session KB MB html js`.split(
    /\s+/,
  ),
);
