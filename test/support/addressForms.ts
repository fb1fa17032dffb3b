/** A file of a library as SharePoint knows it: nothing encoded. */
export type LibraryFile = { readonly host: string; readonly folder: string; readonly name: string };

/** The address under which `/shares` is asked first: only what may not stand in a path is encoded. */
export function firstAddress({ host, folder, name }: LibraryFile): string {
  return `https://${host}${`${folder}/${name}`.split("/").map(segment).join("/")}`;
}

function segment(text: string): string {
  return encodeURI(text).replaceAll("#", "%23");
}

const pathOf = ({ folder, name }: LibraryFile) => `${folder}/${name}`;
const whole = encodeURIComponent;
const each = (path: string) => path.split("/").map(whole).join("/");
const lower = (text: string) => text.replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase());
const dots = (text: string) => text.replaceAll(".", "%2E").replaceAll("_", "%5F");
const encoded = (file: LibraryFile) => `https://${file.host}${each(pathOf(file))}`;
const raw = (file: LibraryFile) => `https://${file.host}${pathOf(file)}`;
const backslashed = (path: string) => path.replaceAll("/", "\\");
const odata = (text: string) => whole(text.replaceAll("'", "''"));
const token = (url: string) => `u!${Buffer.from(url, "utf8").toString("base64url")}`;
const safe = (url: string) =>
  `https://nam02.safelinks.protection.outlook.com/?url=${whole(url)}&data=05%7C02%7C&sdata=x%3D&reserved=0`;
const teams = (url: string) =>
  `https://teams.microsoft.com/l/file/01234567-89AB-CDEF-0123-456789ABCDEF?tenantId=t&fileType=xlsx&objectUrl=${whole(url)}&baseUrl=${whole("https://contoso.sharepoint.com/sites/dev")}&serviceName=teams`;

/** Every documented way in which programs write the address of one file, by what people would call it. */
export const addressForms: Readonly<Record<string, (file: LibraryFile) => string>> = {
  "the address, encoded": encoded,
  "the address with escapes in lower case": (file) => lower(encoded(file)),
  "the address with dots and underscores encoded": ({ host, ...file }) =>
    `https://${host}${dots(each(pathOf({ host, ...file })))}`,
  "the address as Graph gives it": firstAddress,
  "the address with what opens it in the browser": (file) => `${encoded(file)}?web=1`,
  "the address with a share's additions": (file) => `${encoded(file)}?d=w0123456789abcdef&csf=1&web=1&e=AbCdEf`,
  "the address with a place in it": (file) => `${encoded(file)}?web=1#Sheet1!A1`,
  "the address with a port": (file) => encoded(file).replace(file.host, `${file.host}:443`),
  "the address with a dot after the host": (file) => encoded(file).replace(file.host, `${file.host}.`),
  "the address in capitals": (file) =>
    encoded(file).replace(`https://${file.host}`, `HTTPS://${file.host.toUpperCase()}`),
  "the address in quotes": (file) => `"${encoded(file)}"`,
  "the address in angle brackets": (file) => ` <${encoded(file)}> `,
  "the address without its scheme": (file) => encoded(file).replace("https://", ""),
  "the address after an invisible mark": (file) => `\u202a${encoded(file)}`,
  "the address between marks of direction": (file) => `\u2068${encoded(file)}\u2069`,
  "the address in a text's quotes": (file) => `\u201c${encoded(file)}\u201d`,
  "the address in German quotes": (file) => `\u201e${encoded(file)}\u201c`,
  "the address in French quotes": (file) => `\u00ab\u00a0${encoded(file)}\u00a0\u00bb`,
  "the address at the end of a quoted sentence": (file) => `\u2018${encoded(file)}\u2019.`,
  "the address in brackets": (file) => `(${encoded(file)})`,
  "a link that edits in Excel": (file) => `ms-excel:ofe|u|${encoded(file)}`,
  "a link that views in Excel": (file) => `ms-excel:ofv|u|${encoded(file)}`,
  "a link to Excel with an origin": (file) => `ms-excel:ofe|ofc|u|${encoded(file)}`,
  "an encoded link to Excel": (file) => `ms-excel:ofe%7Cu%7C${encoded(file)}`,
  "a short link to Excel": (file) => `ms-excel:${encoded(file)}`,
  "Safe Links": (file) => safe(encoded(file)),
  "Safe Links of GCC High": (file) =>
    `https://usg01.safelinks.protection.office365.us/?url=${whole(encoded(file))}&data=x`,
  "Safe Links around a link to Excel": (file) => safe(`ms-excel:ofe|u|${encoded(file)}`),
  "Safe Links in Teams": (file) =>
    `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=${whole(encoded(file))}&locale=en`,
  Teams: (file) => teams(encoded(file)),
  "Teams, new host": (file) => teams(encoded(file)).replace("teams.microsoft.com", "teams.cloud.microsoft"),
  "Teams in Safe Links": (file) => safe(teams(encoded(file))),
  "Safe Links in Safe Links": (file) => safe(safe(encoded(file))),
  "Teams' launcher": (file) =>
    `https://teams.microsoft.com/dl/launcher/launcher.html?url=${whole(teams(encoded(file)).replace("https://teams.microsoft.com/", "/_#/"))}&type=file`,
  "Teams' viewer": (file) =>
    `https://teams.microsoft.com/_#/xlsx/viewer/teams/${encoded(file).replace("https://", "https:~2F~2F").replaceAll("/", "~2F").replace("https:~2F~2F", "https:~2F~2F")}?threadId=19:x@thread.tacv2&baseUrl=b&fileId=1`,
  "a view of the library": (file) =>
    `https://${file.host}/sites/dev/Shared%20Documents/Forms/AllItems.aspx?id=${whole(pathOf(file))}&parent=${whole(file.folder)}`,
  "a view of the library, as SharePoint escapes": (file) =>
    `https://${file.host}/sites/dev/Shared%20Documents/Forms/AllItems.aspx?id=${dots(whole(pathOf(file)))}&parent=${dots(whole(file.folder))}&p=true`,
  "a view of one's own": (file) =>
    `https://${file.host}/sites/dev/Docs/Forms/My%20view.aspx?viewid=1&id=${whole(pathOf(file))}`,
  "OneDrive's view": (file) =>
    `https://${file.host}/personal/owner_contoso_com/_layouts/15/onedrive.aspx?id=${whole(pathOf(file))}&view=0`,
  "OneDrive's new view": (file) => `https://${file.host}/my?id=${whole(pathOf(file))}&parent=${whole(file.folder)}`,
  "OneDrive's view of a library": (file) =>
    `https://${file.host.replace(".", "-my.")}/my?id=${whole(pathOf(file))}&listurl=${whole(`https://${file.host}${file.folder}`)}`,
  "the old page by path": (file) =>
    `https://${file.host}/sites/dev/_layouts/15/WopiFrame.aspx?sourcedoc=${whole(pathOf(file))}&action=default`,
  "the second old page by path": (file) =>
    `https://${file.host}/sites/dev/_layouts/15/WopiFrame2.aspx?sourcedoc=${whole(encoded(file))}`,
  "Excel Services": (file) =>
    `https://${file.host}/sites/dev/_layouts/15/xlviewer.aspx?id=${whole(pathOf(file))}&Source=x`,
  "a download": (file) => `https://${file.host}/sites/dev/_layouts/15/download.aspx?SourceUrl=${whole(pathOf(file))}`,
  "REST by path": (file) =>
    `https://${file.host}/sites/dev/_api/web/GetFileByServerRelativePath(decodedurl='${odata(pathOf(file))}')/$value`,
  "REST by address": (file) =>
    `https://${file.host}/sites/dev/_api/web/GetFileByServerRelativeUrl('${odata(pathOf(file))}')`,
  "REST by alias": (file) =>
    `https://${file.host}/sites/dev/_api/web/GetFileByServerRelativePath(decodedurl=@f)?@f=%27${odata(pathOf(file))}%27`,
  "REST by folder": (file) =>
    `https://${file.host}/sites/dev/_api/web/GetFolderByServerRelativeUrl('${odata(file.folder)}')/Files('${odata(file.name)}')/$value`,
  "a sharing token at Graph": (file) => `https://graph.microsoft.com/v1.0/shares/${token(encoded(file))}/driveItem`,
  "a sharing token at SharePoint": (file) => `https://${file.host}/_api/v2.0/shares/${token(encoded(file))}/driveItem`,
};

/** Those that write the path raw: they say nothing certain of a name that looks encoded itself. */
export const rawForms: Readonly<Record<string, (file: LibraryFile) => string>> = {
  "the address, raw": raw,
  "the address, raw, with a query": (file) => `${raw(file)}?web=1`,
  "a link to Excel, raw": (file) => `ms-excel:ofe|u|${raw(file)}`,
  "Teams, raw": (file) => teams(raw(file)),
  WebDAV: (file) => `\\\\${file.host}@SSL\\DavWWWRoot${backslashed(pathOf(file))}`,
  "WebDAV with a port": (file) => `\\\\${file.host}@SSL@443\\DavWWWRoot${backslashed(pathOf(file))}`,
  "WebDAV without SSL": (file) => `\\\\${file.host}\\DavWWWRoot${backslashed(pathOf(file))}`,
  "WebDAV without its root": (file) => `\\\\${file.host}@SSL${backslashed(pathOf(file))}`,
  "WebDAV as a long path": (file) => `\\\\?\\UNC\\${file.host}@SSL\\DavWWWRoot${backslashed(pathOf(file))}`,
  "WebDAV as a file address": (file) => `file://///${file.host}@SSL/DavWWWRoot${pathOf(file)}`,
  "WebDAV as a short file address": (file) => `file://${file.host}@SSL/DavWWWRoot${pathOf(file)}`,
};
