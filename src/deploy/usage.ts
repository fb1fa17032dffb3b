import { DEFAULT_OUT } from "./checkRequest";

export const USAGE = `Writes everything that it takes to deploy the add-in in your tenant, into one folder.

  npm run package -- --url https://addins.contoso.com/sessions --client-id <GUID> --tenant contoso.onmicrosoft.com

  --url             the https address of the add-in's folder
  --client-id       the Application (client) ID of the app registration
  --tenant          your tenant's id or one of its domains; organizations stands for any tenant
  --cloud           global (default, also GCC), usgov (GCC High) or usgovdod (DoD)
  --scopes          own (default; asks for Files.ReadWrite first) or all (Files.ReadWrite.All, consented to beforehand)
  --id              the add-in's own GUID; made from the address when left out
  --frame-ancestor  one more host that may show the pane in a frame; may be given several times
  --host-tenant     whose files a SharePoint host has, as contoso.sharepoint.com=<tenant>; may be given several times.
                    Hosts that are not listed are asked at the add-in's own tenant. A tenant may be a GUID or a domain,
                    but name each tenant in one way everywhere, --tenant included
  --out             the folder to write; ${DEFAULT_OUT} when left out

What is missing is asked for at a terminal.`;
