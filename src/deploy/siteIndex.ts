/** For the root of the site: Azure Static Web Apps refuses one without an index.html. It runs nothing. */
export const SITE_INDEX = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
    <title>Workbook Sessions</title>
  </head>
  <body>
    <p>This host serves an add-in for Excel. There is nothing to see here.</p>
  </body>
</html>
`;
